package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;
import static org.tarozi.analysis.Checklists.worded;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.checklist.Release;

import java.util.Arrays;
import java.util.List;

/// Rule 9: a trend follows the lineage, and a reworded question breaks the series visibly.
class TrendRulesTest {

    private static final Release FIRST =
            release("r1", cluster("c", point("p", worded("q1", "exits", "Are exits open?"))));
    private static final Release SAME =
            release("r2", cluster("c", point("p", worded("q1", "exits", "Are exits open?"))));
    private static final Release REWORDED =
            release("r3", cluster("c", point("p", worded("q1", "exits", "Are all exits open?"))));
    private static final Release NEW_ID =
            release("r4", cluster("c", point("p", worded("q2", "exits", "Is any exit blocked?"))));

    /// The steps where one factory is visited on one release in each cycle.
    private static List<String> steps(Release... cycles) {
        return steps(Arrays.stream(cycles).map(List::of).toList());
    }

    /// The steps where in each cycle these releases are used, the first of them in the last visit.
    private static List<String> steps(List<List<Release>> cycles) {
        Programme programme =
                new Programme(cycles.stream().flatMap(List::stream).toArray(Release[]::new));
        for (int cycle = 1; cycle <= cycles.size(); cycle++) {
            List<Release> used = cycles.get(cycle - 1);
            for (int factory = 1; factory <= used.size(); factory++) {
                programme
                        .active(factory)
                        .visit(
                                new VisitLine(
                                                10 * cycle + factory,
                                                factory,
                                                used.get(factory - 1),
                                                (cycle % 2 == 0 ? "2" : "1")
                                                        .repeat(questions(used.get(factory - 1))))
                                        .start("202" + cycle + "-01-" + (20 - factory))
                                        .cycle(cycle));
            }
        }
        List<Trend> trends =
                Trends.of(programme.rates(Scope.of(new Period.Panel(cycles.size()))).groups());
        assertEquals(1, trends.size());
        return trends.getFirst().steps().stream()
                .map(
                        step ->
                                step.cycle().getAsInt()
                                        + " "
                                        + step.question()
                                        + " "
                                        + step.rate().nonCompliant()
                                        + "/"
                                        + step.rate().assessed()
                                        + step.broken().map(one -> " " + one).orElse(""))
                .toList();
    }

    private static int questions(Release release) {
        return release.questions().size();
    }

    @Test
    void rule9ATrendFollowsAQuestionAcrossReleases() {
        assertEquals(List.of("1 q1 0/1", "2 q1 1/1"), steps(FIRST, SAME));
    }

    @Test
    void rule9OtherWordsBreakTheSeries() {
        assertEquals(List.of("1 q1 0/1", "2 q1 1/1 REWORDED"), steps(FIRST, REWORDED));
    }

    @Test
    void rule9ANewIdOfTheSameLineageBreaksTheSeries() {
        assertEquals(
                List.of("1 q1 0/1", "2 q2 1/1 NEW_MEANING", "3 q2 0/1"),
                steps(FIRST, NEW_ID, NEW_ID));
    }

    @Test
    void rule9AQuestionThatStaysIsFollowedWhereAnotherReleaseIsUsedInTheSameCycle() {
        assertEquals(
                List.of("1 q1 0/2", "2 q1 1/1", "2 q2 1/1 NEW_MEANING"),
                steps(List.of(List.of(FIRST, FIRST), List.of(FIRST, NEW_ID))));
    }

    @Test
    void rule9TwoQuestionsAskedSideBySideInEachCycleAreTwoUnbrokenSeries() {
        assertEquals(
                List.of("1 q1 0/1", "1 q2 0/1", "2 q1 1/1", "2 q2 1/1"),
                steps(List.of(List.of(FIRST, NEW_ID), List.of(FIRST, NEW_ID))));
    }

    @Test
    void rule9AQuestionThatComesBesideAnotherIsInPlaceOfNone() {
        Release both =
                release(
                        "r5",
                        cluster(
                                "c",
                                point(
                                        "p",
                                        worded("q1", "exits", "Are exits open?"),
                                        worded("q2", "exits", "Is any exit blocked?"))));
        assertEquals(List.of("1 q1 0/1", "2 q1 1/1", "2 q2 1/1"), steps(FIRST, both));
    }

    @Test
    void rule9AQuestionThatComesBackIsComparedWithItself() {
        assertEquals(
                List.of("1 q1 0/1", "2 q2 1/1 NEW_MEANING", "3 q1 0/1"),
                steps(FIRST, NEW_ID, FIRST));
    }

    @Test
    void rule9ACycleAskedInDifferentWordsIsJoinedToNoOther() {
        assertEquals(
                List.of("1 q1 0/2 MIXED_WORDS", "2 q1 2/2 REWORDED"),
                steps(List.of(List.of(REWORDED, FIRST), List.of(REWORDED, REWORDED))));
        assertEquals(
                List.of("1 q1 0/2", "2 q1 2/2 MIXED_WORDS"),
                steps(List.of(List.of(FIRST, FIRST), List.of(REWORDED, FIRST))));
    }

    @Test
    void rule9ReleasesThatAskInTheSameWordsAreOneSeries() {
        assertEquals(
                List.of("1 q1 0/2", "2 q1 2/2"),
                steps(List.of(List.of(FIRST, SAME), List.of(SAME, FIRST))));
    }
}
