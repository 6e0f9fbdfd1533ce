package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;

import java.nio.file.Path;

class DisputedChecklistTest {

    private static final String RESIGN = "fl-resign";

    @TempDir Path folder;

    @Test
    void aQuestionIsNamedThoughPeopleDifferAboutTheChecklistOfItsVisit() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak Yoʻli Tekstil");
        Path[] files = {
            told(office.copyFor("Bekzod"), "0", "compliant"),
            told(office.copyFor("Dilnoza"), "1", "non_compliant")
        };
        try (Place place = Place.of(office, folder).took(files)) {
            Decider decider = Decider.at(place);
            decider.choose("Result");

            assertEquals("question 3.1.5", decider.dispute().row().thing().split(" · ")[0]);
        }
    }

    private static Path told(Desk desk, String checklist, String result) {
        return desk.set(Desk.visit(1), OfAssessment.CHECKLIST, Value.of(checklist.repeat(64)))
                .answered(1, RESIGN, OfAnswer.RESULT, result)
                .handOver(checklist + ".tza");
    }
}
