package org.tarozi.report;

import org.tarozi.text.Texts;

import java.util.List;
import java.util.stream.Collectors;

/// A report as plain text, to be compared with an approved one.
public final class ReportText {

    private final StringBuilder out = new StringBuilder();
    private final Texts texts;

    private ReportText(Texts texts) {
        this.texts = texts;
    }

    /// The whole report in the order of reading; of the workbook its rows of answers.
    public static String of(Report report) {
        Cover cover = report.cover();
        ReportText text = new ReportText(Texts.in(cover.language()));
        text.line("COVER " + cover.kind() + " | " + cover.title() + " | " + cover.subtitle());
        cover.facts().forEach(fact -> text.line("  " + fact.term() + ": " + fact.value()));
        report.blocks().forEach(text::add);
        report.workings().ifPresent(text::addWorkings);
        return text.out.toString();
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(int level, String text) ->
                    line("\n" + "#".repeat(level) + " " + text);
            case Block.Prose(Block.Tone tone, String text) -> line(tone + " " + text);
            case Block.Bullets(List<String> items) -> items.forEach(item -> line("* " + item));
            case Block.Callout(String title, String text) -> line("! " + title + ": " + text);
            case Block.KeyFigures(List<Block.KeyFigure> figures) ->
                    figures.forEach(
                            one ->
                                    line(
                                            "= "
                                                    + CellText.of(one.value(), texts)
                                                    + " "
                                                    + one.label()));
            case Block.Facts(List<Block.Fact> facts) ->
                    facts.forEach(fact -> line("  " + fact.term() + ": " + fact.value()));
            case Block.Photos(List<Block.Photo> photos) ->
                    photos.forEach(
                            photo ->
                                    line(
                                            photo.picture().map(_ -> "[] ").orElse("[no picture] ")
                                                    + photo.number()
                                                    + ": "
                                                    + photo.caption()
                                                    + " ("
                                                    + photo.about()
                                                    + ")"));
            case Block.PageBreak _ -> line("----");
            case Table table -> addTable(table);
            case BarChart chart -> addChart(chart);
        }
    }

    private void addTable(Table table) {
        table.caption().ifPresent(caption -> line("TABLE " + caption));
        line(
                table.columns().stream()
                        .map(Column::title)
                        .collect(Collectors.joining(" | ", "| ", "")));
        for (List<Cell> row : table.rows()) {
            line(
                    row.stream()
                            .map(cell -> CellText.of(cell, texts).replace('\n', ' '))
                            .collect(Collectors.joining(" | ", "| ", "")));
            for (Cell cell : row) {
                if (cell instanceof Cell.Titled titled) {
                    if (!titled.mark().isEmpty()) {
                        line("|   ! " + titled.mark());
                    }
                    titled.details().forEach(detail -> line("|   - " + detail));
                }
            }
        }
        if (table.rows().isEmpty()) {
            line("| (" + table.whenEmpty() + ")");
        }
    }

    private void addChart(BarChart chart) {
        line("CHART " + chart.caption());
        for (BarChart.Group group : chart.groups()) {
            line("  " + group.title());
            for (BarChart.Bar bar : group.bars()) {
                line(
                        "    %s %s %s"
                                .formatted(
                                        bar.label(),
                                        CellText.parts(bar.share(), texts),
                                        CellText.percent(bar.share(), texts)));
            }
        }
    }

    private void addWorkings(Workings workings) {
        line("\nWORKBOOK");
        switch (workings.answers()) {
            case Answers.Withheld(String reason) -> line("  " + reason);
            case Answers.Grid grid ->
                    grid.rows()
                            .forEach(
                                    row ->
                                            line(
                                                    "  "
                                                            + row.label()
                                                            + " "
                                                            + row.codes().stream()
                                                                    .map(code -> "" + code.code())
                                                                    .collect(
                                                                            Collectors.joining())));
        }
        for (Workings.Sheet sheet : workings.sheets()) {
            line("SHEET " + sheet.title());
            addTable(sheet.table());
        }
    }
}
