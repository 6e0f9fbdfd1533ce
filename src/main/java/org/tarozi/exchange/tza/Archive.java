package org.tarozi.exchange.tza;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tarozi.change.Digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;

/// The zip of an assessment file, opened with suspicion: allowed names only, each once, sizes
/// bounded while inflating.
final class Archive implements AutoCloseable {

    /// The most bytes of one segment, checklist or manifest.
    static final int LARGEST_TEXT = 64 << 20;

    /// The most bytes of one attachment.
    static final int LARGEST_ATTACHMENT = 64 << 20;

    private static final int MOST_ENTRIES = 100_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path file) throws RefusedFileException, IOException {
        Archive archive = new Archive(zip(file));
        try {
            archive.list();
            return archive;
        } catch (RefusedFileException e) {
            archive.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws RefusedFileException {
        try {
            return ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
        } catch (IOException | RuntimeException e) {
            throw new RefusedFileException(
                    "it is not a whole zip file ("
                            + e.getMessage()
                            + "); ask the sender for it again");
        }
    }

    private void list() throws RefusedFileException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName();
            if (!Entries.isAllowed(name)) {
                throw new RefusedFileException(
                        "it holds the entry \""
                                + printable(name)
                                + "\", which no assessment file has; nothing of it was used");
            }
            if (entries.put(name, entry) != null) {
                throw new RefusedFileException("it holds the entry \"" + name + "\" twice");
            }
            if (entries.size() > MOST_ENTRIES) {
                throw new RefusedFileException("it has more than " + MOST_ENTRIES + " entries");
            }
            if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED
                    || entry.getGeneralPurposeBit().usesEncryption()) {
                throw new RefusedFileException(
                        "its entry \"" + name + "\" is packed in a way this program does not read");
            }
        }
    }

    /// The names of the entries of a folder.
    List<String> names(String folder) {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(folder) && !Entries.isFolder(name))
                .sorted()
                .toList();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /// The bytes of an entry.
    byte[] read(String name, int largest) throws RefusedFileException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy(name, largest, bytes::write);
        return bytes.toByteArray();
    }

    /// The SHA-256 of an entry, without holding it in memory.
    Digest digest(String name, int largest) throws RefusedFileException {
        MessageDigest sha256 = Digest.sha256();
        copy(name, largest, sha256::update);
        return Digest.ofRaw(sha256.digest());
    }

    /// The bytes of an entry as the file holds them, where it holds them deflated.
    Optional<byte[]> deflated(String name) throws RefusedFileException {
        ZipArchiveEntry entry = entry(name);
        if (entry.getMethod() != ZipEntry.DEFLATED) {
            return Optional.empty();
        }
        try (InputStream in = zip.getRawInputStream(entry)) {
            return Optional.of(in.readNBytes(LARGEST_TEXT));
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    @FunctionalInterface
    private interface Sink {
        void take(byte[] buffer, int offset, int length);
    }

    private void copy(String name, int largest, Sink sink) throws RefusedFileException {
        byte[] buffer = new byte[16_384];
        long total = 0;
        try (InputStream in = zip.getInputStream(entry(name))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > largest) {
                    throw new RefusedFileException(
                            "its entry \""
                                    + name
                                    + "\" unpacks to more than "
                                    + (largest >> 20)
                                    + " MB");
                }
                sink.take(buffer, 0, n);
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(name, e);
        }
    }

    private ZipArchiveEntry entry(String name) throws RefusedFileException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new RefusedFileException(
                    "its entry \"" + name + "\" is missing; ask the sender for the file again");
        }
        return entry;
    }

    private static RefusedFileException damaged(String name, Exception e) {
        return new RefusedFileException(
                "its entry \""
                        + name
                        + "\" cannot be unpacked ("
                        + e.getMessage()
                        + "); ask the sender for the file again");
    }

    private static String printable(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
