package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.VisitKind;
import org.tarozi.checklist.file.Nearest;
import org.tarozi.exchange.table.Countries;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which assessments are counted: `--from`, `--to`, `--cycle`, `--as-of`, `--panel`, `--kind`,
/// `--where`.
public final class ScopeOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Visits that started on this day or later, such as 2024-05-14.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Visits that started on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--cycle", paramLabel = "N", description = "Visits of one cycle.")
    private @Nullable Integer cycle;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The latest visit of each factory until this day, however long ago.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--panel",
            paramLabel = "N",
            description = "Only factories that came as far as cycle N, cycle by cycle up to it.")
    private @Nullable Integer panel;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = {
                "How far a visit set out to go: ${COMPLETION-CANDIDATES}, in small or capital"
                        + " letters. Only full ones without it."
            })
    private @Nullable Set<VisitKind> kinds;

    @Option(
            names = "--where",
            arity = "1..*",
            paramLabel = "KEY=VALUE",
            description = {
                "Only factories of a country, region or sector, such as country=UZ.",
                "The same key again allows one more value."
            })
    private List<String> where = List.of();

    /// The scope that the options say; a usage error where they say none.
    public Scope scope() {
        try {
            return Scope.of(period())
                    .ofKinds(kinds == null ? EnumSet.of(VisitKind.FULL) : kinds)
                    .where(filters());
        } catch (IllegalArgumentException e) {
            throw misunderstood(String.valueOf(e.getMessage()));
        }
    }

    /// The first of these options that the command line has.
    Optional<String> given() {
        Set<String> ours =
                spec.mixins().values().stream()
                        .filter(mixin -> mixin.userObject() == this)
                        .flatMap(mixin -> mixin.optionsMap().keySet().stream())
                        .collect(Collectors.toSet());
        return spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(ours::contains)
                .findFirst();
    }

    private Period period() {
        List<Period> periods = new ArrayList<>();
        if (from != null || to != null) {
            periods.add(new Period.Window(Optional.ofNullable(from), Optional.ofNullable(to)));
        }
        Optional.ofNullable(cycle).map(Period.Cycle::new).ifPresent(periods::add);
        Optional.ofNullable(asOf).map(Period.AsOf::new).ifPresent(periods::add);
        Optional.ofNullable(panel).map(Period.Panel::new).ifPresent(periods::add);
        if (periods.size() > 1) {
            throw misunderstood("choose one of --from/--to, --cycle, --as-of and --panel");
        }
        return periods.isEmpty() ? Period.Window.OPEN : periods.getFirst();
    }

    /// A sentence for each chosen place that no factory of a programme is in.
    List<String> misses(AssessmentSet set) {
        List<String> misses = new ArrayList<>();
        filters()
                .values()
                .forEach(
                        (field, chosen) -> {
                            Map<String, String> known = known(set, field);
                            chosen.stream()
                                    .filter(value -> !known.containsKey(lower(value)))
                                    .sorted()
                                    .map(value -> miss(field, value, known))
                                    .forEach(misses::add);
                        });
        return misses;
    }

    /// What the factories have in a field, by how it is compared.
    private static Map<String, String> known(AssessmentSet set, PlaceField field) {
        Map<String, String> known = new TreeMap<>();
        set.factories().values().stream()
                .flatMap(factory -> field.of(factory).stream())
                .map(String::strip)
                .forEach(value -> known.put(lower(value), value));
        return known;
    }

    private static String miss(PlaceField field, String value, Map<String, String> known) {
        String sentence =
                "No factory of this programme has the " + field.key() + " \"" + value + "\"";
        return Nearest.to(lower(value), known.keySet())
                .map(near -> sentence + "; did you mean \"" + known.get(near) + "\"?")
                .orElse(sentence + ".");
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    /// Countries may be given by their English names, as in tables.
    private static String inCodes(String option) {
        String country = PlaceField.COUNTRY.key() + "=";
        return option.startsWith(country)
                ? country
                        + new Countries()
                                .code(option.substring(country.length()))
                                .orElse(option.substring(country.length()))
                : option;
    }

    private Filters filters() {
        return switch (Filters.read(where.stream().map(ScopeOptions::inCodes).toList())) {
            case Filters.Understood(Filters filters) -> filters;
            case Filters.Refused(List<String> sentences) ->
                    throw misunderstood(String.join("\n", sentences));
        };
    }

    private ParameterException misunderstood(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
