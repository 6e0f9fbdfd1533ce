package org.tarozi.profile;

import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.WholeFile;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What the user typed into forms of a programme and confirmed nowhere yet, in his own folder: the
/// programme file, which others get, has only what he confirmed. There is no file where there is
/// nothing.
public final class DraftsFile {

    private static final TypeReference<Map<String, Map<String, String>>> SHAPE =
            new TypeReference<>() {};

    private final Path file;

    /// @param profile the user's own folder
    public DraftsFile(Path profile, UUID programme) {
        this.file = profile.resolve("drafts").resolve(programme + ".json");
    }

    /// Where it is, or would be.
    public Path file() {
        return file;
    }

    /// The texts of each form by field; none where there are none or the file cannot be understood.
    public Map<String, Map<String, String>> read() {
        try {
            return Files.isRegularFile(file)
                    ? JsonMapper.shared().readValue(Files.readAllBytes(file), SHAPE)
                    : Map.of();
        } catch (IOException | JacksonException e) {
            return Map.of(); // somebody edited it, or may not read it: forms begin anew
        }
    }

    /// Writes all of them. What cannot be written stands on the screen only, as it did before.
    public void write(Map<String, Map<String, String>> drafts) {
        try {
            if (drafts.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            byte[] bytes = JsonMapper.shared().writeValueAsBytes(new TreeMap<>(drafts));
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException | StoreException e) {
            return; // nobody was told that it is kept, and the next key tries again
        }
    }
}
