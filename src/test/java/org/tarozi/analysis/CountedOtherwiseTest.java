package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.ncq;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.checklist.Release;

import java.util.List;

/// Finished visits that say something else than before.
class CountedOtherwiseTest {

    private static final Release R =
            release("r", cluster("c", point("p", ncq("q1"), ncq("q2"), ncq("q3"))));

    private static Programme with(VisitLine visit) {
        return new Programme(R).active(1).visit(visit);
    }

    private static VisitLine visit(String answers) {
        return new VisitLine(1, 1, R, answers).start("2026-05-01");
    }

    private static List<String> changed(VisitLine before, VisitLine after) {
        return CountedOtherwise.of(with(before).set(), with(after).set()).visits().stream()
                .map(one -> one.factory().orElse("") + " " + one.answers())
                .toList();
    }

    @Test
    void answersThatAreOtherOnesOrNew() {
        assertEquals(List.of("Factory 1 2"), changed(visit("120"), visit("112")));
    }

    @Test
    void nothingOfWhatIsLostOrInConflictOrStays() {
        assertEquals(List.of(), changed(visit("121"), visit("124")));
        assertEquals(List.of(), changed(visit("121"), visit("103")));
        assertEquals(List.of(), changed(visit("121"), visit("121")));
    }

    @Test
    void noVisitThatWasUnderWayOrIs() {
        assertEquals(List.of(), changed(visit("120").open(), visit("112")));
        assertEquals(List.of(), changed(visit("120"), visit("112").open()));
    }
}
