package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.report.pdf.Pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A checklist in Arabic and French on the command line.
class PrintedLanguagesTest {

    private static final String CHECKLIST =
            """
            tarozi: checklist/1
            id: maroc-2026
            title: {fr: Liste du Maroc, ar: قائمة المغرب}
            languages: [ar, fr]
            clusters:
              - id: c
                title: {ar: الأجور والساعات, fr: Salaires}
                points:
                  - id: p
                    title: {ar: الحد الأدنى, fr: SMIG}
                    questions:
                      - {id: a1, text: {ar: هل يُدفع SMIG؟, fr: Le SMIG est-il payé ?}, finding: no}
            """;

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("maroc.yaml"), CHECKLIST);
    }

    @Test
    void itIsPrintedInTheFirstOfItsLanguagesThatCanBePrinted() throws IOException {
        assertPrinted("Le SMIG est-il payé ?", "--date", "2026-05-14");
        assertPrinted("Le SMIG est-il payé ?", "--language", "FR");
    }

    private void assertPrinted(String text, String... options) throws IOException {
        Path pdf = folder.resolve("maroc.pdf");
        CommandRun print = print(file.toString(), options);
        assertEquals(0, print.code(), print.err());
        String all = Pages.of(Files.readAllBytes(pdf)).all();
        assertTrue(all.contains(text), all);
        assertFalse(all.contains("["), all);
    }

    private CommandRun print(String checklist, String... options) {
        List<String> arguments = new ArrayList<>(List.of("checklist", "print", checklist, "-o"));
        arguments.add(folder.resolve("maroc.pdf").toString());
        arguments.addAll(List.of(options));
        return CommandRun.of(folder.resolve("profile"), arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--language", "--beside"})
    void whereItHasNoTextsInALanguageItSaysInWhichItHas(String option) {
        CommandRun print = print(file.toString(), option, "ru");
        assertEquals(1, print.code());
        assertEquals("tarozi: maroc-2026 has no texts in ru; it has ar, fr.\n", print.err());
        assertTrue(Files.notExists(folder.resolve("maroc.pdf")));
    }

    @Test
    void whatTheFontCannotPrintIsNotPrinted() {
        CommandRun print = print(file.toString(), "--language", "ar");
        assertEquals(1, print.code());
        assertEquals(
                "tarozi: The font of prints does not have the letters of ar; it has those of fr."
                        + " The window shows its texts.\n",
                print.err());
    }

    @Test
    void whoChecksItIsWarned() {
        CommandRun check = CommandRun.of(folder, "checklist", "check", file.toString());
        assertEquals(0, check.code());
        assertEquals(
                file
                        + ": warning: texts in ar are shown in the window; reports and prints"
                        + " cannot show them\n",
                check.err());
    }

    @Test
    void aWordInAnotherScriptMakesNoLanguageUnprintable() throws IOException {
        Files.writeString(file, CHECKLIST.replace("fr: SMIG}", "fr: SMIG (الحد الأدنى)}"));
        CommandRun check = CommandRun.of(folder, "checklist", "check", file.toString());
        assertFalse(check.err().contains("texts in fr"), check.err());
    }

    @Test
    void aReportSaysWhyItIsNotInFrench() {
        CommandRun report =
                CommandRun.of(folder, "report", "a.tarozi", "--pdf", "a.pdf", "--language", "fr");
        assertEquals(2, report.code());
        assertTrue(
                report.err()
                        .contains(
                                "\"fr\" is not understood; expected one of en, ru, uz, in which the"
                                        + " program has words of its own"),
                report.err());
    }
}
