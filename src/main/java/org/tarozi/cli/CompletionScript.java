package org.tarozi.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The script that completes a command line in bash and zsh. That of the library switches off what
/// the shell does itself, the completion of file names, and knows enums in capitals only.
final class CompletionScript {

    private static final String FILE = "FILE";
    private static final String TEXT = "TEXT";
    private static final String LIST = "LIST";

    private static final String PLACES =
            """
            #!/usr/bin/env bash
            # Lets the Tab key complete the commands, options and files of tarozi, in bash and zsh:
            #   source <(tarozi completion)

            if [ -n "$ZSH_VERSION" ]; then
              type compdef > /dev/null 2>&1 || { autoload -U +X compinit && compinit; }
              autoload -U +X bashcompinit && bashcompinit
            fi

            # What may stand at a place: words, FILE for files, TEXT for what nobody can foresee, after words
            # LIST where there may be several of them.
            _tarozi_place() {
              case "$1" in
            """;

    private static final String WORK =
            """
                *) place='' ;;
              esac
            }

            _tarozi() {
              local typed="$2" chain='tarozi' help='' option='' place='' files='' before='' given='' at=1 number=0 word
              while [ "$at" -lt "$COMP_CWORD" ]; do
                word="${COMP_WORDS[$at]}"
                at=$((at + 1))
                if [ "$word" = '=' ]; then # bash takes --option=VALUE and KEY=VALUE apart
                  [ -n "$option" ] || at=$((at + 1))
                  continue
                fi
                if [ -n "$option" ]; then
                  option=''
                  continue
                fi
                case "$word" in
                  -*)
                    _tarozi_place "$chain $word"
                    [ -z "$place" ] || option="$word"
                    continue
                    ;;
                esac
                _tarozi_place "$chain"
                case " $place " in
                  '  ') number=$((number + 1)) ;;
                  *" $word "*) if [ "$word" = 'help' ]; then help='yes'; else chain="$chain $word"; fi ;;
                esac
              done
              case "${COMP_WORDS[$((COMP_CWORD - 1))]}" in
                *'>' | *'<') return ;;
              esac

              if [ -n "$ZSH_VERSION" ]; then # it takes nothing for --, and --option=VALUE for one word
                typed="${COMP_WORDS[$COMP_CWORD]}"
                case "$typed" in
                  --*=*) option="${typed%%=*}" before="${typed%%=*}=" typed="${typed#*=}" ;;
                esac
              fi

              place=''
              if [ -n "$option" ]; then
                _tarozi_place "$chain $option"
              elif [ "$at" -eq "$COMP_CWORD" ] && [ "${COMP_WORDS[$COMP_CWORD]}" != '=' ]; then
                case "$typed" in
                  -*) _tarozi_place "$chain options" ;;
                  *)
                    _tarozi_place "$chain"
                    [ -n "$place$help" ] || _tarozi_place "$chain $number"
                    ;;
                esac
              fi
              case "$place" in
                *FILE) files='yes' ;;
              esac
              place="${place%FILE}"
              case "$place" in
                *LIST) # of values with commas between them, the last one completes, to what is not there yet
                  place=" ${place%LIST}"
                  case "$typed" in
                    *,*) given="${typed%,*}," before="$before${typed%,*}," typed="${typed##*,}" ;;
                  esac
                  while [ -n "$given" ]; do
                    place="${place/ ${given%%,*} / }"
                    given="${given#*,}"
                  done
                  ;;
              esac
              COMPREPLY=($(compgen -P "$before" -W "${place%TEXT}" -- "$typed"))

              # The shell itself completes files where no word fits, unless it is told not to.
              if [ -n "$files" ]; then
                if [ -n "$ZSH_VERSION" ] && [ -n "$before" ]; then
                  for word in "$typed"*; do
                    [ ! -e "$word" ] || COMPREPLY+=("$before$word")
                  done
                elif [ "${#COMPREPLY[@]}" -gt 0 ] && type compopt > /dev/null 2>&1; then
                  compopt -o filenames
                  while IFS= read -r word; do
                    COMPREPLY+=("$word")
                  done < <(compgen -f -- "$typed")
                fi
              elif [ "$chain$help" != 'tarozi' ] && type compopt > /dev/null 2>&1; then
                compopt +o default
              fi
            }

            complete -o default -F _tarozi tarozi
            """;

    private CompletionScript() {}

    /// The whole script for a command line with everything below it.
    static String of(CommandLine root) {
        List<String> places = new ArrayList<>();
        add(root.getCommandSpec(), places);
        return places.stream().collect(Collectors.joining("", PLACES, WORK));
    }

    private static void add(CommandSpec command, List<String> places) {
        String chain = command.qualifiedName();
        if (!command.subcommands().isEmpty()) {
            places.add(place(quoted(chain), String.join(" ", command.subcommands().keySet())));
        }
        List<String> options = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            options.addAll(List.of(option.names()));
            if (option.arity().max() > 0) {
                Arrays.stream(option.names())
                        .map(name -> place(quoted(chain + " " + name), values(option)))
                        .forEach(places::add);
            }
        }
        places.add(place(quoted(chain + " options"), String.join(" ", options)));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            places.add(place(quoted(chain + " ") + numbers(parameter), values(parameter)));
        }
        command.subcommands().values().forEach(one -> add(one.getCommandSpec(), places));
    }

    private static String place(String pattern, String words) {
        return "    " + pattern + ") place=" + quoted(words) + " ;;\n";
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    /// The pattern of the numbers a parameter may have among the arguments, from 0. One that may be
    /// there again stands last.
    private static String numbers(PositionalParamSpec parameter) {
        Range index = parameter.index();
        return index.isVariable() || parameter.arity().max() > 1
                ? "[0-9]*"
                : String.valueOf(index.min());
    }

    private static String values(ArgSpec argument) {
        Iterable<String> known = argument.completionCandidates();
        List<String> values = new ArrayList<>();
        if (known != null) {
            known.forEach(name -> values.add(name.toLowerCase(Locale.ROOT))); // as in the help
        }
        if (known instanceof ShippedIds
                || argument.auxiliaryTypes()[0] == Path.class
                || argument.paramLabel().contains(FILE)) {
            values.add(FILE);
        }
        if (!values.isEmpty() && !argument.splitRegex().isEmpty()) {
            values.add(LIST);
        }
        return values.isEmpty() ? TEXT : String.join(" ", values);
    }
}
