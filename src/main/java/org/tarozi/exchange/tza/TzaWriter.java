package org.tarozi.exchange.tza;

import org.jspecify.annotations.Nullable;
import org.tarozi.change.Digest;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.store.Export;
import org.tarozi.store.file.WaitingFile;
import org.tarozi.store.file.WholeFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes assessment files. The same contents make the same bytes.
public final class TzaWriter {

    /// A month after the first date of a zip: on the first, Java adds the time with the time zone.
    private static final LocalDateTime ONE_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Export.Contents contents;
    private final Function<Digest, Optional<byte[]>> attachments;

    /// @param attachments where the bytes of an attachment come from
    public TzaWriter(Export.Contents contents, Function<Digest, Optional<byte[]>> attachments) {
        this.contents = contents;
        this.attachments = attachments;
    }

    /// A file that was written, and what its table of contents says.
    public record Written(WaitingFile file, Manifest manifest) {}

    /// Writes the file whole, or not at all: what was there under the name stays until the new one
    /// is complete.
    ///
    /// @return the manifest written
    public Manifest write(Path file, Manifest.Sender sender) {
        Written written = prepare(file, sender);
        try (WaitingFile waiting = written.file()) {
            waiting.take();
        }
        return written.manifest();
    }

    /// Writes the file beside the one whose place it may take later.
    public Written prepare(Path file, Manifest.Sender sender) {
        AtomicReference<@Nullable Manifest> manifest = new AtomicReference<>();
        WaitingFile waiting =
                WholeFile.prepare(
                        file,
                        out -> {
                            ZipOutputStream zip = new ZipOutputStream(out);
                            manifest.set(write(zip, sender));
                            zip.finish();
                        });
        return new Written(waiting, Objects.requireNonNull(manifest.get()));
    }

    private Manifest write(ZipOutputStream zip, Manifest.Sender sender) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Manifest.ChecklistEntry> checklists = new ArrayList<>();
        contents.checklists().forEach(checklist -> collect(checklist, files, checklists));
        List<Digest> present =
                contents.attachments().stream()
                        .filter(digest -> attachments.apply(digest).isPresent())
                        .toList();
        Manifest manifest =
                new Manifest(
                        sender,
                        names(contents.segments()),
                        names(contents.withdrawn()),
                        checklists,
                        present.stream().map(Digest::hex).toList(),
                        new Manifest.Counts(
                                contents.assessments(),
                                contents.changes(),
                                contents.confidentialLeftOut()));
        put(zip, Entries.MANIFEST, manifest.write());
        for (Export.Sealed segment : contents.segments()) {
            put(zip, Entries.segment(segment.name().hex()), segment);
        }
        for (Export.Sealed segment : contents.withdrawn()) {
            put(zip, Entries.withdrawn(segment.name().hex()), segment);
        }
        for (Map.Entry<String, byte[]> checklist : files.entrySet()) {
            put(zip, Entries.checklist(checklist.getKey()), checklist.getValue());
        }
        for (Digest attachment : present) {
            put(
                    zip,
                    Entries.attachment(attachment.hex()),
                    attachments.apply(attachment).orElseThrow());
        }
        return manifest;
    }

    private static List<String> names(List<Export.Sealed> segments) {
        return segments.stream().map(segment -> segment.name().hex()).toList();
    }

    private static void put(ZipOutputStream zip, String name, Export.Sealed segment)
            throws IOException {
        put(zip, name, segment.bytes());
        if (segment.signature().isPresent()) {
            String text = Base64.getEncoder().encodeToString(segment.signature().get()) + "\n";
            put(
                    zip,
                    Entries.signature(segment.name().hex()),
                    text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// A checklist travels as the files it is made of, each under the fingerprint it makes with
    /// those before it.
    private static void collect(
            Checklist checklist, Map<String, byte[]> files, List<Manifest.ChecklistEntry> entries) {
        Optional<Fingerprint> base = Optional.empty();
        for (ChecklistFile file : checklist.files()) {
            Fingerprint fingerprint =
                    base.map(below -> below.with(file.bytes()))
                            .orElseGet(() -> Fingerprint.of(file.bytes()));
            if (files.put(fingerprint.hex(), file.bytes()) == null) {
                entries.add(
                        new Manifest.ChecklistEntry(
                                fingerprint.hex(), file.id().value(), base.map(Fingerprint::hex)));
            }
            base = Optional.of(fingerprint);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ONE_TIME);
        zip.putNextEntry(entry);
        OutputStream out = zip;
        out.write(bytes);
        zip.closeEntry();
    }
}
