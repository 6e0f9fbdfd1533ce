package org.tarozi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.report.BarChart;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.SampleReport;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What stands at the end of a page and at the beginning of the next.
class PageEndsTest {

    private static final Share SHARE = new Share("question:x", 90, 99);

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10, 20, 30, 40, 45, 50})
    void aHeadingStandsWithTheFirstRowThatIsHigherThanAPage(int above) throws Exception {
        Pages pages =
                pages(
                        above,
                        new Heading(2, "Heading"),
                        table(new Cell.Titled("Is it so?", List.of("much ".repeat(1500)))));

        assertTrue(pageOf(pages, "Heading").contains("Is it so?"), pages.all());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10, 20, 30, 40, 45, 50})
    void aHeadingStandsWithTheChartThatIsHigherThanAPage(int above) throws Exception {
        Pages pages = pages(above, new Heading(2, "Heading"), chart(80));

        assertTrue(pageOf(pages, "Heading").contains("Bar 1 "), pages.all());
        assertTrue(pageOf(pages, "Bar 80 ").contains("Group"), pages.all());
    }

    @Test
    void findingsOnTheNextPageStandUnderTheirQuestion() throws Exception {
        List<String> details =
                IntStream.rangeClosed(1, 90).mapToObj("finding-%d."::formatted).toList();
        Pages pages =
                pages(
                        0,
                        table(
                                new Cell.Titled("Is it so?", details),
                                new Cell.Titled("And this?", List.of("another"))));

        assertEquals(1, lines(pages.text(3), "Is it so? 91%"), pages.all());
        for (int page = 4; page <= pages.count(); page++) {
            assertEquals(
                    "Question Rate\nIs it so? (continued)",
                    String.join("\n", pages.text(page).lines().toList().subList(1, 3)));
            assertEquals(0, lines(pages.text(page), "Is it so? 91%"));
        }
        details.forEach(detail -> assertEquals(1, lines(pages.all(), "– " + detail), detail));
        assertEquals(1, lines(pages.all(), "And this? 91%"));
    }

    @Test
    void aPageThatBeginsWithAnotherQuestionContinuesNone() throws Exception {
        Cell[] rows =
                IntStream.range(0, 60)
                        .mapToObj(row -> new Cell.Titled("Is it " + row + "?", List.of("found")))
                        .toArray(Cell[]::new);

        assertFalse(pages(0, table(rows)).all().contains("continued"));
    }

    @Test
    void factsThatBeginAPageNameTheirSection() throws Exception {
        Block.Facts facts = new Block.Facts(List.of(new Block.Fact("Term", "value ".repeat(300))));
        Pages pages = pages(0, new Heading(2, "Section"), filling(30), facts);

        String page = pageOf(pages, "Term");
        assertEquals("Section (continued)", page.lines().toList().get(1));
    }

    @Test
    void factsUnderTheirHeadingDoNotRepeatIt() throws Exception {
        Block.Facts facts = new Block.Facts(List.of(new Block.Fact("Term", "value")));

        assertFalse(pages(0, new Heading(2, "Section"), facts).all().contains("continued"));
    }

    @Test
    void aPageThatIsNotPrintedWholeSaysSo() throws Exception {
        Pages pages =
                pages(
                        0,
                        table(new Cell.Words("wide \u0628")),
                        new Block.PageBreak(),
                        table(new Cell.Words("plain")));

        String note = "\ufffd stands for a character that the font of this report does not have.";
        assertTrue(pages.text(3).contains("wide \ufffd"), pages.text(3));
        assertEquals(1, lines(pages.text(3), note));
        assertEquals(1, lines(pages.all(), note));
    }

    private static Pages pages(int above, Block... blocks) throws IOException {
        List<Block> all = new ArrayList<>();
        all.add(new Heading(1, "Chapter"));
        all.add(filling(above));
        all.addAll(List.of(blocks));
        return Pages.of(PdfWriterTest.pdf(SampleReport.of(Language.EN, all.toArray(Block[]::new))));
    }

    private static Block filling(int lines) {
        return new Prose(Block.Tone.BODY, "line\n".repeat(lines));
    }

    private static Table table(Cell... firsts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell first : firsts) {
            rows.add(List.of(first, new Cell.Percent(SHARE)));
        }
        return new Table(
                Optional.empty(),
                List.of(Column.text("Question", 80), Column.number("Rate", 20)),
                rows,
                "");
    }

    private static BarChart chart(int bars) {
        return new BarChart(
                "Caption",
                List.of(
                        new BarChart.Group(
                                "Group",
                                IntStream.rangeClosed(1, bars)
                                        .mapToObj(bar -> new BarChart.Bar("Bar " + bar, SHARE))
                                        .toList())));
    }

    private static String pageOf(Pages pages, String beginning) {
        return IntStream.rangeClosed(2, pages.count())
                .mapToObj(pages::text)
                .filter(text -> !text.contains("Contents"))
                .filter(text -> text.lines().anyMatch(line -> line.startsWith(beginning)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " in\n" + pages.all()));
    }

    private static long lines(String text, String line) {
        return text.lines()
                .map(one -> one.replace('\u2002', ' ').strip())
                .filter(line::equals)
                .count();
    }
}
