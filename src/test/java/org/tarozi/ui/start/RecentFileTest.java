package org.tarozi.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

class RecentFileTest {

    private static final Instant MADE = Instant.parse("2026-05-14T08:00:00Z");
    private static final Instant EDITED = Instant.parse("2026-05-14T09:30:00Z");

    @TempDir Path folder;

    private Path file(String name, Instant changed) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    @Test
    void whatLiesBesideAFileAfterAKillCountsAsItsLastChange() throws IOException {
        Path file = file("a.tarozi", MADE);
        assertEquals(Optional.of(MADE), RecentFile.of(file).changed());

        file("a.tarozi-wal", EDITED);
        assertEquals(Optional.of(EDITED), RecentFile.of(file).changed());
    }

    @Test
    void aFileThatIsGoneWasNotChanged() {
        assertEquals(Optional.empty(), RecentFile.of(folder.resolve("gone.tarozi")).changed());
    }
}
