package org.tarozi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.report.Block;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Cover;
import org.tarozi.report.Report;
import org.tarozi.report.SampleReport;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.text.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;

class PdfWriterTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void isPdfA2b(Language language) throws Exception {
        byte[] pdf = pdf(SampleReport.in(language));
        Files.write(Path.of("target/sample-" + language.tag() + ".pdf"), pdf);
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void theCheckOfConformanceNoticesAChangedClaim() throws Exception {
        String pdf = new String(pdf(SampleReport.in(Language.EN)), StandardCharsets.ISO_8859_1);
        byte[] changed =
                pdf.replace("<pdfaid:part>2<", "<pdfaid:part>9<")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(Conformance.failures(changed).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "de-DE"})
    void theSameReportGivesTheSameBytesWhateverTheMachinesLocaleAndTimeZone(String tag)
            throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = pdf(SampleReport.in(Language.RU));
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, pdf(SampleReport.in(Language.RU)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void differentReportsHaveDifferentIdentities() throws Exception {
        assertFalse(identity(Language.EN).equals(identity(Language.RU)));
        assertEquals(identity(Language.RU), identity(Language.RU));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextLeavesTheTypeArea(Language language) throws Exception {
        Pages pages = Pages.of(pdf(SampleReport.in(language)));
        assertTrue(pages.leftmost() >= Sheet.LEFT - 1, "leftmost " + pages.leftmost());
        assertTrue(pages.rightmost() <= Sheet.RIGHT + 1, "rightmost " + pages.rightmost());
    }

    @Test
    void everyPageButTheCoverSaysWhichOfHowMany() throws Exception {
        Pages pages = Pages.of(pdf(SampleReport.in(Language.EN)));
        assertFalse(pages.text(1).contains("Page"));
        for (int page = 2; page <= pages.count(); page++) {
            assertTrue(
                    pages.text(page).contains("Page " + page + " of " + pages.count()),
                    pages.text(page));
        }
    }

    @Test
    void everyPageButTheCoverSaysWhatTheReportIsNarrowedTo() throws Exception {
        Pages pages = Pages.of(pdf(narrowed("Kazakhstan, visits of cycle 2")));
        for (int page = 2; page <= pages.count(); page++) {
            String foot = "Report to the advisory committee, Kazakhstan, visits of cycle 2";
            assertTrue(pages.text(page).contains(foot), pages.text(page));
        }
    }

    @Test
    void whatItIsNarrowedToLeavesRoomForTheNumberOfThePage() throws Exception {
        String second = Pages.of(pdf(narrowed("Karakalpakstan, ".repeat(20)))).text(2);
        assertTrue(second.contains("… Page 2 of "), second);
    }

    private static Report narrowed(String narrowed) {
        Report report = SampleReport.in(Language.EN);
        Cover cover = report.cover();
        return new Report(
                new Cover(
                        cover.language(),
                        cover.kind(),
                        cover.title(),
                        cover.subtitle(),
                        narrowed,
                        cover.date(),
                        cover.facts()),
                report.blocks(),
                report.workings());
    }

    @Test
    void contentsGiveThePageWhereTheHeadingStands() throws Exception {
        Pages pages = Pages.of(pdf(SampleReport.in(Language.EN)));
        for (String chapter :
                List.of(
                        "Executive summary",
                        "Findings",
                        "In focus",
                        "Where the numbers come from")) {
            int page = pages.numberAfter(2, chapter);
            assertTrue(
                    pages.text(page).lines().anyMatch(chapter::equals),
                    chapter + " on page " + page);
        }
    }

    @Test
    void headerRowsAreRepeatedAndNoHeadingStandsAlone() throws Exception {
        Pages pages = Pages.of(pdf(SampleReport.in(Language.EN)));
        for (int page = 6; page < pages.count(); page++) {
            List<String> lines = pages.text(page).lines().toList();
            assertTrue(
                    lines.stream().anyMatch(line -> line.startsWith("Question Non-compliant")),
                    "page " + page);
            String last = lines.get(lines.size() - 3);
            assertFalse(
                    last.matches("\\d+\\. .*"),
                    "heading at the foot of page " + page + ": " + last);
        }
    }

    @Test
    void aLongListOfFindingsIsPartedBetweenPagesAndNoneIsLost() throws Exception {
        List<String> details =
                IntStream.rangeClosed(1, 90).mapToObj("finding-%d."::formatted).toList();
        Share share = new Share("question:x", 90, 99);
        Table table =
                new Table(
                        Optional.empty(),
                        List.of(Column.text("Question", 80), Column.number("Rate", 20)),
                        List.of(
                                List.of(
                                        new Cell.Titled("Is it so?", details),
                                        new Cell.Percent(share))),
                        "");
        Pages pages = Pages.of(pdf(SampleReport.of(Language.EN, table)));
        String all = pages.all();
        details.forEach(detail -> assertTrue(all.contains(detail), detail));
        for (int page = 3; page <= pages.count(); page++) {
            long found = pages.text(page).lines().filter(line -> line.contains("finding-")).count();
            assertTrue(found >= 2, "page " + page + " has " + found);
        }
    }

    @Test
    void theLinesOfAFindingBeginBelowEachOther() throws Exception {
        Table table =
                new Table(
                        Optional.empty(),
                        List.of(Column.text("Question", 80), Column.text("Law", 20)),
                        List.of(
                                List.of(
                                        new Cell.Titled("Is it so?", List.of("first\r\n\nsecond")),
                                        new Cell.Nothing())),
                        "");
        byte[] pdf = pdf(SampleReport.of(Language.EN, table));
        assertEquals(left(pdf, "first"), left(pdf, "second"), 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Затронуто работников", "Несоответствующих", "iiiiiiiiiiiiiiiiiiiiiii"})
    void noWordOfAHeadingIsBrokenWhereTheRestNeedsMuchRoom(String heading) throws Exception {
        Table table =
                new Table(
                        Optional.empty(),
                        List.of(
                                Column.text("Question", 60),
                                Column.text("Law", 26),
                                Column.number(heading, 1)),
                        List.of(
                                List.of(
                                        new Cell.Words("Is it so?"),
                                        new Cell.Words("https://" + "long-address/".repeat(9)),
                                        new Cell.Whole(8))),
                        "");
        String last = heading.substring(heading.indexOf(' ') + 1);
        String all = Pages.of(pdf(SampleReport.of(Language.RU, table))).all();
        assertTrue(all.contains(last), all);
    }

    /// How far from the left a word begins.
    private static float left(byte[] pdf, String word) throws IOException {
        List<Float> left = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        int at = text.indexOf(word);
                        if (at >= 0) {
                            left.add(positions.get(at).getXDirAdj());
                        }
                    }
                };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        assertEquals(1, left.size(), word);
        return left.getFirst();
    }

    @Test
    void aComparisonThatTheFontLacksIsWrittenOut() throws Exception {
        String all =
                Pages.of(
                                pdf(
                                        SampleReport.of(
                                                Language.EN,
                                                new Block.Prose(
                                                        Block.Tone.BODY,
                                                        "noise ≥ 85 dB, width ≤ 80 cm ≠ 90 cm ≈ 1"
                                                                + " m, exit → yard, ✓ doors, ✗"
                                                                + " lights"))))
                        .all();
        assertTrue(
                all.contains(
                        "noise >= 85 dB, width <= 80 cm =/= 90 cm ~ 1 m, exit -> yard, [+] doors,"),
                all);
        assertTrue(all.contains("[-] lights"), all);
        assertFalse(all.contains("stands for a character"), all);
    }

    @Test
    void uzbekAndRussianLettersAreRead() throws Exception {
        assertTrue(Pages.of(pdf(SampleReport.in(Language.UZ))).all().contains("Oʻzbekiston"));
        assertTrue(Pages.of(pdf(SampleReport.in(Language.UZ))).all().contains("toʻgʻrisidagi"));
        assertTrue(
                Pages.of(pdf(SampleReport.in(Language.RU))).all().contains("взрывопожароопасные"));
    }

    @Test
    void chaptersAndSectionsAreBookmarks() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(SampleReport.in(Language.EN)))) {
            PDOutlineItem chapter =
                    document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getNextSibling()
                            .getNextSibling();
            assertEquals("In focus", chapter.getTitle());
            assertEquals("Occupational safety and health", chapter.getFirstChild().getTitle());
            assertEquals(
                    "1. Emergency preparedness",
                    chapter.getFirstChild().getFirstChild().getTitle());
        }
    }

    static byte[] pdf(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(report, out);
        return out.toByteArray();
    }

    private static String identity(Language language) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleReport.in(language)))) {
            return document.getDocument().getDocumentID().toString();
        }
    }
}
