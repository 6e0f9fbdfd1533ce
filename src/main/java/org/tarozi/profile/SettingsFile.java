package org.tarozi.profile;

import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.WholeFile;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file with the user's own settings: lines of `key = value` in UTF-8 beside the device key,
/// made to be read and changed with any text editor. Lines that begin with `#`, and keys this
/// program does not know, stay as they are.
public final class SettingsFile {

    private static final String NAME = "settings.txt";
    private static final String COMMENT = "#";

    private final Path file;

    /// @param profile the user's own folder
    public SettingsFile(Path profile) {
        this.file = profile.resolve(NAME);
    }

    /// Where it is, or would be.
    public Path file() {
        return file;
    }

    /// What is set under a key; empty where nothing is.
    public Optional<String> value(String key) {
        return lines().stream()
                .filter(line -> key.equals(key(line)))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /// Sets a key; an empty value takes it away. Whoever sets another meanwhile waits.
    public synchronized void set(String key, String value) {
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> key.equals(key(line)));
        String plain = value.strip().replaceAll("\\s+", " ");
        if (!plain.isEmpty()) {
            lines.add(key + " = " + plain);
        }
        write(lines);
    }

    private static String key(String line) {
        int equals = line.indexOf('=');
        return equals < 0 || line.startsWith(COMMENT) ? "" : line.substring(0, equals).strip();
    }

    private List<String> lines() {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int at = 0; at < lines.size(); at++) {
                check(lines.get(at), at + 1);
            }
            return lines;
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (MalformedInputException e) {
            throw new StoreException(
                    "The settings in "
                            + file
                            + " are no text in UTF-8. Save them as that, or delete the file.",
                    e);
        } catch (IOException e) {
            throw failure("read", e);
        }
    }

    private void check(String line, int number) {
        if (!line.isBlank() && !line.startsWith(COMMENT) && key(line).isEmpty()) {
            throw new StoreException(
                    file
                            + ", line "
                            + number
                            + ": found \""
                            + line
                            + "\", expected key = value. Mend the line or delete it.");
        }
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw failure("written", e);
        }
        String text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
        WholeFile.writeInPassing(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private StoreException failure(String what, IOException e) {
        return new StoreException(
                "The settings in "
                        + file
                        + " could not be "
                        + what
                        + ": "
                        + StoreException.reason(e)
                        + ".",
                e);
    }
}
