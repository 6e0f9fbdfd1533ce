package org.tarozi.report.workbook;

import org.tarozi.report.Answers;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The sheets the rates are calculated from: answers by factory, and what they come to at each
/// point and cluster.
final class DataPages {

    private final Plan plan;
    private final Answers.Grid grid;

    DataPages(Plan plan, Answers.Grid grid) {
        this.plan = plan;
        this.grid = grid;
    }

    void fillAnswers(Page page) {
        page.styled(2, 0, page.texts().say(Text.CODE_LEGEND), page.styles().plain());
        List<QuestionLine> questions = plan.questions();
        for (int at = 0; at < questions.size(); at++) {
            page.text(Plan.HEAD - 1, 1 + at, plan.pointOf(questions.get(at)).title());
        }
        head(page, questions.stream().map(QuestionLine::id));
        for (int at = 0; at < grid.rows().size(); at++) {
            Answers.Row row = grid.rows().get(at);
            label(page, Plan.FIRST + at, row.label());
            for (int column = 0; column < questions.size(); column++) {
                int code = row.codes().get(plan.codeOf(questions.get(column))).code();
                page.whole(Plan.FIRST + at, 1 + column, code);
            }
        }
        finish(page, "Answers", questions.size());
    }

    void fillByPoint(Page page) {
        page.styled(2, 0, page.texts().say(Text.POINT_CODE_LEGEND), page.styles().plain());
        List<PointLine> points = plan.points();
        List<ClusterLine> clusters = plan.clusters();
        for (int at = 0; at < points.size(); at++) {
            page.text(Plan.HEAD - 1, 1 + at, points.get(at).title());
        }
        for (int at = 0; at < clusters.size(); at++) {
            page.text(Plan.HEAD - 1, 1 + points.size() + at, clusters.get(at).title());
        }
        head(
                page,
                Stream.concat(
                        points.stream().map(PointLine::id),
                        clusters.stream().map(cluster -> "cluster:" + cluster.id())));
        for (int at = 0; at < grid.rows().size(); at++) {
            fillRow(page, Plan.FIRST + at, grid.rows().get(at).label());
        }
        finish(page, "PointsByFactory", points.size() + clusters.size());
    }

    private void fillRow(Page page, int row, String label) {
        label(page, row, label);
        List<PointLine> points = plan.points();
        for (int at = 0; at < points.size(); at++) {
            String formula =
                    plan.answersToPoint(points.get(at), row).map(Formulas::anyOf).orElse("0");
            page.formula(row, 1 + at, formula, page.styles().whole());
        }
        for (int at = 0; at < plan.clusters().size(); at++) {
            String formula =
                    plan.resultsInCluster(plan.clusters().get(at), row)
                            .map(Formulas::anyOf)
                            .orElse("0");
            page.formula(row, 1 + points.size() + at, formula, page.styles().whole());
        }
    }

    private static void label(Page page, int row, String label) {
        if (label.matches("\\d{1,9}")) {
            page.whole(row, 0, Long.parseLong(label));
        } else {
            page.text(row, 0, label);
        }
    }

    private static void head(Page page, Stream<String> ids) {
        List<String> heads = new ArrayList<>(List.of(page.texts().say(Text.FACTORY)));
        ids.forEach(heads::add);
        page.heads(Plan.HEAD, heads);
        page.sheet().getRow(Plan.HEAD - 1).setHeightInPoints(64);
    }

    private void finish(Page page, String table, int columns) {
        page.sheet().setDefaultColumnWidth(13);
        page.freeze(Plan.HEAD + 1, 1);
        String name = page.sheet().getSheetName();
        page.table(table, new Area(name, Plan.HEAD, 0, Plan.HEAD + grid.rows().size(), columns));
    }
}
