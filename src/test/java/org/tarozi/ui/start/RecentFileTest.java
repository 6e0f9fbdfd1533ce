package org.tarozi.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.profile.DraftsFile;
import org.tarozi.ui.FormKey;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class RecentFileTest {

    private static final Instant MADE = Instant.parse("2026-05-14T08:00:00Z");

    private static final UUID PROGRAMME = new UUID(3, 4);

    @TempDir Path folder;

    private Path file(String name, Instant changed) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    @Test
    void aProgrammeThatHasANameIsCalledByIt() throws IOException {
        Path file = file("2026.tarozi", MADE);
        RecentFile named = new RecentFile(file, Optional.of(MADE), Optional.of("Garments 2026"), 0);
        assertEquals("Garments 2026", named.name());
        assertEquals(file.toString(), named.folder());

        RecentFile nameless = new RecentFile(file, Optional.of(MADE), Optional.of(""), 0);
        assertEquals("2026.tarozi", nameless.name());
        assertEquals(folder.toString(), nameless.folder());
    }

    @Test
    void whatWasBegunInItIsCountedWhileItIsClosed() throws IOException {
        Path file = file("a.tarozi", MADE);
        WindowSettings settings = new WindowSettings(folder);
        DraftsFile drafts = new DraftsFile(folder, PROGRAMME, file);
        settings.opened(file);
        drafts.write(
                Map.of(
                        new FormKey(FormKey.Kind.NEW_FACTORY, "").text(),
                        Map.of("name", "Anor"),
                        new FormKey(FormKey.Kind.PROFILE, PROGRAMME.toString()).text(),
                        Map.of("workers", "many"),
                        "shown",
                        Map.of("shown", "no form")));
        assertEquals(0, RecentFile.of(file, settings).forms(), "its programme is not known");

        settings.opened(file, "", PROGRAMME);
        assertEquals(2, RecentFile.of(file, settings).forms());
        drafts.write(Map.of());
        assertEquals(0, RecentFile.of(file, settings).forms());
    }

    @Test
    void theSettingsKeepTheNameWithItsFile() {
        WindowSettings settings = new WindowSettings(folder);
        Path first = folder.resolve("first.tarozi");
        Path second = folder.resolve("second.tarozi");
        settings.opened(first, "First", PROGRAMME);
        settings.opened(second, "Second", new UUID(5, 6));
        settings.opened(first);
        assertEquals(List.of(first, second), settings.recent());
        assertEquals(Optional.of("First"), settings.recentName(first));
        assertEquals(Optional.of(PROGRAMME), settings.recentProgramme(first));

        settings.forget(first);
        assertEquals(Optional.empty(), settings.recentName(first));
        assertEquals(Optional.of("Second"), settings.recentName(second));
    }
}
