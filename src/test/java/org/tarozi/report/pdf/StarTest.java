package org.tarozi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.SampleReport;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.text.Language;

import java.util.List;
import java.util.Optional;

/// The star at a rate of which a note says more.
class StarTest {

    @ParameterizedTest
    @CsvSource({"EN, 9 of 9 100%* end", "RU, 9 из 9 100 %* end", "UZ, 9 tadan 9 tasi 100%* end"})
    void itStandsOnTheLineOfItsRate(Language language, String row) throws Exception {
        Share share = new Share("question:x", 9, 9);
        Table table =
                new Table(
                        Optional.empty(),
                        List.of(
                                Column.text("Question", 65),
                                Column.number("Non-compliant", 15),
                                Column.number("Rate", 10),
                                Column.text("End", 10)),
                        List.of(
                                List.of(
                                        new Cell.Words("Is it so?"),
                                        new Cell.Parts(share),
                                        new Cell.Percent(share, true),
                                        new Cell.Words("end"))),
                        "");
        String text =
                Pages.of(PdfWriterTest.pdf(SampleReport.of(language, table)))
                        .all()
                        .replace('\u00a0', ' ');
        assertTrue(text.contains(row), text);
    }
}
