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

    @TempDir Path profile;

    private DraftsFile file;

    @BeforeEach
    void prepare() {
        file = new DraftsFile(profile, UUID.fromString("0190d6a0-0000-7000-8000-000000000001"));
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
                new DraftsFile(profile, UUID.fromString("0190d6a0-0000-7000-8000-000000000002"))
                        .read());
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
