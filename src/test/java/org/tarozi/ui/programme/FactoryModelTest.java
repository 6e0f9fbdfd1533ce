package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.job.Subjects;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.Gap;
import org.tarozi.ui.Gaps;
import org.tarozi.ui.Notice;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.VisitProgress;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class FactoryModelTest {

    @TempDir Path folder;
    private OfficeDesk desk;
    private FactoryId anor;
    private FactoryModel model;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        anor = desk.factory("Anor", "Fergana");
        model = desk.screen(Optional.of(anor)).factory();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<VisitFacts> visits() {
        return model.facts().get().orElseThrow().visits();
    }

    private VisitFacts visit(AssessmentId id) {
        return visits().stream()
                .filter(one -> one.assessment().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Subject answer(AssessmentId visit, Question question) {
        return Subjects.of(visit).at("answer/" + question.id());
    }

    private Question question(int number) {
        return desk.release().questions().stream()
                .filter(Question::isCompliance)
                .filter(one -> one.condition().isEmpty())
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNewestVisitIsFirst() {
        AssessmentId early = desk.visit(anor, "2025-05-01");
        AssessmentId late = desk.visit(anor, "2026-05-01");
        assertEquals(
                List.of(late, early), visits().stream().map(one -> one.assessment().id()).toList());
    }

    @Test
    void progressCountsTheQuestionsThatAreAsked() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        int all = desk.release().questions().size();
        desk.set(answer(visit, question(0)), "result", Value.of("compliant"));
        desk.set(answer(visit, question(1)), "result", Value.of("non_compliant"));
        desk.set(answer(visit, question(2)), "result", Value.of("not_applicable"));
        Gaps open = Gaps.NONE.with(Gap.OPEN, all - 3);
        Gaps gaps = open.with(Gap.UNDESCRIBED, 1).with(Gap.UNESTABLISHED, 1);
        assertEquals(new VisitProgress(3, all, 1, Set.of(), gaps), visit(visit).progress());
        desk.set(FactoryFacts.subject(anor), "dormitory", Value.of("no"));
        assertEquals(true, visit(visit).progress().asked() < all);
        assertEquals(3, visit(visit).progress().answered());
    }

    @Test
    void whatIsKnownOfAVisitIsRead() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        desk.set(Subjects.of(visit), "end_date", Value.of("2026-05-02"));
        desk.set(Subjects.of(visit), "access", Value.of("semi_announced"));
        desk.set(Subjects.of(visit), "team", Value.of("Aziza, Bekzod"));
        Words words = new Words(Texts.in(Language.EN));

        assertEquals(Optional.of("Semi-announced"), visit(visit).access().map(words::access));
        assertEquals("1\u20132\u00a0May 2026", words.days(visit(visit)));
        assertEquals("Aziza, Bekzod", visit(visit).text(OfAssessment.TEAM));
    }

    @Test
    void aFirstDayInConflictIsNotTakenForNone() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        desk.disagree(
                Subjects.of(visit), "start_date", Value.of("2026-05-02"), Value.of("2026-05-03"));
        assertEquals("In conflict", new Words(Texts.in(Language.EN)).days(visit(visit)));
    }

    @Test
    void aStatusInConflictIsShownAsNoStatusAtAll() {
        desk.disagree(FactoryFacts.subject(anor), "status", Value.of("closed"), Value.of("left"));
        Words words = new Words(Texts.in(Language.EN));
        assertEquals(
                Badge.inConflict(words),
                Badge.status(model.facts().get().orElseThrow().row(), words));
        assertEquals("In conflict", Badge.inConflict(words).words());
    }

    @Test
    void whoLeavesAFormHearsNoMoreOfIt() {
        model.newVisit();
        desk.frame().tell(Notice.refused("The visit is not saved yet."));
        model.close();
        assertEquals(List.of(), desk.frame().told());
    }

    @Test
    void aVisitIsMarkedDoneAndReopened() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        model.turn(visit(visit));
        assertEquals(true, visit(visit).done());
        assertEquals(
                List.of(
                        Notice.refused(
                                        "The visit is finished, with something left to look at."
                                            + " \u201cGo on with the visit\u201d takes finishing"
                                            + " back. Last day: 14\u00a0May 2026.")
                                .leading(
                                        unanswered(0),
                                        Destination.Visit.listing(visit, Listing.OPEN))
                                .leading("Hand over", Destination.Reports.handingOver(visit))),
                desk.frame().told());

        model.turn(visit(visit));
        assertEquals(false, visit(visit).done());
        assertEquals(Value.of("open"), desk.value(Subjects.of(visit), "state"));
        assertEquals(Value.CLEARED, desk.value(Subjects.of(visit), "end_date"));
    }

    @Test
    void aVisitOfLongAgoIsFinishedWithoutALastDay() {
        AssessmentId visit = desk.visit(anor, "2025-02-03");
        model.turn(visit(visit));
        String told = desk.frame().told().getLast().sentence();
        assertEquals(false, told.contains("Last day"), told);
        model.turn(visit(visit));
        assertEquals(List.of(), desk.frame().told());

        AssessmentId other = desk.visit(anor, "2026-05-01");
        model.turn(visit(other));
        desk.set(Subjects.of(other), "start_date", Value.of("2025-05-01"));
        model.turn(visit(other));
        assertEquals(
                "The visit goes on, so its last day, 14\u00a0May 2026, is open again. It does not"
                        + " fit the first day, so finishing does not set it again.",
                desk.frame().told().getLast().sentence());
    }

    @Test
    void thatAVisitThatGoesOnCountsNoLongerIsSaid() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        desk.set(Subjects.of(visit).at("answer/fl-resign"), "result", Value.of("compliant"));
        model.turn(visit(visit));
        model.turn(visit(visit));
        String told = desk.frame().told().getLast().sentence().replace('\u00a0', ' ');
        String lost = "No longer in the numbers: 1 assessment (not finished): Anor, 1 May 2026";
        assertEquals(true, told.endsWith(lost), told);
    }

    private String unanswered(int answered) {
        int left = desk.release().questions().size() - answered;
        return left + " questions without an answer";
    }

    @Test
    void whatSomebodyWantedToComeBackToIsNamedWhereTheVisitIsFinishedFromHere() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        desk.set(answer(visit, question(0)), "flag", Value.YES);
        assertEquals(1, visit(visit).progress().gaps().count(Gap.FLAGGED));
        model.turn(visit(visit));
        assertEquals(
                List.of("1 flagged question", unanswered(0), "Hand over"),
                desk.frame().told().getLast().ways().stream().map(Notice.Way::caption).toList());
    }

    @Test
    void whatCouldNotBeReadInAVisitIsNamedWhereItIsFinishedFromHere() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        UnreadTexts.of(desk.open().sights())
                .put(
                        new UnreadTexts.Place(
                                visit,
                                desk.release().questions().getFirst().id(),
                                OfAnswer.WORKERS_AFFECTED),
                        "12x");
        model.turn(visit(visit));
        Notice told = desk.frame().told().getLast();
        assertEquals(
                new Notice.Way(
                        "1 number or date that could not be read",
                        Destination.Visit.listing(visit, Listing.UNREAD)),
                told.ways().getFirst());
    }

    @Test
    void whatCanHardlyBeTrueIsNamedWhereTheVisitIsFinishedFromHere() {
        AssessmentId visit = desk.visit(anor, "2027-05-01");
        desk.set(FactoryFacts.subject(anor), "workers", Value.of(120));
        desk.set(answer(visit, question(0)), "result", Value.of("non_compliant"));
        desk.set(answer(visit, question(0)), "workers_affected", Value.of(121));
        model.turn(visit(visit));
        assertEquals(
                List.of(
                        "First day still to come: 1\u00a0May 2027",
                        "1 finding with more workers than the factory has",
                        "1 non-compliance without a finding",
                        "1 non-compliance without “How it was established”",
                        unanswered(1),
                        "Hand over"),
                desk.frame().told().getLast().ways().stream().map(Notice.Way::caption).toList());
    }

    @Test
    void aVisitGoesIntoTheTrashAndComesBack() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        model.trash().put(new Trashable.OfVisit(visit(visit)));
        assertEquals(false, visit(visit).live());
        assertEquals(
                List.of(
                        "The visit of 1\u00a0May 2026 is in the trash. It can be restored below the"
                                + " visits."),
                desk.frame().told().stream().map(Notice::sentence).toList());

        model.trash().restore(new Trashable.OfVisit(visit(visit)));
        assertEquals(true, visit(visit).live());
        assertEquals(0, desk.programme().conflicts().size());
    }

    @Test
    void openingTheNewestPrefersAVisitThatIsStillOpen() {
        AssessmentId open = desk.visit(anor, "2025-05-01");
        AssessmentId done = desk.visit(anor, "2026-05-01");
        model.turn(visit(done));
        model.openNewest();
        model.turn(visit(open));
        model.openNewest();
        assertEquals(
                List.of(
                        new Destination.Visit(open, Optional.empty()),
                        new Destination.Visit(done, Optional.empty())),
                desk.frame().gone());
    }

    @Test
    void aVisitThatIsSignedOffIsShownAsSuch() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        desk.open()
                .change(
                        (one, editing) ->
                                editing.apply(
                                        List.of(SignOff.proposal(one.history(Subjects.of(visit)))),
                                        Optional.empty()),
                        written -> {});
        assertEquals(true, visit(visit).signed());
    }

    @Test
    void aFactoryWithoutVisitsAsksForOne() {
        model.openNewest();
        assertInstanceOf(Side.Visiting.class, model.side().get());
    }

    @Test
    void conflictsAreDecidedOnTheMergePage() {
        model.decide(Subjects.of(anor));
        assertEquals(List.of(Destination.Merge.deciding(Subjects.of(anor))), desk.frame().gone());
    }
}
