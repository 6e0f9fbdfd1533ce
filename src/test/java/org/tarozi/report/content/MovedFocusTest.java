package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Assessment;
import org.tarozi.checklist.Release;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.report.Table;
import org.tarozi.report.Workings.Place;
import org.tarozi.report.Workings.QuestionLine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Findings of counted visits of which some were asked a question at another point.
class MovedFocusTest {

    private static final String NOTE =
            "|   - In some of the counted assessments this question was asked at another point:"
                    + " Point %s. Its numbers are of all of them.";

    /// Nine factories, the last ones on the release in which the question is elsewhere.
    private static Report mixed(Release moved) {
        return MovedQuestion.report(
                NineFactories.of(9),
                Scope.ALL,
                one -> number(one) > 5 ? moved : MovedQuestion.PLAIN);
    }

    private static long number(Assessment assessment) {
        return assessment.id().uuid().getLeastSignificantBits();
    }

    /// The question wherever it stands in a table of findings, with the headings above.
    private static List<String> focus(Report report) {
        return ReportText.of(report)
                .lines()
                .dropWhile(line -> !line.equals("# In focus"))
                .takeWhile(line -> !line.equals("# Findings of national level"))
                .filter(
                        line ->
                                line.startsWith("### ")
                                        || line.contains("safety-1a")
                                        || line.contains("asked at another point"))
                .toList();
    }

    @Test
    void aQuestionThatSomeVisitsWereAskedElsewhereStandsAtBothPoints() {
        assertEquals(
                List.of(
                        "### Point safety-1",
                        "| Is safety-1a in order? | 1 of 8 | 13%",
                        NOTE.formatted("safety-2"),
                        "### Point safety-2",
                        "| Is safety-1a in order? | 1 of 8 | 13%",
                        NOTE.formatted("safety-1"),
                        "### Point pay-1",
                        "### Point association-1",
                        "| 9 | Is safety-1a in order? | Point safety-2 / Point safety-1 | 1 of 8 |"
                                + " 13%"),
                focus(mixed(MovedQuestion.to("safety-2"))));
    }

    @Test
    void itsLineInTheWorkbookNamesBothPoints() {
        assertEquals(
                List.of(new Place("Cluster pay / Cluster safety", "Point pay-1 / Point safety-1")),
                mixed(MovedQuestion.to("pay-1")).workings().orElseThrow().questions().stream()
                        .filter(line -> line.id().equals("safety-1a"))
                        .map(QuestionLine::place)
                        .toList());
    }

    @Test
    void aQuestionThatSomeVisitsDoNotCountStandsWhereTheOthersDo() {
        List<String> focus = focus(mixed(MovedQuestion.national()));
        assertEquals("### Point safety-1", focus.get(0));
        assertEquals("| Is safety-1a in order? | 1 of 4 | 25%", focus.get(1));
    }

    @Test
    void noPointHasAHeadingWithNothingUnderIt() {
        for (String point : List.of("safety-2", "pay-1", "association-1")) {
            List<String> bare = new ArrayList<>();
            var blocks = mixed(MovedQuestion.to(point)).blocks();
            for (int at = 0; at < blocks.size(); at++) {
                if (blocks.get(at) instanceof Heading(int level, String text)
                        && level == 3
                        && !(blocks.get(at + 1) instanceof Table table
                                && !table.rows().isEmpty())) {
                    bare.add(text);
                }
            }
            assertEquals(List.of(), bare);
        }
    }

    @Test
    void theLastCycleOfAPanelHasItWhereThatCycleAskedIt() {
        Release moved = MovedQuestion.to("safety-2");
        Function<Assessment, Release> on =
                one -> one.visit().cycle().orElseThrow() == 2 ? moved : MovedQuestion.PLAIN;
        List<String> focus =
                focus(
                        MovedQuestion.report(
                                NineFactories.panel(), Scope.of(new Period.Panel(2)), on));
        assertEquals(
                "| Is safety-1a in order? | 1 of 9 | 11%",
                focus.get(focus.indexOf("### Point safety-2") + 1));
    }
}
