package org.tarozi.profile;

import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.WholeFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What the user typed into forms and confirmed nowhere yet, in his own folder: the programme file,
/// which others get, has only what he confirmed. There is no file where there is nothing.
public final class DraftsFile {

    private final Path file;

    /// The forms of a programme.
    ///
    /// @param profile the user's own folder
    public DraftsFile(Path profile, UUID programme) {
        this(profile, programme.toString());
    }

    private DraftsFile(Path profile, String name) {
        this.file = profile.resolve("drafts").resolve(name + ".json");
    }

    /// The forms that belong to no programme.
    public static DraftsFile ofNone(Path profile) {
        return new DraftsFile(profile, "none");
    }

    /// Where it is, or would be.
    public Path file() {
        return file;
    }

    /// The texts of each form by field; none where there are none or the file cannot be understood.
    public Map<String, Map<String, String>> read() {
        try {
            return Files.isRegularFile(file)
                    ? forms(JsonMapper.shared().readTree(Files.readAllBytes(file)))
                    : Map.of();
        } catch (IOException | JacksonException e) {
            return Map.of(); // somebody edited it, or may not read it: forms begin anew
        }
    }

    /// What is no text by form and field is passed over.
    private static Map<String, Map<String, String>> forms(JsonNode read) {
        Map<String, Map<String, String>> forms = new TreeMap<>();
        read.forEachEntry((form, fields) -> forms.put(form, texts(fields)));
        forms.values().removeIf(Map::isEmpty);
        return forms;
    }

    private static Map<String, String> texts(JsonNode fields) {
        Map<String, String> texts = new TreeMap<>();
        fields.forEachEntry(
                (field, text) -> {
                    if (text.isString()) {
                        texts.put(field, text.asString());
                    }
                });
        return texts;
    }

    /// Writes all of them.
    ///
    /// @throws StoreException where the disk does not take them; what was there before still is
    public void write(Map<String, Map<String, String>> drafts) {
        try {
            if (drafts.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            byte[] bytes = JsonMapper.shared().writeValueAsBytes(new TreeMap<>(drafts));
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new StoreException(
                    file + " could not be written: " + StoreException.reason(e) + ".", e);
        }
    }
}
