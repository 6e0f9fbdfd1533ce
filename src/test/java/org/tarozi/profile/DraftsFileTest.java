package org.tarozi.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

class DraftsFileTest {

    private static final Map<String, Map<String, String>> DRAFTS =
            Map.of("form A", Map.of("name", "Anor \"Ўрта\"\nsecond line", "region", ""));

    private static final UUID PROGRAMME = UUID.fromString("0190d6a0-0000-7000-8000-000000000001");

    @TempDir Path profile;

    private Path of;
    private DraftsFile file;

    @BeforeEach
    void prepare() throws IOException {
        of = Files.createFile(profile.resolve("a.tarozi"));
        file = new DraftsFile(profile, PROGRAMME, of);
    }

    @Test
    void textsComeBackAsTheyWere() {
        assertEquals(Map.of(), file.read());
        file.write(DRAFTS);
        assertEquals(DRAFTS, file.read());
    }

    @Test
    void eachProgrammeHasItsOwn() {
        file.write(DRAFTS);
        assertEquals(
                Map.of(),
                new DraftsFile(profile, UUID.fromString("0190d6a0-0000-7000-8000-000000000002"), of)
                        .read());
    }

    @Test
    void twoCopiesOfAProgrammeFileHaveTheirOwn() throws IOException {
        Path copy = Files.createFile(profile.resolve("copy.tarozi"));
        file.write(DRAFTS);
        DraftsFile other = new DraftsFile(profile, PROGRAMME, copy);
        other.takeOver(PROGRAMME);
        assertEquals(Map.of(), other.read());
        other.write(Map.of("form B", Map.of("name", "Olma")));
        other.write(Map.of());
        assertEquals(DRAFTS, new DraftsFile(profile, PROGRAMME, of).read());
    }

    @Test
    void oneThatWasMovedFindsThemAgainAndHasThemAlone() throws IOException {
        file.write(DRAFTS);
        Path moved = Files.move(of, profile.resolve("b.tarozi"));
        DraftsFile there = new DraftsFile(profile, PROGRAMME, moved);
        there.takeOver(PROGRAMME);
        assertEquals(DRAFTS, there.read());
        assertEquals(Map.of(), file.read());
    }

    @Test
    void thoseOfBeforeCopiesWereToldApartAreTakenOverOnce() throws IOException {
        Path before = profile.resolve("drafts").resolve(PROGRAMME + ".json");
        Files.createDirectories(before.getParent());
        Files.writeString(before, "{\"form A\": {\"name\": \"Anor\"}}");
        file.takeOver(PROGRAMME);
        assertEquals(Map.of("form A", Map.of("name", "Anor")), file.read());
        assertFalse(Files.exists(before));
    }

    @Test
    void whatIsThereAlreadyIsNotReplaced() throws IOException {
        Path gone = Files.createFile(profile.resolve("gone.tarozi"));
        new DraftsFile(profile, PROGRAMME, gone).write(Map.of("old", Map.of("name", "Old")));
        Files.delete(gone);
        file.write(DRAFTS);
        file.takeOver(PROGRAMME);
        assertEquals(DRAFTS, file.read());
    }

    @Test
    void whereNothingIsLeftThereIsNoFile() {
        file.write(DRAFTS);
        file.write(Map.of());
        assertFalse(Files.exists(file.file()));
        file.write(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"form A\": null}",
                "{\"form A\": 1}",
                "{\"form A\": {\"name\": [1]}}",
                "{\"form A\": {\"name\": null}}",
                "7"
            })
    void whatSomebodyEditedCannotKeepAProgrammeClosed(String text) throws IOException {
        Files.createDirectories(file.file().getParent());
        Files.writeString(file.file(), text);
        assertEquals(Map.of(), file.read());
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws IOException {
        Files.writeString(profile.resolve("drafts"), "a file in the place of the folder");
        StoreException said = assertThrows(StoreException.class, () -> file.write(DRAFTS));
        assertEquals(
                file.file() + " could not be written: it is there already.", said.getMessage());
        assertEquals(Map.of(), file.read());
    }
}
