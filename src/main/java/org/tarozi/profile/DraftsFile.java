package org.tarozi.profile;

import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.WholeFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// What the user typed into forms and confirmed nowhere yet, in his own folder: the programme file,
/// which others get, has only what he confirmed. There is no file where there is nothing.
///
/// Two copies of a programme file have one id, and each its own forms: what is written here says of
/// which file it is. One that was moved or renamed finds its forms again, since nothing is at its
/// old place any more.
public final class DraftsFile {

    /// What says whose forms these are; a text among forms is none.
    private static final String OF = "file";

    private final Path file;
    private final Optional<String> of;

    /// The forms of a programme file.
    ///
    /// @param profile the user's own folder
    /// @param programme the id of the programme
    /// @param of the programme file
    public DraftsFile(Path profile, UUID programme, Path of) {
        String real = real(of).toString();
        UUID digest = UUID.nameUUIDFromBytes(real.getBytes(StandardCharsets.UTF_8));
        this.file = folder(profile).resolve(programme + "-" + digest.toString() + ".json");
        this.of = Optional.of(real);
    }

    private DraftsFile(Path file) {
        this.file = file;
        this.of = Optional.empty();
    }

    /// The forms that belong to no programme.
    public static DraftsFile ofNone(Path profile) {
        return new DraftsFile(folder(profile).resolve("none.json"));
    }

    private static Path folder(Path profile) {
        return profile.resolve("drafts");
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath();
        }
    }

    /// Takes over what was begun in the same programme file where it was before, or by a program
    /// that did not tell copies apart.
    ///
    /// @param programme the id of the programme
    public void takeOver(UUID programme) {
        if (Files.exists(file)) {
            return;
        }
        try (DirectoryStream<Path> others =
                Files.newDirectoryStream(file.getParent(), programme + "*.json")) {
            for (Path other : others) {
                if (isLeft(other)) {
                    write(new DraftsFile(other).read());
                    Files.delete(other);
                    return;
                }
            }
        } catch (IOException | DirectoryIteratorException | StoreException e) {
            return; // there is none, or it stays where it is
        }
    }

    /// Whether the file that forms belong to is not where it was.
    private static boolean isLeft(Path forms) throws IOException {
        try {
            JsonNode of = JsonMapper.shared().readTree(Files.readAllBytes(forms)).path(OF);
            return !of.isString() || !Files.exists(Path.of(of.asString()));
        } catch (JacksonException | InvalidPathException e) {
            return false; // somebody edited it
        }
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
            Map<String, Object> all = new TreeMap<>(drafts);
            of.ifPresent(path -> all.put(OF, path));
            byte[] bytes = JsonMapper.shared().writeValueAsBytes(all);
            WholeFile.writeInPassing(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new StoreException(
                    file + " could not be written: " + StoreException.reason(e) + ".", e);
        }
    }
}
