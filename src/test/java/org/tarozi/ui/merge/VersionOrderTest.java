package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;

import java.nio.file.Path;
import java.util.List;

/// In which order versions stand side by side.
class VersionOrderTest {

    private static final String RESIGN = "fl-resign";

    @TempDir Path folder;

    @Test
    void aKeyMeansTheSamePersonFromConflictToConflict() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak");
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        bek.answered(1, RESIGN, OfAnswer.FINDING, "a gate was locked");
        dil.answered(1, RESIGN, OfAnswer.FINDING, "Zulfiya was asked");
        try (Place place =
                Place.of(office, folder).took(dil.handOver("d.tza"), bek.handOver("b.tza"))) {
            Decider decider = Decider.at(place);
            for (String field : List.of("Result", "Finding")) {
                decider.choose(field);
                assertEquals(
                        List.of("Bekzod", "Dilnoza"),
                        decider.dispute().versions().stream()
                                .map(version -> version.voices().getFirst().person())
                                .toList());
            }
        }
    }

    @Test
    void theResultComesBeforeWhatWasWrittenToIt() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak");
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.FINDING, "locked");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.FINDING, "open");
        bek.answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        dil.answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        try (Place place =
                Place.of(office, folder).took(dil.handOver("d.tza"), bek.handOver("b.tza"))) {
            assertEquals(
                    List.of("Result", "Finding"),
                    Decider.at(place).model().rows().stream().map(DisputeRow::field).toList());
        }
    }
}
