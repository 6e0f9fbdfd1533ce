package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class HeatColumnsTest {

    private static final double[] NAME = {100, 200};
    private static final double LEAST = 20;

    private final HeatColumns columns = new HeatColumns();

    private void points(int count) {
        Cluster cluster =
                new Cluster(
                        new ClusterId("c"),
                        Wording.of("en", "C"),
                        true,
                        Optional.empty(),
                        List.of());
        columns.show(
                IntStream.range(0, count)
                        .mapToObj(
                                at ->
                                        new PointRate(
                                                cluster,
                                                new CompliancePoint(
                                                        new PointId("p" + at),
                                                        Wording.of("en", "P"),
                                                        List.of(),
                                                        List.of()),
                                                NonComplianceRate.NONE))
                        .toList());
    }

    private HeatColumns.Span laidOut(double width) {
        HeatColumns.Span span = columns.span(width, NAME, LEAST);
        columns.show(span, width);
        return span;
    }

    @Test
    void aWideRowShowsAllColumnsAndTheWholeName() {
        points(10);

        assertEquals(new HeatColumns.Span(200, 40, 0, 10), laidOut(1000));
    }

    @Test
    void aNarrowRowShowsAsManyColumnsAsFit() {
        points(39);

        assertEquals(new HeatColumns.Span(120, 20, 0, 9), laidOut(300));
    }

    @Test
    void whoMovesBeyondTheLastColumnSeenMovesTheColumns() {
        points(39);
        laidOut(300);

        columns.choose(12);
        assertEquals(4, columns.first().get());
        columns.choose(1);
        assertEquals(1, columns.first().get());
        columns.choose(39);
        assertEquals(1, columns.chosen().get());
    }

    @Test
    void aPlaceInARowIsTheColumnSeenThere() {
        points(39);
        columns.first().set(5);
        laidOut(300);

        columns.chooseAt(165);
        assertEquals(7, columns.chosen().get());
        columns.chooseAt(50);
        assertEquals(7, columns.chosen().get());
    }

    @Test
    void fewerPointsKeepTheChoiceAmongThem() {
        points(39);
        columns.choose(30);
        points(4);

        assertEquals(3, columns.chosen().get());
    }
}
