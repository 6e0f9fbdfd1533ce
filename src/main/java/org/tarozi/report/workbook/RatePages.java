package org.tarozi.report.workbook;

import org.tarozi.report.Share;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.report.Workings.Standing;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sheets of rates: live formulas where the answers are in the workbook, plain numbers where
/// they are not.
final class RatePages {

    /// The column of the table of points that the formulas of clusters read.
    private static final int FRACTION = 5;

    /// The hidden columns beside the table of points that the chart is drawn from.
    static final int CHARTED = 6;

    static final int NAMED = 7;

    /// A longer name of a bar would stand over the names beside it.
    private static final int LONGEST_NAME = 48;

    private final Plan plan;

    RatePages(Plan plan) {
        this.plan = plan;
    }

    /// Fills the table of clusters and says how many rows it has.
    void fillClusters(Page page) {
        Texts texts = page.texts();
        page.widths(50, 17, 13, 20, 16, 20);
        page.heads(
                Plan.HEAD,
                1,
                List.of(
                        texts.say(Text.CLUSTER),
                        texts.say(Text.NON_COMPLIANT),
                        texts.say(Text.ASSESSED),
                        texts.say(Text.ANY_POINT_RATE),
                        texts.say(Text.POINTS_ASSESSED),
                        texts.say(Text.MEAN_OF_POINTS)));
        for (int at = 0; at < plan.clusters().size(); at++) {
            ClusterLine cluster = plan.clusters().get(at);
            int row = Plan.FIRST + at;
            page.text(row, 0, cluster.title());
            fillShare(page, row, 1, cluster.anyPoint(), List.of(plan.resultsOfCluster(at)));
            fillMean(page, row, cluster);
        }
        finish(page, "Clusters", plan.clusters().size(), 6);
    }

    private void fillMean(Page page, int row, ClusterLine cluster) {
        Optional<Area> fractions = plan.pointColumn(cluster, FRACTION);
        if (plan.grid().isEmpty() || fractions.isEmpty()) {
            page.whole(row, 4, cluster.meanOfPoints().count());
            page.percent(row, 5, cluster.meanOfPoints());
        } else {
            page.formula(row, 4, Formulas.count(fractions.get()), page.styles().whole());
            page.formula(row, 5, Formulas.mean(fractions.get()), page.styles().percent());
        }
    }

    void fillPoints(Page page) {
        Texts texts = page.texts();
        page.widths(30, 40, 16, 12, 9, 12);
        page.heads(
                Plan.HEAD,
                2,
                List.of(
                        texts.say(Text.CLUSTER),
                        texts.say(Text.POINT),
                        texts.say(Text.NON_COMPLIANT),
                        texts.say(Text.ASSESSED),
                        texts.say(Text.RATE),
                        texts.say(Text.FRACTION)));
        for (int at = 0; at < plan.points().size(); at++) {
            PointLine point = plan.points().get(at);
            int row = Plan.FIRST + at;
            page.text(row, 0, plan.clusterTitle(point));
            page.text(row, 1, point.title());
            fillShare(page, row, 2, point.rate(), List.of(plan.resultsAt(at)));
            page.formula(row, FRACTION, Formulas.fraction(row, 2, 3), page.styles().fraction());
            page.formula(row, CHARTED, Formulas.charted(row, 3, 4), page.styles().percent());
            page.formula(row, NAMED, Formulas.named(row, 1, LONGEST_NAME), page.styles().plain());
        }
        page.styled(Plan.HEAD, CHARTED, texts.say(Text.RATES_BY_POINT), page.styles().plain());
        page.styled(Plan.HEAD, NAMED, texts.say(Text.POINT), page.styles().plain());
        page.sheet().setColumnHidden(CHARTED, true);
        page.sheet().setColumnHidden(NAMED, true);
        finish(page, "Points", plan.points().size(), 6);
        page.printPortrait(6);
    }

    void fillQuestions(Page page) {
        Texts texts = page.texts();
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                texts.say(Text.CLUSTER),
                                texts.say(Text.POINT),
                                texts.say(Text.QUESTION_ID),
                                texts.say(Text.QUESTION),
                                texts.say(Text.COUNTS_IN_RATES),
                                texts.say(Text.NON_COMPLIANT),
                                texts.say(Text.ASSESSED),
                                texts.say(Text.RATE)));
        page.widths(26, 28, 24, 64, 15, 17, 13, 10);
        if (hasOtherWords()) {
            page.sheet().setColumnWidth(heads.size(), 26 * 256);
            heads.add(texts.say(WorkbookText.IN_OTHER_WORDS));
        }
        page.heads(Plan.HEAD, 5, heads);
        for (int at = 0; at < plan.questions().size(); at++) {
            fillQuestion(page, Plan.FIRST + at, at);
        }
        finish(page, "Questions", plan.questions().size(), heads.size());
    }

    private void fillQuestion(Page page, int row, int at) {
        QuestionLine question = plan.questions().get(at);
        boolean counted = question.standing() == Standing.COUNTED;
        page.text(row, 0, question.place().cluster());
        page.text(row, 1, question.place().point());
        page.text(row, 2, question.id());
        page.text(row, 3, question.text());
        page.text(row, 4, page.texts().say(counted ? Text.YES : Text.NATIONAL_LEVEL));
        fillShare(page, row, 5, question.rate(), plan.answersTo(question));
        if (hasOtherWords()) {
            page.text(row, 8, question.inOtherWords() ? "*" : "");
        }
    }

    private boolean hasOtherWords() {
        return plan.questions().stream().anyMatch(QuestionLine::inOtherWords);
    }

    private void fillShare(Page page, int row, int column, Share share, List<Area> codes) {
        if (plan.grid().isEmpty()) {
            page.whole(row, column, share.part());
            page.whole(row, column + 1, share.whole());
            page.percent(row, column + 2, share);
            return;
        }
        page.formula(row, column, Formulas.nonCompliant(codes), page.styles().whole());
        page.formula(row, column + 1, Formulas.assessed(codes), page.styles().whole());
        page.formula(
                row, column + 2, Formulas.rate(row, column, column + 1), page.styles().percent());
    }

    private static void finish(Page page, String table, int rows, int columns) {
        page.freeze(Plan.HEAD + 1, 0);
        if (rows > 0) {
            String name = page.sheet().getSheetName();
            page.table(table, new Area(name, Plan.HEAD, 0, Plan.HEAD + rows, columns - 1));
        }
    }
}
