package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.proof.ProcessRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a real zsh makes of the Tab key, at a terminal of its own.
@Tag("external")
class ZshCompletionTest {

    /// Types the lines of a file at a zsh, as somebody would, and waits for its end.
    private static final String TYPIST =
            """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            while IFS= read -r line; do zpty -w shell "$line"; done < keys
            while zpty -r shell shown; do :; done
            """;

    @TempDir Path folder;

    @BeforeEach
    void filesLieThere() throws IOException {
        Files.writeString(folder.resolve("script"), CommandRun.of(folder, "completion").out());
        Files.writeString(folder.resolve("typist"), TYPIST);
        Files.createFile(folder.resolve("garments.tarozi"));
        Files.createDirectory(folder.resolve("visits"));
        Files.createFile(folder.resolve("visits/north.tza"));
    }

    @ParameterizedTest
    @CsvSource({
        "ra, rates",
        "checklist pri, checklist print",
        "import --dry, import --dry-run",
        "import g, import garments.tarozi",
        "import garments.tarozi visits/n, import garments.tarozi visits/north.tza",
        "demo v, demo visits",
        "new --checklist core-, new --checklist core-2026",
        "rates garments.tarozi --by c, rates garments.tarozi --by cluster",
        "rates garments.tarozi --by=c, rates garments.tarozi --by=cluster",
        "'rates garments.tarozi --kind full,s', 'rates garments.tarozi --kind full,short'",
        "'rates garments.tarozi --kind full,short,f', 'rates garments.tarozi --kind"
                + " full,short,follow_up'",
        "'rates garments.tarozi --kind=full,s', 'rates garments.tarozi --kind=full,short'",
        "report garments.tarozi --pdf=visits/n, report garments.tarozi --pdf=visits/north.tza",
        "rates --where country=g, rates --where country=g",
    })
    void whatFitsCompletes(String typed, String completed) throws IOException {
        assertEquals(completed, completed(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "checklist, checklist add",
        "rates --by, rates --by cluster",
        "doctor, doctor garments.tarozi",
    })
    void afterASpaceTheFirstOfAllIsOffered(String typed, String completed) throws IOException {
        assertEquals(completed, completed("setopt menu_complete", typed + " "));
    }

    private String completed(String typed) throws IOException {
        return completed("", typed);
    }

    /// The arguments a program gets after Tab was pressed behind some.
    private String completed(String option, String typed) throws IOException {
        Files.writeString(
                folder.resolve("keys"),
                "autoload -U compinit; compinit -u -D; source ./script\n"
                        + "tarozi() { print -r -- \"$*\" > got }\n"
                        + option
                        + "\ntarozi "
                        + typed
                        + "\t\nexit\n");
        ProcessRun.of(folder, Map.of("TERM", "dumb"), List.of("zsh", "-f", "typist")).ended(0);
        return Files.readString(folder.resolve("got")).strip();
    }
}
