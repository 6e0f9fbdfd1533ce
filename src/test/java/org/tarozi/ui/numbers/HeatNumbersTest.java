package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Wording;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Toolkit;

import java.util.List;
import java.util.Optional;

/// The numbers above the columns of a heat map, which its key explains.
class HeatNumbersTest {

    private static final Words WORDS = new Words(Texts.in(Language.EN));

    private static PointRate point(String cluster, String title, String id) {
        return new PointRate(
                new Cluster(
                        new ClusterId(cluster),
                        Wording.of("en", title),
                        true,
                        Optional.empty(),
                        List.of()),
                new CompliancePoint(
                        new PointId(id), Wording.of("en", "Point " + id), List.of(), List.of()),
                NonComplianceRate.NONE);
    }

    /// Two checklists have a cluster of one title, with another one between them.
    private static List<PointRate> points() {
        return List.of(
                point("a", "Contracts", "p1"),
                point("a", "Contracts", "p2"),
                point("b", "Working time", "p3"),
                point("c", "Contracts", "p4"));
    }

    @Test
    void clustersOfOneTitleShareTheirNumbers() {
        assertEquals(List.of(1, 2, 1, 3), HeatColumns.numbers(points(), WORDS));
    }

    @Test
    void theyStandAboveTheColumns() {
        Toolkit.start();
        List<String> above =
                Toolkit.onWindow(
                        () -> {
                            HeatColumns columns = new HeatColumns();
                            columns.show(points());
                            return new HeatHead(columns, new HeatPalette(), WORDS)
                                    .getChildrenUnmodifiable().stream()
                                            .filter(
                                                    one ->
                                                            one.getStyleClass()
                                                                    .contains("heat-number"))
                                            .map(one -> ((Label) one).getText())
                                            .toList();
                        });
        assertEquals(List.of("1", "2", "1", "3"), above);
    }
}
