package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.ncq;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.FactoryLine;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.checklist.Release;

import java.util.List;

/// Visits that came to factories in the trash, or went there with them.
class OutOfSightTest {

    private static final Release R = release("r", cluster("c", point("p", ncq("q1"), ncq("q2"))));

    private static Programme with(FactoryLine factory) {
        return new Programme(R).factory(factory);
    }

    private static Programme trashed() {
        return with(new FactoryLine(1).deleted());
    }

    private static VisitLine visit(int number, String answers) {
        return new VisitLine(number, 1, R, answers).start("2026-05-0" + number);
    }

    private static List<String> hidden(Programme before, Programme after) {
        NoLongerCounted told = NoLongerCounted.of(before.set(), after.set(), id -> id);
        return OutOfSight.of(before.set(), after.set(), told).visits().stream()
                .map(one -> one.factory().orElse("") + " " + one.visit().visit().start().get())
                .toList();
    }

    @Test
    void newVisitsFinishedOrNot() {
        assertEquals(
                List.of("Factory 1 2026-05-02", "Factory 1 2026-05-03"),
                hidden(
                        trashed().visit(visit(1, "11")),
                        trashed()
                                .visit(visit(1, "11"))
                                .visit(visit(2, "11"))
                                .visit(visit(3, "00").open())));
    }

    @Test
    void visitsThatAreOtherThanTheyWere() {
        assertEquals(
                List.of("Factory 1 2026-05-02"),
                hidden(
                        trashed().visit(visit(1, "11")).visit(visit(2, "10")),
                        trashed().visit(visit(1, "11")).visit(visit(2, "12"))));
    }

    @Test
    void visitsWhoseFactoryWentThereUnlessTheyAreToldAsLost() {
        Programme before = new Programme(R).active(1);

        assertEquals(
                List.of("Factory 1 2026-05-02"),
                hidden(
                        before.visit(visit(1, "11")).visit(visit(2, "00").open()),
                        trashed().visit(visit(1, "11")).visit(visit(2, "00").open())));
    }

    @Test
    void noVisitThatIsInTheTrashItselfOrAtAFactoryThatIsNot() {
        assertEquals(List.of(), hidden(trashed(), trashed().visit(visit(1, "11").deleted())));
        assertEquals(List.of(), hidden(trashed(), with(new FactoryLine(1)).visit(visit(1, "11"))));
    }
}
