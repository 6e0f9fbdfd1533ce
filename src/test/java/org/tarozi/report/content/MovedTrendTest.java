package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Assessment;
import org.tarozi.checklist.Release;
import org.tarozi.report.Cell;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;

import java.util.List;
import java.util.function.Function;

/// Trends of a programme in which a question stands elsewhere, or counts no longer, in some visits.
class MovedTrendTest {

    private static final String OTHERS =
            "Its questions were others then, in number or in words, so the two are not to be"
                    + " compared.";
    private static final String MOVED =
            "Since then questions have moved between its points, so its points are not to be"
                    + " compared.";

    private static Report fromSecondCycleOn(Release release) {
        return report(one -> cycle(one) == 2 ? release : MovedQuestion.PLAIN);
    }

    private static Report report(Function<Assessment, Release> on) {
        return MovedQuestion.report(NineFactories.panel(), Scope.of(new Period.Panel(2)), on);
    }

    private static int cycle(Assessment assessment) {
        return assessment.visit().cycle().orElseThrow();
    }

    private static boolean hasEvenNumber(Assessment assessment) {
        return assessment.id().uuid().getLeastSignificantBits() % 2 == 0;
    }

    /// The points with a star.
    private static List<String> marked(Report report) {
        return ReportText.of(report)
                .lines()
                .dropWhile(line -> !line.contains("Points by cycle"))
                .takeWhile(line -> !line.contains("Questions by cycle"))
                .filter(line -> line.startsWith("| ") && line.contains("%*"))
                .map(line -> line.split(" \\| ", 2)[0].substring(2))
                .toList();
    }

    /// The clusters of which the summary says so much.
    private static List<String> told(Report report, String sentence) {
        return ReportText.of(report)
                .lines()
                .filter(line -> line.endsWith(sentence))
                .map(line -> line.strip().split(":", 2)[0])
                .toList();
    }

    /// Point and cycle of the rows of the sheet with a star.
    private static List<String> sheet(Report report) {
        return report.workings().orElseThrow().sheets().getFirst().table().rows().stream()
                .filter(row -> row.getLast() instanceof Cell.Words)
                .map(row -> words(row.get(0)) + " / " + words(row.get(1)))
                .toList();
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Words(String text) ? text : "";
    }

    @Test
    void aQuestionThatMovesBreaksBothPointsAndNotTheClusterOfBoth() {
        Report report = fromSecondCycleOn(MovedQuestion.to("safety-2"));
        assertEquals(List.of("Point safety-1", "Point safety-2"), marked(report));
        assertEquals(List.of(), told(report, OTHERS));
        assertEquals(List.of("Cluster safety"), told(report, MOVED));
        assertEquals(
                List.of("Cluster safety / Point safety-1", "Cluster safety / Point safety-2"),
                sheet(report));
    }

    @Test
    void aQuestionThatMovesToAnotherClusterBreaksBothClusters() {
        Report report = fromSecondCycleOn(MovedQuestion.to("pay-1"));
        assertEquals(List.of("Point safety-1", "Point pay-1"), marked(report));
        assertEquals(List.of("Cluster safety", "Cluster pay"), told(report, OTHERS));
        assertEquals(List.of(), told(report, MOVED));
        assertEquals(
                List.of(
                        "Cluster safety / Any point non-compliant",
                        "Cluster pay / Any point non-compliant",
                        "Cluster safety / Point safety-1",
                        "Cluster pay / Point pay-1"),
                sheet(report));
    }

    @Test
    void aQuestionThatCountsNoLongerBreaksItsPointAndCluster() {
        Report report = fromSecondCycleOn(MovedQuestion.national());
        assertEquals(List.of("Point safety-1"), marked(report));
        assertEquals(List.of("Cluster safety"), told(report, OTHERS));
        assertEquals(
                List.of(
                        "Cluster safety / Any point non-compliant",
                        "Cluster safety / Point safety-1"),
                sheet(report));
    }

    @Test
    void aCycleThatAskedItAtTwoPointsIsJoinedToNoOther() {
        Release moved = MovedQuestion.to("safety-2");
        List<String> both = List.of("Point safety-1", "Point safety-2");
        assertEquals(
                both,
                marked(
                        report(
                                one ->
                                        cycle(one) == 2 || hasEvenNumber(one)
                                                ? moved
                                                : MovedQuestion.PLAIN)));
        assertEquals(both, marked(report(one -> hasEvenNumber(one) ? moved : MovedQuestion.PLAIN)));
    }

    @Test
    void aQuestionThatStaysBreaksNothing() {
        Report report = fromSecondCycleOn(MovedQuestion.PLAIN);
        assertEquals(List.of(), marked(report));
        assertEquals(List.of(), sheet(report));
        assertEquals(List.of(), told(report, OTHERS));
        assertEquals(List.of(), told(report, MOVED));
    }

    @Test
    void questionsByCycleStandInTheOrderOfTheChecklistWhicheverMoved() {
        List<String> asked =
                ReportText.of(fromSecondCycleOn(MovedQuestion.to("association-1")))
                        .lines()
                        .dropWhile(line -> !line.contains("Questions by cycle"))
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("#"))
                        .filter(line -> line.contains("in order?"))
                        .map(line -> line.split("Is | in order")[1])
                        .toList();
        assertEquals(
                List.of(
                        "safety-1b",
                        "safety-1c",
                        "safety-2a",
                        "safety-2b",
                        "safety-2c",
                        "pay-1a",
                        "pay-1b",
                        "pay-1c",
                        "association-1a",
                        "association-1b",
                        "safety-1a"),
                asked);
    }

    @Test
    void aCycleHasItsQuestionsAtThePointsAtWhichItAskedThem() {
        assertEquals(
                List.of("1: Point safety-1", "2: Point pay-1"),
                fromSecondCycleOn(MovedQuestion.to("pay-1"))
                        .workings()
                        .orElseThrow()
                        .sheets()
                        .getFirst()
                        .table()
                        .rows()
                        .stream()
                        .filter(row -> words(row.get(2)).equals("Is safety-1a in order?"))
                        .map(row -> ((Cell.Whole) row.get(3)).number() + ": " + words(row.get(1)))
                        .toList());
    }
}
