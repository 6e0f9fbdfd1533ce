package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Factory;
import org.tarozi.report.ReportText;
import org.tarozi.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// What the report to the committee says of what nobody has decided.
class OpenConflictsTest {

    private static final String NOT_COUNTED =
            "In 1 factory different numbers of workers wait for a decision; this factory is in no"
                    + " number of workers.";

    /// Of nine factories with 4,500 workers the last has 900, of whom 630 are women.
    @Test
    void workersOfAFactoryWithSeveralNumbersAreInNoSum() {
        List<String> lines = lines(Language.EN);
        assertEquals(
                List.of(
                        "= 3,600 workers in 8 of 9 factories",
                        "| Women | 2,520 | 70%",
                        "| Men | 1,080 | 30%",
                        "| All workers | 3,600 | 100%"),
                lines.stream().filter(starting("= 3", "| Women", "| Men", "| All w")).toList());
        assertEquals(
                List.of(
                        "LEAD This report rests on 9 assessments made on site, one for each"
                            + " factory. Every percentage stands beside the number of factories it"
                            + " was counted from. "
                                + NOT_COUNTED,
                        "NOTE " + NOT_COUNTED),
                lines.stream().filter(line -> line.endsWith(NOT_COUNTED)).toList());
    }

    @Test
    void theNumberOnTheCoverIsTheSumOfWhatIsSaidBelow() {
        assertEquals(
                List.of(
                        "  Open conflicts: 2",
                        "! Open conflicts: 2: In the counted assessments 1 field has different"
                                + " values from different people and waits for a decision. Such"
                                + " answers are in no count. 1 open conflict is outside the counted"
                                + " assessments: in the profile of a factory or in a visit that is"
                                + " not counted.",
                        "  Open conflicts: 2"),
                lines(Language.EN).stream().filter(line -> line.contains("Open conf")).toList());
    }

    @Test
    void itIsSaidInRussian() {
        List<String> lines = lines(Language.RU);
        assertEquals(
                List.of(
                        "= 3\u00a0600 работников на 8 из 9 фабрик",
                        "NOTE На 1 фабрике число работников записано по-разному и ждёт решения; ни"
                                + " в одно число работников эта фабрика не входит."),
                lines.stream().filter(starting("= 3", "NOTE На 1")).toList());
    }

    private static Predicate<String> starting(String... starts) {
        return line -> List.of(starts).stream().anyMatch(line::startsWith);
    }

    private static List<String> lines(Language language) {
        Material nine = NineFactories.of(9);
        List<Factory> factories =
                nine.set().factories().values().stream()
                        .map(
                                one ->
                                        one.name().equals(Optional.of("Pakhta Textile 9"))
                                                ? undecided(one)
                                                : one)
                        .toList();
        Material material =
                NineFactories.with(nine, factories, nine.set().assessments(), Scope.ALL);
        Edition edition = NineFactories.edition(language, Audience.COMMITTEE);
        return ReportText.of(CommitteeReport.of(material, edition)).lines().toList();
    }

    private static Factory undecided(Factory factory) {
        return new Factory(
                factory.id(),
                factory.name(),
                factory.place(),
                factory.standing(),
                new Factory.Workforce(
                        OptionalInt.empty(),
                        factory.workforce().female(),
                        factory.workforce().male()),
                factory.profile(),
                Set.of("workers"));
    }
}
