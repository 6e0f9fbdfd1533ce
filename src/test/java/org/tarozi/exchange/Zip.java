package org.tarozi.exchange;

import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The entries of an assessment file, to be tampered with.
record Zip(Map<String, byte[]> entries) {

    static Zip of(Path file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Zip(entries);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path write(Path file) {
        return write(file, bytes());
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Zip with(String name, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(name, bytes);
        return new Zip(changed);
    }

    Zip with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zip without(String name) {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.remove(name);
        return new Zip(changed);
    }

    List<String> names(String folder) {
        return entries.keySet().stream().filter(name -> name.startsWith(folder)).toList();
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    /// The texts of all segments, by name.
    Map<String, String> segments() {
        return names("segments/").stream().collect(Collectors.toMap(name -> name, this::text));
    }

    Zip manifest(UnaryOperator<String> change) {
        return with("manifest.json", change.apply(text("manifest.json")));
    }

    /// The segment of the visit altered by somebody who holds the key, so that all digests and the
    /// signature fit.
    Zip visit(DeviceKey key, UnaryOperator<String> change) {
        String name =
                names("segments/").stream()
                        .filter(entry -> text(entry).contains("\"scope\":\"assessment/"))
                        .findFirst()
                        .orElseThrow();
        byte[] segment = change.apply(text(name)).getBytes(StandardCharsets.UTF_8);
        String old = name.substring(9, 73);
        String hex = Digest.of(segment).hex();
        String signature = Base64.getEncoder().encodeToString(key.sign(segment)) + "\n";
        return without(name)
                .without("signatures/" + old + ".sig")
                .with("segments/" + hex + ".ndjson", segment)
                .with("signatures/" + hex + ".sig", signature)
                .manifest(manifest -> manifest.replace(old, hex));
    }
}
