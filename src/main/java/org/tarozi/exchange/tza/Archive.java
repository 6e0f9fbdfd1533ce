package org.tarozi.exchange.tza;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.tarozi.change.Digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.ZipEntry;

/// The zip of an assessment file, opened with suspicion: allowed names only, each once, sizes
/// bounded while inflating, checksums held.
final class Archive implements AutoCloseable {

    /// The most bytes of one entry.
    static final int LARGEST = 64 << 20;

    /// The most bytes of all segments, checklists, signatures and the manifest together: they are
    /// held in memory, attachments are not.
    static final int MOST_TEXT = 128 << 20;

    /// The most bytes of all attachments together, which end up in the programme file.
    static final long MOST_ATTACHED = 4L << 30;

    private static final int MOST_ENTRIES = 100_000;

    private final ZipFile zip;
    private final long size;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Archive(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    /// The bytes of an entry.
    ///
    /// @param deflated the same as the file holds them, where it holds them deflated
    record Unpacked(byte[] bytes, Optional<byte[]> deflated) {}

    /// What two entries have in common that unpack to the same.
    record Print(Digest packed, int method, long size, long crc) {}

    static Archive open(Path file) throws RefusedFileException, IOException {
        Archive archive = new Archive(zip(file), Files.size(file));
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
                    "it is not a whole zip file; ask the sender for it again");
        }
    }

    private void list() throws RefusedFileException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entries.put(entry.getName(), entry) != null) {
                throw new RefusedFileException("it holds the entry " + quoted(entry) + " twice");
            }
            if (entries.size() > MOST_ENTRIES) {
                throw new RefusedFileException("it has more than " + MOST_ENTRIES + " entries");
            }
        }
    }

    /// Refuses what holds anything that a file of this format does not have. Its manifest can be
    /// had before: a later format may have more.
    void check() throws RefusedFileException {
        long packed = 0;
        long attached = 0;
        long text = 0;
        for (ZipArchiveEntry entry : entries.values()) {
            check(entry);
            packed += entry.getCompressedSize();
            if (isAttachment(entry)) {
                attached += entry.getSize();
            } else {
                text += Math.max(entry.getSize(), entry.getCompressedSize());
            }
            if (text > MOST_TEXT) {
                throw tooLarge(entry.getName());
            }
        }
        if (attached > MOST_ATTACHED) {
            throw new RefusedFileException(
                    "its photos and files unpack to more than "
                            + (MOST_ATTACHED >> 30)
                            + " GB; ask the sender for several smaller files");
        }
        if (packed > size) {
            throw new RefusedFileException("its entries overlap; nothing of it was used");
        }
    }

    private static boolean isAttachment(ZipArchiveEntry entry) {
        return entry.getName().startsWith(Entries.ATTACHMENTS);
    }

    /// What it says of its size holds: no more than that is unpacked of it.
    private static void check(ZipArchiveEntry entry) throws RefusedFileException {
        if (!Entries.isAllowed(entry.getName())) {
            throw new RefusedFileException(
                    "it holds the entry "
                            + quoted(entry)
                            + ", which no assessment file has; nothing of it was used");
        }
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED
                || entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedFileException(
                    "its entry "
                            + quoted(entry)
                            + " is packed in a way this program does not read");
        }
        if (entry.getSize() < 0
                || entry.getSize() > LARGEST
                || entry.getCompressedSize() < 0
                || entry.getCompressedSize() > LARGEST + LARGEST / 8) {
            throw tooLarge(entry.getName());
        }
    }

    /// How many bytes all entries of text have.
    long textSize() {
        return entries.values().stream()
                .filter(entry -> !isAttachment(entry))
                .mapToLong(ZipArchiveEntry::getSize)
                .sum();
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

    /// The bytes of its table of contents.
    Unpacked manifest() throws RefusedFileException {
        check(entry(Entries.MANIFEST));
        return text(Entries.MANIFEST);
    }

    /// The bytes of an entry of text.
    Unpacked text(String name) throws RefusedFileException {
        ZipArchiveEntry entry = entry(name);
        byte[] packed = packed(entry);
        Optional<byte[]> deflated = Optional.empty();
        byte[] bytes = packed;
        if (entry.getMethod() == ZipEntry.DEFLATED) {
            bytes = inflated(entry, packed);
            deflated = Optional.of(packed);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        checkSum(entry, crc, bytes.length);
        return new Unpacked(bytes, deflated);
    }

    /// What tells whether an entry is packed like one that was unpacked before.
    Print print(String name) throws RefusedFileException {
        ZipArchiveEntry entry = entry(name);
        return new Print(
                Digest.of(packed(entry)), entry.getMethod(), entry.getSize(), entry.getCrc());
    }

    private byte[] packed(ZipArchiveEntry entry) throws RefusedFileException {
        try (InputStream in = zip.getRawInputStream(entry)) {
            byte[] packed = in.readNBytes((int) entry.getCompressedSize());
            if (packed.length < entry.getCompressedSize()) {
                throw damaged(entry.getName(), "it is cut off");
            }
            return packed;
        } catch (IOException | RuntimeException e) {
            throw damaged(entry.getName(), e.getMessage());
        }
    }

    private byte[] inflated(ZipArchiveEntry entry, byte[] packed) throws RefusedFileException {
        try {
            return Inflating.whole(packed, (int) entry.getSize());
        } catch (DataFormatException e) {
            throw damaged(entry.getName(), e.getMessage());
        }
    }

    /// The bytes of an attachment.
    byte[] attachment(String name) throws RefusedFileException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy(name, bytes::write);
        return bytes.toByteArray();
    }

    /// The SHA-256 of an attachment, without holding it in memory.
    Digest digest(String name) throws RefusedFileException {
        MessageDigest sha256 = Digest.sha256();
        copy(name, sha256::update);
        return Digest.ofRaw(sha256.digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    @FunctionalInterface
    private interface Sink {
        void take(byte[] buffer, int offset, int length);
    }

    private void copy(String name, Sink sink) throws RefusedFileException {
        ZipArchiveEntry entry = entry(name);
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[16_384];
        long total = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > LARGEST) {
                    throw tooLarge(name);
                }
                crc.update(buffer, 0, n);
                sink.take(buffer, 0, n);
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(name, e.getMessage());
        }
        checkSum(entry, crc, total);
    }

    private static void checkSum(ZipArchiveEntry entry, CRC32 crc, long size)
            throws RefusedFileException {
        if (size != entry.getSize()) {
            throw damaged(entry.getName(), Inflating.OTHER_SIZE);
        }
        if (crc.getValue() != entry.getCrc()) {
            throw damaged(entry.getName(), "its CRC does not fit");
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

    private static RefusedFileException damaged(String name, @Nullable String why) {
        return new RefusedFileException(
                "its entry \""
                        + name
                        + "\" cannot be unpacked ("
                        + why
                        + "); ask the sender for the file again");
    }

    private static RefusedFileException tooLarge(String name) {
        return new RefusedFileException(
                "its entry \""
                        + name
                        + "\" unpacks to more than an assessment file may hold ("
                        + (LARGEST >> 20)
                        + " MB in one entry, "
                        + (MOST_TEXT >> 20)
                        + " MB of text in all); ask the sender for several smaller files");
    }

    private static String quoted(ZipArchiveEntry entry) {
        String plain = entry.getName().replaceAll("\\p{Cntrl}", "?");
        return '"' + (plain.length() > 80 ? plain.substring(0, 80) + "…" : plain) + '"';
    }
}
