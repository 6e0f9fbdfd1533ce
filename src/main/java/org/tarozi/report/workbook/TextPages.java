package org.tarozi.report.workbook;

import org.tarozi.report.BarChart;
import org.tarozi.report.Block;
import org.tarozi.report.Cell;
import org.tarozi.report.CellText;
import org.tarozi.report.Column;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.report.Workings;
import org.tarozi.text.Text;

import java.util.List;

/// The sheets of words and of further tables.
final class TextPages {

    private final Page page;
    private int row = 2;

    TextPages(Page page) {
        this.page = page;
    }

    /// Blocks one below the other.
    void fillBlocks(List<Block> blocks) {
        page.widths(44, 90);
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                row++;
                page.styled(row++, 0, heading.text(), page.styles().strong());
            }
            case Block.Prose prose -> wide(prose.text());
            case Block.Bullets bullets -> bullets.items().forEach(this::wide);
            case Block.Callout callout -> pair(callout.title(), callout.text());
            case Block.Facts facts ->
                    facts.facts().forEach(fact -> pair(fact.term(), fact.value()));
            case Block.KeyFigures figures ->
                    figures.figures()
                            .forEach(
                                    figure ->
                                            pair(
                                                    figure.label(),
                                                    CellText.of(figure.value(), page.texts())));
            case Block.Photos photos ->
                    photos.photos()
                            .forEach(
                                    photo ->
                                            pair(
                                                    page.texts().say(Text.PHOTO, photo.number()),
                                                    photo.caption()));
            case Block.PageBreak _ -> row++;
            case Table table -> addTable(table);
            case BarChart chart -> wide(chart.caption());
        }
    }

    private void wide(String text) {
        page.wide(row++, 1, text);
    }

    private void pair(String term, String value) {
        page.text(row, 0, term);
        page.text(row++, 1, value);
    }

    private void addTable(Table table) {
        row++;
        table.caption()
                .ifPresent(caption -> page.styled(row++, 0, caption, page.styles().strong()));
        if (table.rows().isEmpty()) {
            wide(table.whenEmpty());
            return;
        }
        page.heads(row++, words(table), table.columns().stream().map(Column::title).toList());
        for (List<Cell> cells : table.rows()) {
            addRow(row++, cells);
        }
    }

    private static int words(Table table) {
        return (int)
                table.columns().stream()
                        .takeWhile(column -> column.side() == Column.Side.START)
                        .count();
    }

    private void addRow(int at, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (standsBesideItsCounts(cells, column)) {
                String rate = Formulas.rate(at, column - 2, column - 1);
                page.formula(at, column, rate, page.styles().percent());
            } else {
                page.typed(at, column, cells.get(column));
            }
        }
    }

    private static boolean standsBesideItsCounts(List<Cell> cells, int column) {
        return column >= 2
                && cells.get(column) instanceof Cell.Percent(Share share, _)
                && cells.get(column - 2).equals(new Cell.Whole(share.part()))
                && cells.get(column - 1).equals(new Cell.Whole(share.whole()));
    }

    /// One table with filters, under the title of its sheet.
    void fillSheet(Workings.Sheet sheet, int number) {
        Table table = sheet.table();
        page.widths(table.columns().stream().mapToInt(column -> 12 + column.weight()).toArray());
        page.heads(Plan.HEAD, words(table), table.columns().stream().map(Column::title).toList());
        for (int at = 0; at < table.rows().size(); at++) {
            addRow(Plan.FIRST + at, table.rows().get(at));
        }
        page.freeze(Plan.HEAD + 1, 0);
        if (table.rows().isEmpty()) {
            page.text(Plan.FIRST, 0, table.whenEmpty());
        } else {
            int last = Plan.HEAD + table.rows().size();
            String name = page.sheet().getSheetName();
            page.table(
                    "Table" + number,
                    new Area(name, Plan.HEAD, 0, last, table.columns().size() - 1));
        }
    }
}
