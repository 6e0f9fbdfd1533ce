package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Group;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A decision that was undone, and then the import taken back that brought what was decided about.
class TakenBackConflictTest {

    private static final String RESIGN = "fl-resign";

    @TempDir Path folder;

    @Test
    void thoseSpeakWhoHadSaidSoAndNotWhoTookItBack() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak Yoʻli Tekstil");
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        try (Place place =
                Place.of(office, folder).took(bek.handOver("b.tza"), dil.handOver("d.tza"))) {
            Decider decider = Decider.at(place);
            decider.keep("Compliant");
            decider.model().decided().undo();
            place.programme().withdrawal().withdraw(place.programme().batches().getLast().id());
            decider.model().refresh();

            List<Dispute.Voice> voices =
                    decider.dispute().versions().stream()
                            .flatMap(version -> version.voices().stream())
                            .toList();
            assertEquals(
                    Set.of("Bekzod", "Dilnoza"),
                    voices.stream().map(Dispute.Voice::person).collect(Collectors.toSet()));
            assertEquals(
                    List.of(Optional.empty(), Optional.empty()),
                    voices.stream().map(Dispute.Voice::why).toList());
        }
    }

    @Test
    void whatWasBegunToBeDecidedComesBackWithTheImport() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak Yoʻli Tekstil");
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        Path first = bek.handOver("b.tza");
        Path second = dil.handOver("d.tza");
        try (Place place = Place.of(office, folder).took(first, second)) {
            ConflictsModel model = Decider.at(place).model();
            model.drafts().reason().set("seen on site");
            place.programme().withdrawal().withdraw(place.programme().batches().getLast().id());
            model.refresh();
            assertEquals(0, model.listed().all().size());
            assertEquals("", model.drafts().reason().get());

            place.took(first, second);
            model.refresh();
            assertEquals(1, model.listed().all().size());
            assertEquals("seen on site", model.drafts().reason().get());
        }
    }

    @Test
    void whoSaysWhatIsTheSameHoweverOftenADecisionIsUndone() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak Yoʻli Tekstil");
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        try (Place place =
                Place.of(office, folder).took(bek.handOver("b.tza"), dil.handOver("d.tza"))) {
            Decider decider = Decider.at(place);
            List<Dispute.Version> before = decider.dispute().versions();
            decider.model().drafts().reason().set("seen on site");
            decider.keep("Compliant");
            decider.model().decided().undo();
            decider.model().decided().redo();
            decider.model().decided().undo();
            assertEquals(said(before), said(decider.dispute().versions()));

            Group visit = place.programme().group(Desk.visit(1));
            assertEquals(
                    Set.of("Bekzod", "Dilnoza"),
                    visit.state("answer/" + RESIGN, OfAnswer.RESULT.key()).heads().stream()
                            .flatMap(head -> visit.speaking(head).stream())
                            .map(change -> change.origin().person())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void whatStoodThereBeforeIsNeverADecisionThatWasUndone() {
        Desk office =
                Desk.founded(folder, "Aziza")
                        .visited(1, "Ipak Yoʻli Tekstil")
                        .answered(1, RESIGN, OfAnswer.RESULT, "not_applicable");
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        try (Place place =
                Place.of(office, folder).took(bek.handOver("b.tza"), dil.handOver("d.tza"))) {
            Decider decider = Decider.at(place);
            assertEquals(Optional.of("Not applicable"), decider.dispute().before());

            decider.keep("Compliant");
            decider.model().decided().undo();

            assertEquals(Optional.of("Not applicable"), decider.dispute().before());
        }
    }

    @Test
    void howManyConflictsStayIsSaidBeforeAndAfter() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak Yoʻli Tekstil");
        Desk bek =
                office.copyFor("Bekzod")
                        .answered(1, RESIGN, OfAnswer.RESULT, "compliant")
                        .answered(1, "os-guards", OfAnswer.RESULT, "compliant");
        Desk dil =
                office.copyFor("Dilnoza")
                        .answered(1, RESIGN, OfAnswer.RESULT, "non_compliant")
                        .answered(1, "os-guards", OfAnswer.RESULT, "non_compliant");
        try (Place place =
                Place.of(office, folder).took(bek.handOver("b.tza"), dil.handOver("d.tza"))) {
            Decider decider = Decider.at(place);
            decider.keep("Compliant");
            decider.model().decided().undo();
            assertEquals(2, decider.model().listed().all().size());
            ImportsModel imports = new ImportsModel(place.open(), place.workplace());
            imports.refresh();

            imports.look();
            Prospect prospect = imports.prospect().get().orElseThrow();
            imports.withdraw();
            decider.model().refresh();

            assertEquals(1, prospect.conflicts());
            assertEquals(1, decider.model().listed().all().size());
            assertEquals(
                    Notice.done(
                            "The import of "
                                    + Moments.text(Texts.in(Language.EN), Place.CLOCK.instant())
                                    + " was taken back: 4 changes count no longer. 1 conflict"
                                    + " stays, because a decision was made on it and undone: what"
                                    + " this import says there stays to choose from."),
                    place.frame().told().getLast());
        }
    }

    private static List<List<Dispute.Voice>> said(List<Dispute.Version> versions) {
        return versions.stream().map(Dispute.Version::voices).toList();
    }
}
