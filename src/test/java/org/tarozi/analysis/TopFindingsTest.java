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

class TopFindingsTest {

    private static final Release R =
            release(
                    "r",
                    cluster("c", point("p", ncq("d"), ncq("c"), ncq("b"), ncq("a"), ncq("none"))));

    @Test
    void mostFactoriesFirstThenTheHigherRateThenTheId() {
        RateGroup rates =
                new Programme(R)
                        .active(1)
                        .active(2)
                        .active(3)
                        .visit(new VisitLine(1, 1, R, "22221"))
                        .visit(new VisitLine(2, 2, R, "21011"))
                        .visit(new VisitLine(3, 3, R, "11011"))
                        .rates();

        assertEquals(List.of("d", "b", "a", "c"), ids(rates, 10));
        assertEquals(List.of("d", "b"), ids(rates, 2));
    }

    private static List<String> ids(RateGroup rates, int atMost) {
        return TopFindings.of(rates.questions(), atMost).stream()
                .map(one -> one.question().id().value())
                .toList();
    }
}
