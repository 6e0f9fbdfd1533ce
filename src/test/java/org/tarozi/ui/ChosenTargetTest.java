package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.ui.Outside.Files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that is there is asked about once: by the system where its name was typed, by the window
/// where the ending made its name.
class ChosenTargetTest {

    @TempDir Path folder;

    private final FakeOutside outside = new FakeOutside();
    private Path theirs;

    @BeforeEach
    void write() throws IOException {
        theirs = java.nio.file.Files.createFile(folder.resolve("keep.tza"));
    }

    private Optional<Path> target(Files kind, Path... typed) {
        outside.willChoose(typed);
        return outside.chooseTarget(kind, "Where?", "week");
    }

    @Test
    void aNameWithoutItsEndingGetsIt() {
        Path typed = folder.resolve("audit 2.5");
        assertEquals(
                Optional.of(folder.resolve("audit 2.5.tza")), target(Files.ASSESSMENT_FILE, typed));
        assertEquals(List.of(), outside.asked());
    }

    @Test
    void theEndingInCapitalsIsThatEnding() {
        Path typed = folder.resolve("WEEK.TZA");
        assertEquals(Optional.of(typed), target(Files.ASSESSMENT_FILE, typed));
    }

    @Test
    void aFileWhoseWholeNameWasTypedWasAskedAboutByTheSystem() {
        assertEquals(Optional.of(theirs), target(Files.ASSESSMENT_FILE, theirs));
        assertEquals(List.of(), outside.asked());
    }

    @Test
    void aFileThatTheEndingMeansIsReplacedWhenTheUserSaysSo() {
        assertEquals(Optional.of(theirs), target(Files.ASSESSMENT_FILE, folder.resolve("keep")));
        assertEquals(List.of(theirs), outside.asked());
    }

    @Test
    void whoReplacesNothingNamesAnother() {
        outside.willReplaceNothing();
        Path other = folder.resolve("other.tza");
        assertEquals(
                Optional.of(other), target(Files.ASSESSMENT_FILE, folder.resolve("keep"), other));
    }

    @Test
    void whoNamesNoOtherWritesNothing() {
        outside.willReplaceNothing();
        assertEquals(Optional.empty(), target(Files.ASSESSMENT_FILE, folder.resolve("keep")));
    }

    @Test
    void aProgrammeIsNeverReplacedSoNobodyIsAsked() throws IOException {
        Path programme = java.nio.file.Files.createFile(folder.resolve("mine.tarozi"));
        assertEquals(Optional.of(programme), target(Files.PROGRAMME, folder.resolve("mine")));
        assertEquals(List.of(), outside.asked());
    }
}
