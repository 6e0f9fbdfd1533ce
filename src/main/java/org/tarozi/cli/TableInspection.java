package org.tarozi.cli;

import org.tarozi.exchange.sheet.SheetReader;
import org.tarozi.exchange.sheet.SheetSurvey;
import org.tarozi.exchange.star.StarFile;
import org.tarozi.exchange.star.StarReader;
import org.tarozi.exchange.table.DelimitedText;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.exchange.table.TableProblem;
import org.tarozi.exchange.table.TableReading;
import org.tarozi.exchange.table.Workbook;

import java.nio.file.Path;

/// A look into a file that may be a table: which one it is, and whether every row of it can be
/// read.
final class TableInspection {

    private static final String STAR = "star_table";
    private static final String SHEET = "answer_sheet";

    private final Path file;
    private final Found found;

    TableInspection(Path file, Found found) {
        this.file = file;
        this.found = found;
    }

    void run() {
        if (StarReader.recognises(file)) {
            star();
        } else if (SheetReader.hasColumns(file)) {
            sheet();
        } else if (Workbook.recognises(file)) {
            workbook();
        } else {
            unknown();
        }
    }

    private void workbook() {
        found.refused(
                "workbook",
                Workbook.damage(file)
                        .map(TableProblem::text)
                        .orElse(
                                "it is a workbook without the columns of an answer sheet, and no"
                                        + " checklist or report of Tarozi"));
    }

    private void star() {
        switch (StarReader.open(file)) {
            case TableReading.Refused<StarFile> refused -> refused(STAR, refused);
            case TableReading.Ok<StarFile>(StarFile star) -> {
                try (star) {
                    sound(STAR, star.count(), star.assessments());
                }
            }
        }
    }

    private void sheet() {
        switch (SheetSurvey.of(file)) {
            case TableReading.Refused<SheetSurvey> refused -> refused(SHEET, refused);
            case TableReading.Ok<SheetSurvey>(SheetSurvey(TableCount count, int assessments)) -> {
                sound(SHEET, count, assessments);
                found.put(
                        "note",
                        "whether its questions are those of a checklist shows at the import");
            }
        }
    }

    private void unknown() {
        found.refused(
                "unknown",
                DelimitedText.inOtherEncoding(file)
                        .map(TableProblem::text)
                        .orElse("it is no file that Tarozi knows"));
    }

    private void sound(String kind, TableCount count, int assessments) {
        found.sound(kind);
        found.put("rows", count.rows());
        found.put("exact_duplicates", count.duplicates());
        found.put("assessments", assessments);
        if (!count.hiddenSheets().isEmpty()) {
            found.list("hidden_sheets", count.hiddenSheets());
        }
    }

    private void refused(String kind, TableReading.Refused<?> refused) {
        long all = refused.problems().size() + refused.more();
        found.refused(kind, Numbers.of(Math.toIntExact(all), "problem"));
        found.list("problems", refused.problems().stream().map(TableProblem::text).toList());
    }
}
