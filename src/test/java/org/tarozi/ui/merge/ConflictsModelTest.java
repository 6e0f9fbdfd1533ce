package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Change;
import org.tarozi.change.FieldState;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.exchange.Receipt;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ConflictsModelTest {

    private static final String RESIGN = "fl-resign";
    private static final String GUARDS = "os-guards";

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void found() {
        office = Desk.founded(folder, "Aziza");
        office.visited(1, "Ipak Yoʻli Tekstil");
    }

    private Place place(Path... files) {
        return place(Language.EN, files);
    }

    private Place place(Language language, Path... files) {
        return Place.of(office, folder, language, DirectBackground.create()).took(files);
    }

    private static FieldState state(Place place, String question, OfAnswer field) {
        return place.programme().group(Desk.visit(1)).state("answer/" + question, field.key());
    }

    private Path[] differing(OfAnswer field, String first, String second) {
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, field, first);
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, field, second);
        return new Path[] {bek.handOver("b.tza"), dil.handOver("d.tza")};
    }

    @Test
    void aConflictIsListedInWordsWithWhoAndWhen() {
        try (Place place = place(differing(OfAnswer.RESULT, "compliant", "non_compliant"))) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();

            DisputeRow row = model.listed().all().getFirst();
            assertEquals("Ipak Yoʻli Tekstil, 14\u00a0May 2026", row.place());
            assertEquals(
                    "3.1.5  Can workers end their employment with the notice the law asks for,"
                            + " without a penalty?",
                    row.about());
            assertEquals("Result", row.field());
            assertEquals(List.of("Compliant", "Non-compliant"), decider.values());
            Dispute.Voice voice =
                    decider.dispute().versions().stream()
                            .filter(version -> version.value().equals("Compliant"))
                            .flatMap(version -> version.voices().stream())
                            .findFirst()
                            .orElseThrow();
            assertEquals("Bekzod", voice.person());
            assertTrue(voice.when().startsWith("14\u00a0May 2026, "), voice.when());
            Receipt receipt = PastImport.of(place.programme().batches().getFirst()).receipt();
            String signer = receipt.files().getFirst().signer();
            assertTrue(signer.contains("unknown " + voice.device()), signer);
        }
    }

    @Test
    void whatAnAnswerSheetSaysWithoutADayIsSaidToBeWithoutADate() throws IOException {
        Path sheet =
                Files.writeString(
                        folder.resolve("answers.csv"),
                        "assessment_id,question,result\n"
                                + Desk.visit(1).path().substring("assessment/".length())
                                + ",fl-resign,non_compliant\n");
        Path[] files = {
            sheet,
            office.copyFor("Bekzod")
                    .answered(1, RESIGN, OfAnswer.RESULT, "compliant")
                    .handOver("b.tza")
        };
        try (Place place = place(files)) {
            assertEquals(
                    List.of(
                            new Dispute.Voice(
                                    "Nobody named",
                                    Optional.empty(),
                                    "without a date",
                                    "from the answer sheet \u201canswers.csv\u201d",
                                    Optional.empty())),
                    Decider.at(place).dispute().versions().stream()
                            .filter(version -> version.value().equals("Non-compliant"))
                            .flatMap(version -> version.voices().stream())
                            .toList());
        }
    }

    @Test
    void theWordsAreThoseOfTheWindowsLanguage() {
        Path[] files = differing(OfAnswer.RESULT, "compliant", "non_compliant");
        try (Place place = place(Language.RU, files)) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();

            assertEquals("Результат", model.listed().all().getFirst().field());
            assertEquals(List.of("Не соответствует", "Соответствует"), decider.values());
            assertTrue(model.listed().all().getFirst().about().contains("  Могут ли работники"));
        }
    }

    @Test
    void aDecisionIsTheEnginesAndTheNextConflictIsChosen() throws IOException {
        TwoAuditors auditors = new TwoAuditors(Files.createDirectory(folder.resolve("two")));
        office = auditors.office;
        try (Place place = place(auditors.first, auditors.second)) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();
            assertEquals(3, model.listed().all().size());
            DisputeRow second = model.listed().all().get(1);
            model.drafts().reason().set(" talked to both ");

            decider.keep("Compliant");

            assertEquals(Value.of("compliant"), state(place, RESIGN, OfAnswer.RESULT).value());
            Change decision = state(place, RESIGN, OfAnswer.RESULT).heads().getFirst();
            assertEquals(Optional.of("talked to both"), decision.origin().why());
            assertEquals(2, decision.parents().size());
            assertEquals(2, model.listed().all().size());
            assertEquals(Optional.of(second), model.chosen().get());
            assertEquals(second, decider.dispute().row());
            assertEquals("", model.drafts().reason().get());
            assertEquals(
                    "Compliant",
                    model.decided().seen().get().last().map(last -> last.value()).orElse(""));
        }
    }

    @Test
    void anUndoneDecisionIsOpenAgainWithThoseWhoHadSaidSo() {
        try (Place place = place(differing(OfAnswer.RESULT, "compliant", "non_compliant"))) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();
            decider.keep("Compliant");
            assertEquals(List.of(), List.copyOf(model.listed().all()));

            model.decided().undo();

            assertEquals(1, model.listed().all().size());
            assertEquals(List.of("Compliant", "Non-compliant"), decider.values());
            assertEquals(
                    List.of("Bekzod", "Dilnoza"),
                    decider.dispute().versions().stream()
                            .flatMap(version -> version.voices().stream())
                            .map(Dispute.Voice::person)
                            .sorted()
                            .toList());
            assertEquals(Optional.empty(), model.decided().seen().get().last());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Compliant", "Non-compliant"})
    void anUndoneDecisionPutsNoVersionInAnotherPlace(String kept) {
        try (Place place = place(differing(OfAnswer.RESULT, "compliant", "non_compliant"))) {
            Decider decider = Decider.at(place);
            List<String> before =
                    decider.dispute().versions().stream().map(Dispute.Version::value).toList();

            decider.keep(kept);
            decider.model().decided().undo();

            assertEquals(
                    before,
                    decider.dispute().versions().stream().map(Dispute.Version::value).toList());
        }
    }

    @Test
    void aConflictOfTextsSaysHowTheQuestionIsAnswered() {
        office.answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        Path[] files = differing(OfAnswer.FINDING, "one", "other");
        try (Place place = place(Language.RU, files)) {
            Decider decider = Decider.at(place);
            assertEquals(
                    Optional.of("Соответствует"), decider.dispute().visit().orElseThrow().answer());
        }
    }

    @Test
    void aDecisionThatSomebodyBuiltUponIsNotUndone() {
        try (Place place = place(differing(OfAnswer.RESULT, "compliant", "non_compliant"))) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();
            decider.keep("Compliant");
            place.programme()
                    .editing(office.copyFor("Bobur").author(), Place.CLOCK)
                    .set(Desk.answer(1, RESIGN), "result", Value.of("not_applicable"));

            model.decided().undo();

            assertEquals(Value.of("not_applicable"), state(place, RESIGN, OfAnswer.RESULT).value());
            assertTrue(
                    place.frame().told().getFirst().sentence().startsWith("The decision cannot"));
        }
    }

    @Test
    void twoTextsMayBothStandButTwoResultsMayNot() {
        Desk bek = office.copyFor("Bekzod").answered(1, GUARDS, OfAnswer.FINDING, "No guard.");
        Desk dil = office.copyFor("Dilnoza").answered(1, GUARDS, OfAnswer.FINDING, "Open belt.");
        bek.answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        dil.answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        try (Place place = place(bek.handOver("b.tza"), dil.handOver("d.tza"))) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();
            decider.choose("Result");
            assertEquals(false, decider.dispute().offer().both());
            model.keepBoth();
            assertEquals(2, model.listed().all().size());

            decider.choose("Finding");
            model.keepBoth();

            assertEquals(1, model.listed().all().size());
            assertEquals(
                    Set.of("No guard.", "Open belt."),
                    Set.of(state(place, GUARDS, OfAnswer.FINDING).value().display().split("\n\n")));
        }
    }

    @Test
    void theVisitIsShownAtTheQuestion() {
        try (Place place = place(differing(OfAnswer.NOTE, "one", "other"))) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();

            model.showVisit();

            assertEquals(
                    List.of(
                            new Destination.Visit(
                                    AssessmentId.of(Desk.visit(1).path().split("/")[1]),
                                    Optional.of(new QuestionId(RESIGN)))),
                    place.frame().gone());
        }
    }

    @Test
    void whereNothingWaitsNothingIsChosen() {
        try (Place place = place()) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();

            assertEquals(List.of(), List.copyOf(model.listed().all()));
            assertEquals(Optional.empty(), model.chosen().get());
            assertEquals(Optional.empty(), model.dispute().get());
        }
    }
}
