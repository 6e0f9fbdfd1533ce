package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.merge.TakeInModel.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ReplacedTest {

    @TempDir Path folder;

    @Test
    void whatIsReplacedIsListedWithWhatItWas() {
        TwoAuditors auditors = new TwoAuditors(folder);
        Path file = auditors.corrected();
        try (Place place = Place.of(auditors.office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            Replaced expected =
                    new Replaced(
                            List.of(
                                    new Replaced.Line(
                                            "Ipak Yoʻli Tekstil, 14\u00a0May 2026 · 3.1.5  Can"
                                                + " workers end their employment with the notice"
                                                + " the law asks for, without a penalty?",
                                            "Result: “Non-compliant” (Eldor, 14\u00a0May 2026,"
                                                    + " 09:07)",
                                            Optional.of(
                                                    "Before: “Compliant” (Aziza, 14\u00a0May 2026,"
                                                            + " 10:03)"))),
                            1);

            model.look(List.of(file));
            assertEquals(expected, ((Stage.Looked) model.stage().get()).outlook().replaced());
            model.merge();

            Stage.Merged merged = (Stage.Merged) model.stage().get();
            assertEquals(expected, merged.outlook().replaced());
            assertEquals(1, merged.receipt().total().updated());
        }
    }

    @Test
    void whatIsOnlySaidAgainIsLeftOut() {
        Desk office =
                Desk.founded(folder, "Aziza")
                        .visited(1, "Silk")
                        .answered(1, "fl-resign", OfAnswer.RESULT, "compliant");
        Path file =
                office.copyFor("Eldor")
                        .set(Desk.visit(1), OfAssessment.STATE, Value.of("open"))
                        .set(Desk.visit(1), OfAssessment.STATE, Value.of("done"))
                        .answered(1, "fl-resign", OfAnswer.RESULT, "non_compliant")
                        .handOver("eldor.tza");
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(file));

            Replaced replaced = ((Stage.Looked) model.stage().get()).outlook().replaced();
            assertEquals(
                    List.of("Result: “Non-compliant”"),
                    replaced.lines().stream()
                            .map(line -> line.now().replaceAll(" \\(.*", ""))
                            .toList());
            assertEquals(1, replaced.all());
        }
    }

    @Test
    void aPhotoThatAnotherPersonRemovedIsListedByItsQuestionAndCaption() {
        Subject photo = Desk.visit(1).at("evidence/e1");
        Desk office =
                Desk.founded(folder, "Aziza")
                        .visited(1, "Silk")
                        .set(photo, OfEvidence.QUESTION, Value.of("fl-resign"))
                        .set(photo, OfEvidence.CAPTION, Value.of("The gate"));
        Path file = office.copyFor("Eldor").removed(photo).handOver("eldor.tza");
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(file));

            Replaced replaced = ((Stage.Looked) model.stage().get()).outlook().replaced();
            Replaced.Line line = replaced.lines().getFirst();
            assertEquals(
                    "Silk, 14\u00a0May 2026 · Photo or file to question 3.1.5  Can workers end"
                            + " their employment with the notice the law asks for, without a"
                            + " penalty?",
                    line.place());
            assertEquals("Removed (Eldor, 14\u00a0May 2026, 09:07)", line.now());
            assertEquals(
                    Optional.of("Before: “The gate” (Aziza, 14\u00a0May 2026, 10:10)"),
                    line.before());
            assertEquals(1, replaced.all());
        }
    }

    @Test
    void aPhotoIsNamedBrieflyByTheNumberOfItsQuestion() {
        Subject photo = Desk.visit(1).at("evidence/e1");
        Desk office =
                Desk.founded(folder, "Aziza")
                        .visited(1, "Silk")
                        .set(photo, OfEvidence.QUESTION, Value.of("fl-resign"));
        try (Place place = Place.of(office, folder)) {
            ThingWords things = new ThingWords(Texts.in(Language.EN), place.programme());

            assertEquals("Photo or file to question 3.1.5", things.briefly(photo));
            assertEquals("question 3.1.5", things.briefly(Desk.answer(1, "fl-resign")));
        }
    }
}
