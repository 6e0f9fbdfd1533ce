package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;
import org.tarozi.text.Language;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;
import org.tarozi.ui.merge.TakeInModel.Stage;

import java.nio.file.Path;
import java.util.List;

/// What files take out of the numbers is said before they are merged and after, and so is what
/// taking an import back takes out of them.
class LostToNumbersTest {

    private static final String OPEN_AGAIN =
            "No longer in the numbers: 1 assessment (not finished): Ipak Yoʻli Tekstil,"
                    + " 14\u00a0May 2026";

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void count() {
        office = Desk.founded(folder, "Aziza");
        office.visited(1, "Ipak Yoʻli Tekstil")
                .answered(1, "fl-resign", OfAnswer.RESULT, "compliant")
                .answered(1, "os-guards", OfAnswer.RESULT, "non_compliant");
    }

    private Path openedAgain() {
        return office.copyFor("Eldor")
                .set(Desk.visit(1), OfAssessment.STATE, Value.of("open"))
                .handOver("eldor.tza");
    }

    private Path withoutAnAnswer() {
        return office.copyFor("Eldor")
                .set(Desk.answer(1, "fl-resign"), OfAnswer.RESULT, Value.CLEARED)
                .handOver("eldor.tza");
    }

    @Test
    void aVisitThatIsOpenAgain() {
        Path file = openedAgain();
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(file));
            assertEquals(
                    List.of(OPEN_AGAIN), ((Stage.Looked) model.stage().get()).outlook().lost());
            model.merge();

            assertEquals(
                    List.of(OPEN_AGAIN), ((Stage.Merged) model.stage().get()).outlook().lost());
        }
    }

    @Test
    void anAnswerThatIsEmptyNow() {
        Path file = withoutAnAnswer();
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(file));

            assertEquals(
                    List.of(
                            "No longer in the numbers: 1 answer (empty now, or to a question that"
                                    + " is not asked any more) of Ipak Yoʻli Tekstil,"
                                    + " 14\u00a0May 2026"),
                    ((Stage.Looked) model.stage().get()).outlook().lost());
        }
    }

    @Test
    void aVisitThatWasImportedIsGoneWithItsImport() {
        Path file = office.handOver("all.tza");
        Desk other = Desk.founded(folder, "Feruza");
        try (Place place = Place.of(other, folder).took(file)) {
            ImportsModel model = new ImportsModel(place.open(), place.workplace());
            model.refresh();

            model.look();

            assertEquals(
                    List.of(OPEN_AGAIN.replace("not finished", "not in the programme any more")),
                    model.prospect().get().orElseThrow().lost());
        }
    }

    @Test
    void aVisitThatComesToAFactoryInTheTrash() {
        Path file =
                office.copyFor("Eldor")
                        .set(Desk.visit(2), OfAssessment.FACTORY, Value.of(Desk.factory(1).id()))
                        .set(Desk.visit(2), OfAssessment.START_DATE, Value.of("2026-06-20"))
                        .handOver("eldor.tza");
        office.removed(Desk.factory(1));
        String hidden =
                "1 assessment is at a factory in the trash, so in no count and in no list, until"
                        + " the factory is restored: Ipak Yoʻli Tekstil, 20\u00a0June 2026";
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(file));
            assertEquals(List.of(hidden), ((Stage.Looked) model.stage().get()).outlook().lost());
            model.merge();

            assertEquals(List.of(hidden), ((Stage.Merged) model.stage().get()).outlook().lost());
        }
    }

    @Test
    void theWindowSaysItBeforeAndAfterMerging() {
        new WindowSettings(folder).setLanguage(Language.EN);
        Path file = openedAgain();
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            window.scene().awaitSeen("#tab-merge");
            window.drop(file);
            window.scene().awaitText(".lost", OPEN_AGAIN);

            window.scene().click("#merge");
            window.scene().awaitSeen("#merged");

            window.scene().awaitText(".lost", OPEN_AGAIN);
        }
    }
}
