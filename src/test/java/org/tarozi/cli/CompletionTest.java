package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.proof.ProcessRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a real bash makes of the Tab key, in a folder with some files.
@EnabledOnOs(OS.LINUX)
class CompletionTest {

    private static final String TAB = "\t";
    private static final String ALL = "\u001b*"; // the key of bash that puts in all that fit

    private static String script = "";

    @TempDir Path folder;

    @BeforeAll
    static void theProgramPrintsItsScript(@TempDir Path profile) {
        script = CommandRun.of(profile, "completion").out();
    }

    @BeforeEach
    void filesLieThere() throws IOException {
        Files.createFile(folder.resolve("garments.tarozi"));
        Files.createFile(folder.resolve("core of mine.yaml"));
        Files.createDirectory(folder.resolve("visits"));
        Files.createFile(folder.resolve("visits/north.tza"));
    }

    @ParameterizedTest
    @CsvSource({
        "gar, garments.tarozi",
        "garments.tarozi visits/n, garments.tarozi visits/north.tza",
        "import g, import garments.tarozi",
        "import garments.tarozi vis, import garments.tarozi visits/",
        "import garments.tarozi visits/n, import garments.tarozi visits/north.tza",
        "import --as Aziza garments.tarozi visits/n,"
                + " import --as Aziza garments.tarozi visits/north.tza",
        "new --checklist visits/n, new --checklist visits/north.tza",
        "report garments.tarozi --pdf visits/n, report garments.tarozi --pdf visits/north.tza",
        "report garments.tarozi --pdf=visits/n, report garments.tarozi --pdf=visits/north.tza",
        "checklist export core-2026 -o visits/n, checklist export core-2026 -o visits/north.tza",
        "checklist check visits/n, checklist check visits/north.tza",
        "checklist check core\\ o, checklist check core of mine.yaml",
        "demo vis, demo visits/",
    })
    void filesCompleteWhereverAFileMayStand(String typed, String completed) {
        assertEquals(completed, completed(typed + TAB));
    }

    @ParameterizedTest
    @CsvSource({
        "rates garments.tarozi --by c, rates garments.tarozi --by cluster",
        "rates garments.tarozi --by=c, rates garments.tarozi --by=cluster",
        "rates garments.tarozi --kind s, rates garments.tarozi --kind short",
        "'rates garments.tarozi --kind full,s', 'rates garments.tarozi --kind full,short'",
        "'rates garments.tarozi --kind full,short,f', 'rates garments.tarozi --kind"
                + " full,short,follow_up'",
        "'rates garments.tarozi --kind=full,v', 'rates garments.tarozi --kind=full,virtual'",
        "'rates garments.tarozi --kind full,short,v',"
                + " 'rates garments.tarozi --kind full,short,virtual'",
        "report --where country=UZ --kind v, report --where country=UZ --kind virtual",
        "settings --language r, settings --language ru",
        "signers garments.tarozi --policy e, signers garments.tarozi --policy enrolled",
    })
    void valuesCompleteInTheSmallLettersOfTheHelp(String typed, String completed) {
        assertEquals(completed, completed(typed + TAB));
    }

    @ParameterizedTest
    @CsvSource({
        "ra, rates",
        "checklist pri, checklist print",
        "help ra, help rates",
        "help checklist pri, help checklist print",
        "import garments.tarozi --dry, import garments.tarozi --dry-run",
        "new --as Aziza --checkl, new --as Aziza --checklist",
    })
    void commandsAndOptionsComplete(String typed, String completed) {
        assertEquals(completed, completed(typed + TAB));
    }

    @ParameterizedTest
    @CsvSource({
        "checklist print core-, checklist print core-2026",
        "new garments.tarozi --checklist core-, new garments.tarozi --checklist core-2026",
        "checklist add garments.tarozi uz, checklist add garments.tarozi uzbekistan-2026",
        "checklist diff core-2026 uz, checklist diff core-2026 uzbekistan-2026",
    })
    void theChecklistsOfTheProgramComplete(String typed, String completed) {
        assertEquals(completed, completed(typed + TAB));
    }

    @Test
    void aChecklistIsOneOfTheProgramOrAFile() {
        assertEquals(
                "checklist print core of mine.yaml core-2026",
                completed("checklist print core" + ALL));
    }

    @ParameterizedTest
    @CsvSource({
        "undo-import garments.tarozi g",
        "import garments.tarozi --as g",
        "rates garments.tarozi --by g",
        "rates --where country=",
        "rates --where country=g",
        "checklist g",
        "help g",
    })
    void nothingIsOfferedWhereNothingFits(String typed) {
        assertEquals(typed, completed(typed + TAB));
    }

    @Test
    void whatTheShellWritesToIsAFile() {
        completed("rates garments.tarozi > visits/n" + TAB);

        assertEquals("rates garments.tarozi", read(folder.resolve("visits/north.tza")).strip());
    }

    /// The arguments a program gets after keys were pressed.
    private String completed(String keys) {
        write(folder.resolve("script"), script);
        write(
                folder.resolve("keys"),
                "tarozi() { echo \"$*\"; echo \"$*\" > got; }\n"
                        + "source ./script\n"
                        + "tarozi "
                        + keys
                        + "\n");
        List<String> shell = List.of("setsid", "-w", "bash", "-c", "bash --norc -i < keys");
        ProcessRun.of(folder, Map.of("INPUTRC", "/dev/null", "TERM", "dumb"), shell).ended(0);
        return read(folder.resolve("got")).strip();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
