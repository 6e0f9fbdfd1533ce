package org.tarozi.cli;

import org.tarozi.checklist.file.Nearest;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/// All commands put together, with one way to fail.
final class CommandTree {

    private CommandTree() {}

    /// The whole command line, ready to run.
    static CommandLine of(Surroundings surroundings) {
        return of(surroundings, Commands.all(surroundings));
    }

    static CommandLine of(Surroundings surroundings, List<CommandLine> commands) {
        CommandLine root = new CommandLine(new TaroziCommand(surroundings));
        commands.forEach(root::addSubcommand);
        addHelp(root);
        OptionSpec.Builder version = OptionSpec.builder("--version").versionHelp(true);
        root.getCommandSpec()
                .addOption(version.description("Say which Tarozi this is and end.").build());
        Console console = surroundings.console();
        root.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        root.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        ArgumentTypes.addTo(root);
        root.setUsageHelpLongOptionsMaxWidth(30);
        root.setExecutionStrategy(strategy());
        root.setParameterExceptionHandler(
                (failure, arguments) -> explain(mistyped(failure), console));
        root.setExecutionExceptionHandler(
                (failure, command, parsed) -> new Breakdown(surroundings).report(failure).number());
        return root;
    }

    /// Every command explains itself; whatever group it is in.
    private static void addHelp(CommandLine command) {
        OptionSpec.Builder help = OptionSpec.builder("-h", "--help").usageHelp(true);
        command.getCommandSpec()
                .addOption(help.description("Explain this command and end.").build());
        command.getSubcommands().values().forEach(CommandTree::addHelp);
    }

    private static IExecutionStrategy strategy() {
        return parsed -> {
            Integer shown = CommandLine.executeHelpRequest(parsed);
            if (shown != null) {
                return shown;
            }
            new RunLast().execute(parsed);
            return result(parsed).number();
        };
    }

    /// What the command that ran said; a command that says nothing is a fault of the program.
    private static ExitCode result(ParseResult parsed) {
        CommandLine last = parsed.asCommandLineList().getLast();
        return Optional.ofNullable(last.<ExitCode>getExecutionResult())
                .orElseThrow(() -> silent(last));
    }

    private static ExecutionException silent(CommandLine command) {
        IllegalStateException fault =
                new IllegalStateException(command.getCommandName() + " ended silently");
        return new ExecutionException(command, "a command says how it went", fault);
    }

    /// A mistyped option explains why something seems to be missing.
    private static ParameterException mistyped(ParameterException failure) {
        List<String> unmatched =
                failure.getCommandLine().getUnmatchedArguments().stream()
                        .filter(argument -> argument.startsWith("-"))
                        .toList();
        return failure instanceof MissingParameterException && !unmatched.isEmpty()
                ? new UnmatchedArgumentException(failure.getCommandLine(), unmatched)
                : failure;
    }

    private static int explain(ParameterException failure, Console console) {
        CommandLine command = failure.getCommandLine();
        console.err().println(command.getCommandSpec().qualifiedName() + ": " + sentence(failure));
        suggestions(failure).forEach(name -> console.err().println("Did you mean: " + name));
        console.err().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    private static String sentence(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(failure.getMessage());
        }
        String first = unmatched.getUnmatched().getFirst();
        boolean group = !failure.getCommandLine().getSubcommands().isEmpty();
        String kind = first.startsWith("-") ? "option" : group ? "command" : "argument";
        return "there is no " + kind + " " + (first.isBlank() ? "\"\"" : first);
    }

    private static List<String> suggestions(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return List.of();
        }
        CommandLine command = failure.getCommandLine();
        String given = unmatched.getUnmatched().getFirst();
        return Nearest.several(
                given,
                given.startsWith("-")
                        ? command.getCommandSpec().optionsMap().keySet()
                        : command.getSubcommands().keySet());
    }
}
