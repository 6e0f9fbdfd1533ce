package org.tarozi.report.workbook;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tarozi.report.Answers;
import org.tarozi.report.Cover;
import org.tarozi.report.Report;
import org.tarozi.report.Workings;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Writes the workings of a report as a workbook whose rates recalculate. The same report gives the
/// same bytes on every machine.
public final class WorkbookWriter {

    private final Cover cover;
    private final Workings workings;
    private final Texts texts;
    private final Plan plan;
    private final XSSFWorkbook book;
    private final Styles styles;
    private final Runnable step;

    private WorkbookWriter(Report report, XSSFWorkbook book, Runnable step) {
        this.step = step;
        this.cover = report.cover();
        this.workings =
                report.workings()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "this report has no workings for a workbook"));
        this.texts = Texts.in(cover.language());
        this.plan = new Plan(workings, texts);
        this.book = book;
        this.styles = new Styles(book);
    }

    /// Writes the workbook and leaves the stream open.
    public static void write(Report report, OutputStream out) throws IOException {
        write(report, out, () -> {});
    }

    /// Writes the workbook for who may lose patience.
    ///
    /// @param step done with every cell; what it throws ends the work
    public static void write(Report report, OutputStream out, Runnable step) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new WorkbookWriter(report, book, step).fill();
            book.write(bytes);
        }
        FixedZip.copy(bytes.toByteArray(), report.cover().date(), out);
    }

    private void fill() {
        describe();
        Page summary = page(texts.say(Text.SHEET_SUMMARY));
        Page points = page(texts.say(Text.SHEET_POINTS));
        Page questions = page(texts.say(Text.SHEET_QUESTIONS));
        plan.grid().ifPresent(this::fillData);
        RatePages rates = new RatePages(plan);
        rates.fillPoints(points);
        rates.fillQuestions(questions);
        rates.fillClusters(summary);
        addNote(summary);
        fillWords();
        evaluate();
        if (!plan.points().isEmpty()) {
            PointChart.draw(points, plan.points().size());
        }
    }

    private void evaluate() {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                step.run();
                row.forEach(evaluator::evaluateFormulaCell);
            }
        }
    }

    private void fillData(Answers.Grid grid) {
        DataPages data = new DataPages(plan, grid);
        if (plan.points().isEmpty()) {
            data.fillAnswers(page(texts.say(Text.SHEET_ANSWERS)));
            return;
        }
        Page byPoint = page(texts.say(Text.SHEET_BY_POINT));
        data.fillAnswers(page(texts.say(Text.SHEET_ANSWERS)));
        data.fillByPoint(byPoint);
    }

    private void fillWords() {
        int number = 1;
        for (Workings.Sheet sheet : workings.sheets()) {
            new TextPages(page(sheet.title())).fillSheet(sheet, number++);
        }
        new TextPages(page(texts.say(Text.SHEET_DEFINITIONS))).fillBlocks(workings.definitions());
    }

    private void addNote(Page summary) {
        String note =
                switch (workings.answers()) {
                    case Answers.Grid _ -> texts.say(Text.LIVE_NOTE, texts.say(Text.SHEET_ANSWERS));
                    case Answers.Withheld(String reason) -> texts.say(Text.VALUES_NOTE, reason);
                };
        summary.styled(2, 0, note, styles.plain());
        if (plan.grid().isPresent() && hasTrend()) {
            summary.styled(
                    3,
                    0,
                    texts.say(WorkbookText.TREND_STANDS, texts.say(Text.SHEET_TREND)),
                    styles.plain());
        }
    }

    /// The rates of all cycles, of which only the last has its answers in the workbook.
    private boolean hasTrend() {
        String title = texts.say(Text.SHEET_TREND);
        return workings.sheets().stream().anyMatch(sheet -> sheet.title().equals(title));
    }

    /// A new sheet with the title of the report and its print set-up.
    private Page page(String name) {
        Page page =
                new Page(
                        book.createSheet(WorkbookUtil.createSafeSheetName(name)),
                        styles,
                        texts,
                        step);
        page.styled(0, 0, cover.title() + " – " + name, styles.title());
        page.sheet().getRow(0).setHeightInPoints(Styles.TITLE_HEIGHT);
        page.styled(
                1,
                0,
                cover.kind() + ", " + cover.subtitle() + "; " + workings.scope(),
                styles.plain());
        page.print(cover.title());
        return page;
    }

    private void describe() {
        String date = cover.date() + "T00:00:00Z";
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        core.setTitle(cover.title() + " – " + cover.kind());
        core.setCreator("Tarozi");
        try {
            core.setCreated(date);
            core.setModified(date);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the workbook refuses an ISO date: " + date, e);
        }
    }
}
