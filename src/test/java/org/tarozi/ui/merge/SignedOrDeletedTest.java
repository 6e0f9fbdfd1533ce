package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldState;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Conflicts of visits that were signed off or deleted in the meantime.
class SignedOrDeletedTest {

    private static final String RESIGN = "fl-resign";

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void found() {
        office = Desk.founded(folder, "Aziza");
        office.visited(1, "Ipak Yoʻli Tekstil");
    }

    private static FieldState result(Place place) {
        return place.programme().group(Desk.visit(1)).state("answer/" + RESIGN, "result");
    }

    @Test
    void aSignedVisitDemandsAReasonForAnythingButWhatStands() {
        office.answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        office.signedOff(1);
        try (Place place = Place.of(office, folder).took(dil.handOver("d.tza"))) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();
            assertEquals(
                    List.of("Compliant"),
                    decider.dispute().versions().stream()
                            .filter(Dispute.Version::stands)
                            .map(Dispute.Version::value)
                            .toList());

            decider.keep("Non-compliant");
            assertEquals(
                    Optional.of(
                            "The visit is signed off, and this takes the sign-off back: please"
                                    + " give a reason."),
                    model.problem().get());
            assertEquals(1, place.programme().conflicts().size());
            model.drafts().reason().set("seen on the second day");
            decider.keep("Non-compliant");

            assertEquals(Value.of("non_compliant"), result(place).value());
            assertEquals(false, isSigned(place));
            model.decided().undo();
            assertEquals(true, isSigned(place));
            assertEquals(1, model.listed().all().size());
            decider.keep("Compliant");
            assertEquals(true, isSigned(place));
            assertEquals(0, model.listed().all().size());
        }
    }

    @Test
    void aSignOffGoesAndComesWithTheDecisionThatTookItBack() {
        office.answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        office.signedOff(1);
        try (Place place = Place.of(office, folder).took(dil.handOver("d.tza"))) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();
            model.drafts().reason().set("seen on the second day");
            decider.keep("Non-compliant");
            for (int time = 0; time < 2; time++) {
                model.decided().undo();
                assertEquals(true, isSigned(place));
                assertEquals(1, model.listed().all().size());
                model.decided().redo();
                assertEquals(false, isSigned(place));
                assertEquals(Value.of("non_compliant"), result(place).value());
            }
        }
    }

    private static boolean isSigned(Place place) {
        return place.programme().group(Desk.visit(1)).members().stream()
                .allMatch(member -> member.signOff().isGiven());
    }

    private void delete(Place place, Subject what) {
        place.programme()
                .editing(office.author(), Place.CLOCK)
                .apply(
                        List.of(Deletion.proposal(place.programme().history(Desk.visit(1)), what)),
                        Optional.empty());
    }

    @Test
    void aContestedDeletionIsDecidedInWords() {
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        bek.answered(1, RESIGN, OfAnswer.FINDING, "locked").answered(1, "q2", OfAnswer.NOTE, "see");
        bek.set(Desk.visit(1).at("evidence/e1"), OfEvidence.CAPTION, Value.of("the gate"));
        bek.set(Desk.visit(1), OfAssessment.CYCLE, Value.of(2));
        try (Place place = Place.of(office, folder)) {
            delete(place, Desk.visit(1));
            place.took(bek.handOver("b.tza"));
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();

            assertEquals("Delete or keep", model.listed().all().getFirst().field());
            assertEquals(
                    List.of("Delete it", "Keep it"),
                    decider.dispute().versions().stream().map(Dispute.Version::value).toList());
            assertEquals(
                    List.of(Optional.of("2 answers, 1 photo or file, 1 other field")),
                    decider.dispute().versions().getLast().voices().stream()
                            .map(Dispute.Voice::what)
                            .toList());
            assertEquals(Optional.empty(), decider.dispute().offer().other());
            decider.keep("Keep it");

            assertEquals(0, place.programme().conflicts().size());
            assertEquals(1, place.programme().assessments().liveAssessments());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delete it", "Keep it"})
    void aDecisionOnADeletionIsTakenBackAndMadeAgain(String choice) {
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        try (Place place = Place.of(office, folder)) {
            delete(place, Desk.visit(1));
            place.took(bek.handOver("b.tza"));
            Decider decider = Decider.at(place);
            DecidedModel model = decider.model().decided();
            List<Dispute.Voice> said = said(decider);
            decider.keep(choice);
            Class<?> decided = deletion(place);
            assertEquals(
                    Optional.of("Ipak Yoʻli Tekstil, 14\u00a0May 2026"),
                    model.seen().get().last().map(last -> last.row().place()));

            for (int time = 0; time < 2; time++) {
                model.undo();
                assertEquals(Deletion.Contested.class, deletion(place));
                assertEquals(said, said(decider));
                assertEquals("Delete or keep", decider.dispute().row().field());
                model.redo();
                assertEquals(decided, deletion(place));
            }
        }
    }

    /// Who deleted it.
    private static List<Dispute.Voice> said(Decider decider) {
        return decider.dispute().versions().getFirst().voices();
    }

    private static Class<?> deletion(Place place) {
        return place.programme().group(Desk.visit(1)).deletion().getClass();
    }

    @Test
    void aPhotoThatOneRemovedWhileAnotherWroteOnItIsDecidedInWords() {
        Subject photo = Desk.visit(1).at("evidence/e1");
        office.set(photo, OfEvidence.CAPTION, Value.of("a gate"));
        Desk bek = office.copyFor("Bekzod");
        bek.set(photo, OfEvidence.CAPTION, Value.of("the locked gate"));
        try (Place place = Place.of(office, folder)) {
            delete(place, photo);
            place.took(bek.handOver("b.tza"));
            Decider decider = Decider.at(place);

            assertEquals("Delete or keep", decider.model().listed().all().getFirst().field());
            assertEquals(
                    List.of("Delete it", "Keep it"),
                    decider.dispute().versions().stream().map(Dispute.Version::value).toList());
            decider.keep("Delete it");

            assertEquals(
                    Optional.of("A photo or file · Ipak Yoʻli Tekstil, 14\u00a0May 2026"),
                    decider.model().decided().seen().get().last().map(one -> one.row().thing()));
            assertEquals(0, place.programme().conflicts().size());
            assertEquals(
                    true,
                    place.programme().group(Desk.visit(1)).deletion("evidence/e1")
                            instanceof Deletion.Deleted);
        }
    }
}
