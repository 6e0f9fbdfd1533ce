package org.tarozi.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.ui.WindowSettings;

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
        assertEquals(Optional.of(MADE), RecentFile.of(file, Optional.empty()).changed());

        file("a.tarozi-wal", EDITED);
        assertEquals(Optional.of(EDITED), RecentFile.of(file, Optional.empty()).changed());
    }

    @Test
    void aFileThatIsGoneWasNotChanged() {
        assertEquals(
                Optional.empty(),
                RecentFile.of(folder.resolve("gone.tarozi"), Optional.empty()).changed());
    }

    @Test
    void aProgrammeThatHasANameIsCalledByIt() throws IOException {
        Path file = file("2026.tarozi", MADE);
        RecentFile named = RecentFile.of(file, Optional.of("Garments 2026"));
        assertEquals("Garments 2026", named.name());
        assertEquals(file.toString(), named.folder());

        RecentFile nameless = RecentFile.of(file, Optional.of(""));
        assertEquals("2026.tarozi", nameless.name());
        assertEquals(folder.toString(), nameless.folder());
    }

    @Test
    void theSettingsKeepTheNameWithItsFile() {
        WindowSettings settings = new WindowSettings(folder);
        Path first = folder.resolve("first.tarozi");
        Path second = folder.resolve("second.tarozi");
        settings.opened(first, "First");
        settings.opened(second, "Second");
        settings.opened(first);
        assertEquals(Optional.of("First"), settings.recentName(first));

        settings.forget(first);
        assertEquals(Optional.empty(), settings.recentName(first));
        assertEquals(Optional.of("Second"), settings.recentName(second));
    }
}
