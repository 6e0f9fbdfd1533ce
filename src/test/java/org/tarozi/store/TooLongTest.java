package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.FileOpener;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Names and paths that leave no room for what SQLite writes beside a file.
@DisabledOnOs(OS.WINDOWS)
class TooLongTest {

    private static final FileOpener OPENER = ProgrammeFiles.opener();
    private static final int SLASH = 1;

    @TempDir private Path temporary;

    private Path folder;
    private Path sound;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("f"));
        sound = temporary.resolve("sound.tarozi");
        Desk.opened(OPENER.create(sound, _ -> {})).close();
    }

    private static Trouble ofName(Path file) {
        return new Trouble(
                Trouble.Kind.NAME_TOO_LONG,
                List.of(file.toString()),
                "The name of the programme file "
                        + file
                        + " is too long for the system, which needs room for the names of files"
                        + " beside it. Give it a shorter one: up to 60 letters fit everywhere.");
    }

    private static Trouble ofPath(Path file) {
        return new Trouble(
                Trouble.Kind.PATH_TOO_LONG,
                List.of(file.toString()),
                "The path of the programme file "
                        + file
                        + " is too long to work on it. It has to lie in a folder with a shorter"
                        + " path: up to 160 letters, with its name, fit everywhere.");
    }

    /// A file whose path has so many bytes, in a folder that is there.
    private Path deep(int bytes) throws IOException {
        Path deep = folder;
        int left = bytes - folder.toString().length() - "/p.tarozi".length();
        while (left > 0) {
            int part = left <= 102 ? left - SLASH : 100;
            deep = deep.resolve("d".repeat(part));
            left -= part + SLASH;
        }
        return Files.createDirectories(deep).resolve("p.tarozi");
    }

    @ParameterizedTest
    @CsvSource({"a, 240", "a, 300", "ж, 124"})
    void aNameWithoutRoomIsNotTakenForWhatIsMade(String letter, int count) throws IOException {
        Path file = folder.resolve(letter.repeat(count) + ".tarozi");
        assertEquals(new Opening.Refused<>(ofName(file)), OPENER.create(file, _ -> {}));
        assertEquals(List.of(), Bytes.names(folder));
    }

    @Test
    void aLongNameWithRoomIsTaken() {
        Path file = folder.resolve("ж".repeat(100) + ".tarozi");
        Desk.opened(OPENER.create(file, _ -> {})).close();
        Desk.opened(OPENER.open(file)).close();
    }

    @Test
    void aNameWithoutRoomIsNotTakenForACopy() throws IOException {
        Path copy = folder.resolve("a".repeat(240) + ".tarozi");
        try (Database read = Desk.opened(OPENER.openToRead(sound))) {
            assertEquals(
                    new Opening.Refused<>(ofName(copy)),
                    FileOpener.copyTo(read, copy, () -> false));
        }
        assertEquals(List.of(), Bytes.names(folder));
    }

    @Test
    void whatHasANameWithoutRoomIsOnlyRead() throws IOException {
        Path file = folder.resolve("a".repeat(245) + ".tarozi");
        byte[] bytes = Files.readAllBytes(Files.copy(sound, file));
        Desk.opened(OPENER.openToRead(file)).close();
        assertEquals(new Opening.Refused<>(ofName(file)), OPENER.open(file));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aPathWithoutRoomIsNotTakenForWhatIsMade() throws IOException {
        Path file = deep(501);
        assertEquals(new Opening.Refused<>(ofPath(file)), OPENER.create(file, _ -> {}));
        assertEquals(List.of(), Bytes.names(Objects.requireNonNull(file.getParent())));
        Desk.opened(OPENER.create(deep(500), _ -> {})).close();
    }

    @ParameterizedTest
    @CsvSource({"505", "3900"})
    void whatHasAPathWithoutRoomIsNotOpened(int bytes) throws IOException {
        Path file = Files.copy(sound, deep(bytes));
        assertEquals(new Opening.Refused<>(ofPath(file)), OPENER.openToRead(file));
        assertEquals(new Opening.Refused<>(ofPath(file)), OPENER.open(file));
        Path fits = Files.copy(sound, deep(504));
        Desk.opened(OPENER.openToRead(fits)).close();
        Desk.opened(OPENER.open(fits)).close();
    }
}
