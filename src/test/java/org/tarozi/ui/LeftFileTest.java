package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// When a programme was changed last, by what the settings noted and what its file says.
class LeftFileTest {

    private static final Instant CHANGED = Instant.parse("2026-05-14T08:00:00Z");
    private static final Instant WRITTEN = Instant.parse("2026-05-20T09:30:00Z");
    private static final Instant LATER = Instant.parse("2026-05-21T10:00:00Z");

    @TempDir Path folder;

    private Path file;
    private WindowSettings settings;

    @BeforeEach
    void prepare() throws IOException {
        file = written("a.tarozi", WRITTEN);
        settings = new WindowSettings(folder);
    }

    private Path written(String name, Instant at) throws IOException {
        Path written = Files.writeString(folder.resolve(name), "some bytes");
        return Files.setLastModifiedTime(written, FileTime.from(at));
    }

    @Test
    void aFileNobodyLeftHereSaysItself() {
        settings.opened(file);
        assertEquals(Optional.of(WRITTEN), settings.lastChange(file));
    }

    @Test
    void whatLiesBesideAFileAfterAKillCountsAsItsLastChange() throws IOException {
        written("a.tarozi-wal", LATER);
        assertEquals(Optional.of(LATER), settings.lastChange(file));
    }

    @Test
    void aFileThatIsGoneWasNotChanged() {
        assertEquals(Optional.empty(), settings.lastChange(folder.resolve("gone.tarozi")));
    }

    @Test
    void aFileThatIsAsItWasLeftWasChangedWhenThatWasNoted() {
        settings.opened(file);
        settings.leave(file, Optional.of(CHANGED));
        assertEquals(Optional.of(CHANGED), settings.lastChange(file));
    }

    @Test
    void whoOnlyOpensAndLeavesItDoesNotMoveIt() throws IOException {
        settings.opened(file);
        settings.leave(file, Optional.of(CHANGED));
        written("a.tarozi", LATER);
        settings.leave(file, Optional.empty());
        assertEquals(Optional.of(CHANGED), settings.lastChange(file));
    }

    @Test
    void whatAnotherWroteCountsThen() throws IOException {
        settings.opened(file);
        settings.leave(file, Optional.of(CHANGED));
        written("a.tarozi", LATER);
        assertEquals(Optional.of(LATER), settings.lastChange(file));

        Files.writeString(file, "as old, but longer");
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        assertEquals(Optional.of(WRITTEN), settings.lastChange(file));
    }

    @Test
    void aStickThatKeepsMomentsToTwoSecondsIsNoOther() throws IOException {
        settings.opened(file);
        settings.leave(file, Optional.of(CHANGED));
        written("a.tarozi", WRITTEN.plusMillis(1_900));
        assertEquals(Optional.of(CHANGED), settings.lastChange(file));
    }

    @Test
    void itStaysWithItsFileWhileOthersComeAndIsForgottenWithIt() throws IOException {
        settings.opened(file);
        settings.leave(file, Optional.of(CHANGED));
        settings.opened(written("b.tarozi", LATER));
        assertEquals(Optional.of(CHANGED), settings.lastChange(file));
        assertEquals(Optional.of(LATER), settings.lastChange(folder.resolve("b.tarozi")));

        settings.opened(file);
        assertEquals(Optional.of(CHANGED), settings.lastChange(file));
        settings.forget(file);
        assertEquals(Optional.of(WRITTEN), settings.lastChange(file));
    }

    @Test
    void settingsOfAnOlderReleaseAreRead() throws IOException {
        Files.writeString(
                folder.resolve("settings.txt"),
                "window-recent-1 = " + file.toUri() + "\nwindow-recent-name-1 = Garments\n");
        assertEquals(List.of(file), settings.recent());
        assertEquals(Optional.of("Garments"), settings.recentName(file));
        assertEquals(Optional.of(WRITTEN), settings.lastChange(file));
    }

    @Test
    void whatSomebodyWroteIntoTheSettingsIsPassedOver() {
        for (String text :
                List.of("", "yesterday", CHANGED + " " + WRITTEN, CHANGED + " now 10", "a b c")) {
            assertEquals(Optional.empty(), LeftFile.of(text), text);
        }
        assertEquals(Optional.empty(), LeftFile.of(CHANGED + " " + WRITTEN + " many"));
    }

    @Test
    void itsTextSaysItAgain() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            LeftFile left =
                    new LeftFile(
                            moment(random),
                            new FileLook(moment(random), random.nextLong(Long.MAX_VALUE)));
            assertEquals(Optional.of(left), LeftFile.of(left.text()));
        }
    }

    private static Instant moment(Random random) {
        return Instant.ofEpochSecond(
                random.nextLong(-1_000_000_000, 10_000_000_000L), random.nextInt(1_000_000_000));
    }
}
