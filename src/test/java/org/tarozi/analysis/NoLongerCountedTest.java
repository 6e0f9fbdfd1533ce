package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.fgw;
import static org.tarozi.analysis.Checklists.ncq;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.FactoryLine;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.checklist.Release;

import java.util.List;

/// What a change takes out of the numbers: visits, and answers of those that still count.
class NoLongerCountedTest {

    private static final Release R =
            release("r", cluster("c", point("p", ncq("q1"), ncq("q2"), ncq("q3"), fgw("i"))));
    private static final Release OTHER = release("o", cluster("c", point("p", ncq("q1"))));

    private final Programme before = new Programme(R, OTHER).active(1).active(2);
    private final Programme after = new Programme(R, OTHER).active(1);

    private static VisitLine visit(int number, int factory, String answers) {
        return new VisitLine(number, factory, R, answers).start("2026-05-0" + number);
    }

    private List<String> lost() {
        return lost(before, after);
    }

    private static List<String> lost(Programme before, Programme after) {
        return NoLongerCounted.of(before.set(), after.set(), id -> id).visits().stream()
                .map(one -> one.factory().orElse("") + ": " + words(one.loss()))
                .toList();
    }

    private static String words(NoLongerCounted.Loss loss) {
        return switch (loss) {
            case NoLongerCounted.Loss.Gone() -> "gone";
            case NoLongerCounted.Loss.LeftOut(Reason reason) -> reason.key();
            case NoLongerCounted.Loss.Answers(int number, var now) -> number + " " + now;
        };
    }

    @Test
    void answersThatAreNotApplicableOrEmptyNow() {
        before.visit(visit(1, 1, "1211")).visit(visit(2, 2, "1100"));
        after.active(2).visit(visit(1, 1, "3011")).visit(visit(2, 2, "2100"));

        assertEquals(List.of("Factory 1: 1 AWAY", "Factory 1: 1 NOT_APPLICABLE"), lost());
    }

    @Test
    void answersOfSeveralVisitsAreAddedUpByWhatBecameOfThem() {
        before.visit(visit(1, 1, "1211")).visit(visit(2, 2, "1210"));
        after.active(2).visit(visit(1, 1, "3311")).visit(visit(2, 2, "3010"));

        assertEquals(
                List.of("1 AWAY of 1", "3 NOT_APPLICABLE of 2"),
                NoLongerCounted.of(before.set(), after.set(), id -> id).parts().stream()
                        .map(part -> words(part.loss()) + " of " + part.visits().size())
                        .toList());
    }

    @Test
    void answersThatPeopleDifferAboutAreToldAsConflictsAndNotesAreNotCounted() {
        before.visit(visit(1, 1, "1211"));
        after.visit(visit(1, 1, "4210"));

        assertEquals(List.of(), lost());
    }

    @Test
    void visitsThatAreLeftOutNowAreToldWithTheirReason() {
        before.visit(visit(1, 1, "1211")).visit(visit(2, 2, "1211"));
        after.factory(new FactoryLine(2).deleted());
        after.visit(visit(1, 1, "1211").open()).visit(visit(2, 2, "1211"));

        assertEquals(List.of("Factory 1: not_finished", "Factory 2: factory_deleted"), lost());
    }

    @Test
    void aVisitThatIsNotHereAnyMoreIsGone() {
        before.visit(visit(1, 1, "1211")).visit(visit(2, 2, "1211"));
        after.visit(visit(1, 1, "1211"));

        assertEquals(List.of("Factory 2: gone"), lost());
    }

    @Test
    void whatWasNotCountedSinceALaterVisitStoodForItIsNoLoss() {
        before.visit(visit(1, 1, "1211")).visit(visit(2, 1, "1111"));
        for (VisitLine first :
                List.of(visit(1, 1, "3211"), visit(1, 1, "1211").open(), visit(1, 2, "1211"))) {
            Programme now = new Programme(R, OTHER).active(1).visit(first);

            assertEquals(List.of(), lost(before, now.visit(visit(2, 1, "1111"))), first::toString);
        }
        assertEquals(List.of(), lost(before, after.visit(visit(2, 1, "1111"))));
    }

    @Test
    void whatCountedIsLostThoughAnEarlierVisitCountsInItsPlace() {
        before.visit(visit(1, 1, "1211")).visit(visit(2, 1, "1111"));
        after.visit(visit(1, 1, "1211")).visit(visit(2, 1, "1111").open());

        assertEquals(List.of("Factory 1: not_finished"), lost());
    }

    @Test
    void ofTwoFactoriesThatAreOneNowOneIsCountedLess() {
        before.visit(visit(1, 1, "1211")).visit(visit(2, 2, "1111"));
        after.visit(visit(1, 1, "1211")).visit(visit(2, 1, "1111"));

        assertEquals(List.of("Factory 1: superseded"), lost());
    }

    @Test
    void aLaterVisitThatStandsForTheFactoryIsNoLoss() {
        before.visit(visit(1, 1, "1211"));
        after.visit(visit(1, 1, "1211")).visit(visit(2, 1, "2211"));

        assertEquals(List.of(), lost());
    }

    @Test
    void answersToQuestionsThatAnotherChecklistDoesNotAskAreLost() {
        before.visit(visit(1, 1, "1211"));
        after.visit(new VisitLine(1, 1, OTHER, "1").start("2026-05-01"));

        assertEquals(List.of("Factory 1: 2 AWAY"), lost());
    }

    @Test
    void answersAreFoundByTheirQuestionWhereverAnotherChecklistAsksIt() {
        Release moved =
                release("m", cluster("c", point("p", ncq("q3"), ncq("q9"), ncq("q1"), ncq("q2"))));
        before.visit(visit(1, 1, "1210"));
        Programme now = new Programme(R, moved).active(1);
        now.visit(new VisitLine(1, 1, moved, "1032").start("2026-05-01"));

        assertEquals(List.of("Factory 1: 1 NOT_APPLICABLE"), lost(before, now));
    }

    @Test
    void whatWasLeftOutBeforeIsNoLoss() {
        before.visit(visit(1, 1, "1211").open());

        assertEquals(List.of(), lost());
    }
}
