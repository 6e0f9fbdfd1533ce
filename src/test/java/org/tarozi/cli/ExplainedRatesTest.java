package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.util.List;

/// What `tarozi rates --explain` says of visits about which people differ.
class ExplainedRatesTest {

    private static final String ID = Laptop.id(DisputedVisit.VISIT);

    @TempDir private Path folder;

    private static List<String> leftOut(Laptop office) {
        List<String> lines = office.run("rates", office.file(), "--explain").out().lines().toList();
        return lines.subList(lines.indexOf("Left out:") + 1, lines.indexOf("Left out:") + 2);
    }

    private DisputedVisit disputed(String field, String bekSays, String dilSays) {
        DisputedVisit visit = new DisputedVisit(folder);
        visit.bek.set(DisputedVisit.VISIT, field, Value.of(bekSays));
        visit.dil.set(DisputedVisit.VISIT, field, Value.of(dilSays));
        visit.office.took(visit.bek.handOver("b.tza"), visit.dil.handOver("d.tza"));
        return visit;
    }

    @Test
    void aFactoryInConflictIsNotSaidToBeNone() {
        DisputedVisit visit =
                disputed(
                        OfAssessment.FACTORY.key(),
                        Laptop.id(Laptop.factory("Wool")),
                        Laptop.id(Laptop.factory("Linen")));
        visit.office.answered("Silk", "fl-resign", "compliant");

        assertEquals(
                List.of(
                        "  "
                                + ID
                                + "  factory in conflict, visit of 2024-05-14: people disagree on"
                                + " a field that decides whether it counts: the factory"),
                leftOut(visit.office));
    }

    @Test
    void aFirstDayInConflictIsNotSaidToBeMissing() {
        DisputedVisit visit = disputed(OfAssessment.START_DATE.key(), "2024-05-15", "2024-05-16");

        assertEquals(
                List.of(
                        "  "
                                + ID
                                + "  Silk, visit with its first day in conflict: no compliance"
                                + " question was assessed"),
                leftOut(visit.office));
    }

    @Test
    void resultsInConflictAloneAreNotSaidToBeNone() {
        DisputedVisit visit = new DisputedVisit(folder);
        visit.disputedResult();

        assertEquals(
                List.of(
                        "  "
                                + ID
                                + "  Silk, visit of 2024-05-14: every compliance question that was"
                                + " assessed is in conflict"),
                leftOut(visit.office));
        assertTrue(
                visit.office
                        .run("rates", visit.office.file(), "--json")
                        .out()
                        .contains("\"assessed_in_conflict\""));
    }
}
