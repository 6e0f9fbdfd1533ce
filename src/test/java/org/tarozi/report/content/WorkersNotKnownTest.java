package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Factory;
import org.tarozi.report.ReportText;
import org.tarozi.text.Language;

import java.util.List;
import java.util.OptionalInt;

/// A programme in which nobody wrote down how many people work where.
class WorkersNotKnownTest {

    @ParameterizedTest
    @CsvSource({
        "EN, workers is not known, The number of workers is not known for any factory.",
        "RU, работников не, Число работников не известно ни для одной фабрики.",
        "UZ, xodimlar soni maʼlum, Birorta fabrikada xodimlar soni maʼlum emas."
    })
    void theReportSaysItOnce(Language language, String about, String said) {
        Material nine = NineFactories.of(9);
        Material material =
                NineFactories.with(
                        nine,
                        nine.set().factories().values().stream()
                                .map(WorkersNotKnownTest::withoutWorkers)
                                .toList(),
                        nine.set().assessments(),
                        Scope.ALL);
        Edition edition = NineFactories.edition(language, Audience.COMMITTEE);
        assertEquals(
                List.of("| (" + said + ")"),
                ReportText.of(CommitteeReport.of(material, edition))
                        .lines()
                        .filter(line -> line.contains(about))
                        .toList());
    }

    private static Factory withoutWorkers(Factory factory) {
        return new Factory(
                factory.id(),
                factory.name(),
                factory.place(),
                factory.standing(),
                new Factory.Workforce(
                        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()),
                factory.profile(),
                factory.conflicts());
    }
}
