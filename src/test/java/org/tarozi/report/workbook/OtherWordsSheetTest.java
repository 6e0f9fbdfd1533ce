package org.tarozi.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.report.Report;
import org.tarozi.report.SampleReport;
import org.tarozi.report.Workings;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The sheet of questions where some were asked in different words.
class OtherWordsSheetTest {

    private static final int COLUMN = 8;

    private static XSSFSheet questions(Reading reading) {
        return reading.book().getSheetAt(2);
    }

    /// The sample, in which these questions were asked in other words.
    private static Report with(Language language, Set<String> others) {
        Report sample = SampleReport.in(language);
        Workings workings = sample.workings().orElseThrow();
        Workings marked =
                new Workings(
                        workings.scope(),
                        workings.clusters(),
                        workings.points(),
                        workings.questions().stream()
                                .map(line -> others.contains(line.id()) ? inOthers(line) : line)
                                .toList(),
                        workings.answers(),
                        workings.definitions(),
                        workings.sheets());
        return new Report(sample.cover(), sample.blocks(), Optional.of(marked));
    }

    private static QuestionLine inOthers(QuestionLine line) {
        return new QuestionLine(
                line.id(), line.place(), line.text(), line.standing(), line.rate(), true);
    }

    /// The ids of the questions with a star.
    private static List<String> marked(XSSFSheet sheet) {
        List<String> marked = new ArrayList<>();
        for (int row = Plan.FIRST; row <= sheet.getLastRowNum(); row++) {
            Cell mark = sheet.getRow(row).getCell(COLUMN, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (mark.getStringCellValue().equals("*")) {
                marked.add(sheet.getRow(row).getCell(2).getStringCellValue());
            }
        }
        return marked;
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Asked in other words in some of the counted assessments",
        "RU, В части учтённых оценок задан в другой формулировке",
        "UZ, Hisobga olingan baholashlarning bir qismida boshqacha matn bilan soʻralgan",
    })
    void theyHaveAStarInAColumnThatSaysWhy(Language language, String head) throws Exception {
        Report report = with(language, Set.of("q7", "q29"));
        try (Reading reading = Reading.of(Reading.write(report))) {
            XSSFSheet sheet = questions(reading);
            assertEquals(head, sheet.getRow(Plan.HEAD).getCell(COLUMN).getStringCellValue());
            assertEquals(List.of("q7", "q29"), marked(sheet));
            assertEquals(COLUMN, sheet.getTables().getFirst().getArea().getLastCell().getCol());
            Workings workings = report.workings().orElseThrow();
            assertEquals(Reading.stated(workings), reading.rates(workings));
        }
    }

    @Test
    void whereNoneWasThereIsNoSuchColumn() throws Exception {
        try (Reading reading = Reading.of(Reading.write(SampleReport.in(Language.EN)))) {
            XSSFSheet sheet = questions(reading);
            assertEquals(COLUMN, sheet.getRow(Plan.HEAD).getLastCellNum());
            assertEquals(List.of(), marked(sheet));
        }
    }
}
