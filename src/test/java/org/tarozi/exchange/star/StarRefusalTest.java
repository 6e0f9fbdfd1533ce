package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.table.TableReading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class StarRefusalTest {

    @TempDir private Path folder;

    private static String refusal(Path file) {
        return switch (StarReader.open(file)) {
            case TableReading.Ok<StarFile>(StarFile star) -> {
                star.close();
                yield "read";
            }
            case TableReading.Refused<StarFile> refused -> refused.text();
        };
    }

    private String refusal(String text) {
        return refusal(StarTable.write(folder.resolve("x.csv"), text));
    }

    private String refusal(StarTable table) {
        return refusal(table.text(','));
    }

    @Test
    void everyBrokenCellIsNamedWithItsLineAndColumn() {
        assertEquals(
                """
                line 2, column Quest.ID: found "x1", expected a whole number, written without separators such as 1200
                line 2, column Finding: found "2", expected 1 for non-compliant, 0 for compliant, or nothing
                line 4, column Assesment.Start.Date: found "05/14/2024", expected a day that exists, as dd/mm/yyyy
                line 4, column Question.type: found "NQC", expected NCQ for a compliance question or FGW for a question for information\
                """,
                refusal(
                        new StarTable()
                                .row(StarColumn.QUEST_ID, "x1", StarColumn.FINDING, "2")
                                .row()
                                .row(StarColumn.START_DATE, "05/14/2024", StarColumn.TYPE, "NQC")));
    }

    @Test
    void aTooLongWordingIsSaidToBeTooLongAndNothingElse() {
        String refusal = refusal(new StarTable().row(StarColumn.LABEL, "x".repeat(20_001)));

        assertEquals(1, refusal.lines().count(), refusal);
        assertTrue(refusal.endsWith("expected at most 20,000 characters"), refusal);
    }

    @Test
    void aHeaderAloneIsMoreLikelyAMistakeThanATable() {
        assertEquals(
                "line 1: found a header and no row below it, expected a row for each answer",
                refusal(new StarTable()));
    }

    @Test
    void linesAreCountedThroughLineBreaksInCells() {
        assertEquals(
                "line 5, column Cycle: found \"one\", expected a whole number, written"
                        + " without separators such as 1200",
                refusal(
                        new StarTable()
                                .row(StarColumn.LABEL, "a\r\nb\nc")
                                .row(StarColumn.CYCLE, "one")));
    }

    @Test
    void afterAHundredProblemsTheRestIsCounted() {
        StarTable table = new StarTable();
        for (int i = 0; i < 250; i++) {
            table.row(StarColumn.CYCLE, "x");
        }

        assertTrue(refusal(table).endsWith("\nand 150 more problems"));
    }

    @Test
    void aMisspeltColumnIsRecognisedAsSuch() {
        String text = new StarTable().row().text(',').replace("Question.ID", "Quesion.ID");

        assertEquals(
                "line 1, column Quesion.ID: found the column \"Quesion.ID\", expected Question.ID"
                        + " (did you mean that?)",
                refusal(text));
        assertTrue(StarReader.recognises(StarTable.write(folder.resolve("y.csv"), text)));
    }

    @Test
    void oneQuestionOfTwoTypesIsRefused() {
        assertEquals(
                "line 3, column Question.type: found another type for question 9001 of Garment CAT,"
                        + " expected the same as in line 2",
                refusal(new StarTable().row().row(StarColumn.TYPE, "FGW")));
    }

    @Test
    void separatorsAndMarksOfEncodingAreFoundOut() throws IOException {
        for (char separator : new char[] {',', ';', '\t'}) {
            String text = new StarTable().row(StarColumn.LABEL, "a, b; c").text(separator);
            assertEquals("read", refusal(text));
            assertEquals("read", refusal("\ufeff" + text));
            Path wide = folder.resolve("wide.csv");
            Files.write(wide, ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
            assertEquals("read", refusal(wide));
        }
    }

    @Test
    void theFirstLineMaySayTheSeparatorAsExcelDoes() {
        String text = "SEP=;\r\n" + new StarTable().row(StarColumn.CP, "a,b").text(';');
        Path sound = StarTable.write(folder.resolve("sep.csv"), text);
        Path broken =
                StarTable.write(
                        folder.resolve("broken.csv"),
                        "sep=;\n" + new StarTable().row(StarColumn.CYCLE, "x").text(';'));

        assertTrue(StarReader.recognises(sound));
        assertEquals("read", refusal(sound));
        assertTrue(refusal(broken).startsWith("line 3, column Cycle"), refusal(broken));
    }

    @Test
    void anotherSeparatorIsSaid() {
        String refusal = refusal(new StarTable().row().text('|').replace("\"", ""));

        assertTrue(refusal.startsWith("line 1: found the columns"), refusal);
        assertTrue(refusal.endsWith("between columns a comma, a semicolon or a tab"), refusal);
    }

    @Test
    void aTruncatedQuoteIsNamedWhereItBegins() {
        String text = new StarTable().row().row().text(',');

        assertEquals(
                "line 3: found a quote that is never closed, expected a quote at the end of the"
                        + " cell; the file may be cut off",
                refusal(text.substring(0, text.length() - 8)));
    }

    @Test
    void aGiantCellIsRefusedBeforeItFillsTheMemory() {
        assertEquals(
                "line 2: found a cell of more than 100,000 characters, expected less text; a"
                        + " closing quote may be missing",
                refusal(new StarTable().row(StarColumn.LABEL, "x".repeat(10_000_000))));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = folder.resolve("old.csv");
        String text = new StarTable().row(StarColumn.LABEL, "Ж").text(',');
        Files.write(file, text.getBytes(Charset.forName("windows-1251")));

        assertTrue(refusal(file).contains("found text in Windows-1251 (Cyrillic)"));
        assertTrue(
                refusal(new StarTable().row(StarColumn.LABEL, "a\0b"))
                        .contains("found a NUL character"));
        assertFalse(StarReader.recognises(file) && refusal(file).equals("read"));
    }

    @Test
    void anEmptyFileSaysWhatIsMissing() {
        assertEquals(
                "line 1: found nothing, expected a header with the columns of a STAR csv",
                refusal(""));
    }

    @Test
    void aSeparatorTooManyIsNoticed() {
        assertEquals(
                "line 2: found 16 cells, expected 15 as in the header; text with a separator stands"
                        + " in quotes",
                refusal(
                        new StarTable()
                                .row(
                                        StarColumn.FACTORY_NAME,
                                        "A, B",
                                        StarColumn.FIRST_QUESTION_ID,
                                        "7")
                                .text(',')
                                .replace("\"", "")));
    }

    @Test
    void aColumnTwiceIsRefused() {
        assertTrue(
                refusal("Cycle," + new StarTable().row().text(','))
                        .startsWith(
                                "line 1, column Cycle: found the column Cycle again, expected it"
                                        + " once"));
    }

    @Test
    void otherTextIsNotRecognised() {
        assertFalse(
                StarReader.recognises(
                        StarTable.write(folder.resolve("a.csv"), "question,result\n")));
        assertFalse(StarReader.recognises(StarTable.write(folder.resolve("b.csv"), "\0\0")));
        assertTrue(StarReader.recognises(new StarTable().row().in(folder)));
    }
}
