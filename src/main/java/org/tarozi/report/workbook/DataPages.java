package org.tarozi.report.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.tarozi.report.Answers;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The sheets the rates are calculated from: answers by factory, and what they come to at each
/// point and cluster.
final class DataPages {

    private static final int COLUMN = 5;

    private final Plan plan;
    private final Answers.Grid grid;

    DataPages(Plan plan, Answers.Grid grid) {
        this.plan = plan;
        this.grid = grid;
    }

    void fillAnswers(Page page) {
        List<Answers.Column> columns = plan.columns();
        page.styled(2, 0, legend(page.texts()), page.styles().plain());
        head(
                page,
                columns.stream().map(plan::pointTitle).toList(),
                columns.stream().map(column -> name(column, page.texts())).toList());
        List<Integer> places = columns.stream().map(grid.columns()::indexOf).toList();
        for (int at = 0; at < grid.rows().size(); at++) {
            Answers.Row row = grid.rows().get(at);
            label(page, Plan.FIRST + at, row.label());
            for (int column = 0; column < columns.size(); column++) {
                int code = row.codes().get(places.get(column)).code();
                page.number(Plan.FIRST + at, 1 + column, code, page.styles().code());
            }
        }
        finish(page, "Answers", columns.size());
    }

    private String legend(Texts texts) {
        String codes = texts.say(Text.CODE_LEGEND);
        return plan.columns().stream().anyMatch(this::isOneOfSeveral)
                ? codes + ". " + texts.say(Text.SEVERAL_COLUMNS)
                : codes;
    }

    /// The id of the question; of one with several columns also how the answers count in this one.
    private String name(Answers.Column column, Texts texts) {
        String id = plan.lineOf(column).id();
        return isOneOfSeveral(column)
                ? id + " (" + column.point().orElseGet(() -> texts.say(Text.NATIONAL_LEVEL)) + ")"
                : id;
    }

    private boolean isOneOfSeveral(Answers.Column column) {
        String id = plan.lineOf(column).id();
        return plan.columns().stream().filter(one -> plan.lineOf(one).id().equals(id)).count() > 1;
    }

    void fillByPoint(Page page) {
        page.styled(2, 0, page.texts().say(Text.POINT_CODE_LEGEND), page.styles().plain());
        List<PointLine> points = plan.points();
        List<ClusterLine> clusters = plan.clusters();
        head(
                page,
                Stream.concat(
                                points.stream().map(PointLine::title),
                                clusters.stream().map(ClusterLine::title))
                        .toList(),
                Stream.concat(
                                points.stream().map(PointLine::id),
                                clusters.stream().map(cluster -> "cluster:" + cluster.id()))
                        .toList());
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
            page.formula(row, 1 + at, formula, page.styles().code());
        }
        for (int at = 0; at < plan.clusters().size(); at++) {
            String formula =
                    plan.resultsInCluster(plan.clusters().get(at), row)
                            .map(Formulas::anyOf)
                            .orElse("0");
            page.formula(row, 1 + points.size() + at, formula, page.styles().code());
        }
    }

    private static boolean isNumber(String label) {
        return label.matches("\\d{1,9}");
    }

    private static void label(Page page, int row, String label) {
        if (isNumber(label)) {
            page.whole(row, 0, Long.parseLong(label));
        } else {
            page.text(row, 0, label);
        }
    }

    /// Narrow columns under turned names, the title of each above its id.
    private void head(Page page, List<String> titles, List<String> ids) {
        boolean numbered = grid.rows().stream().allMatch(row -> isNumber(row.label()));
        int[] widths = new int[1 + ids.size()];
        Arrays.fill(widths, COLUMN);
        widths[0] = numbered ? 11 : 40;
        page.widths(widths);
        page.heads(Plan.HEAD, 1, List.of(page.texts().say(Text.FACTORY)));
        for (int at = 0; at < ids.size(); at++) {
            page.styled(Plan.HEAD - 1, 1 + at, titles.get(at), page.styles().turnedNote());
            page.styled(Plan.HEAD, 1 + at, ids.get(at), page.styles().turned());
        }
        page.sheet().getRow(Plan.HEAD - 1).setHeightInPoints(112);
        page.sheet().getRow(Plan.HEAD).setHeightInPoints(112);
    }

    private void finish(Page page, String table, int columns) {
        page.freeze(Plan.HEAD + 1, 1);
        page.printOver(columns, COLUMN);
        int last = Plan.HEAD + grid.rows().size();
        page.table(table, new Area(page.sheet().getSheetName(), Plan.HEAD, 0, last, columns));
        page.markNonCompliant(new CellRangeAddress(Plan.FIRST, last, 1, columns));
    }
}
