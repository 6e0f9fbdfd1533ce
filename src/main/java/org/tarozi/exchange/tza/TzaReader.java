package org.tarozi.exchange.tza;

import org.tarozi.change.Digest;
import org.tarozi.change.SegmentReader;
import org.tarozi.store.Parcel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads assessment files and believes nothing it has not checked. For one thread.
public final class TzaReader {

    private final SegmentReader segments = new SegmentReader();
    private final SeenChecklists checklists;
    private final Runnable step;

    /// @param checklists may be shared by several readers
    public TzaReader(SeenChecklists checklists) {
        this(checklists, () -> {});
    }

    /// @param step done before every part of a file; what it throws ends the reading
    public TzaReader(SeenChecklists checklists, Runnable step) {
        this.checklists = checklists;
        this.step = step;
    }

    /// How many bytes of text a file says that it holds, which have to fit into memory; none where
    /// it is no assessment file that could be read.
    public static long textIn(Path file) {
        try (Archive archive = Archive.open(file)) {
            archive.check();
            return archive.textSize();
        } catch (RefusedFileException | IOException e) {
            return 0;
        }
    }

    /// Reads a file. Close what comes back.
    public TzaReading read(Path file) {
        try {
            Archive archive = Archive.open(file);
            try {
                return read(archive);
            } catch (RefusedFileException | RuntimeException e) {
                archive.close();
                throw e;
            }
        } catch (NewerFileException e) {
            return new TzaReading.Newer(e.reason());
        } catch (RefusedFileException e) {
            return new TzaReading.Refused(e.reason());
        } catch (IOException e) {
            return new TzaReading.Refused("it cannot be read: " + e.getMessage());
        }
    }

    private TzaReading read(Archive archive) throws RefusedFileException {
        Manifest manifest =
                switch (Manifest.read(archive.manifest().bytes())) {
                    case Manifest.Reading.Sound(Manifest sound) -> sound;
                    case Manifest.Reading.Refused(String reason) ->
                            throw new RefusedFileException(reason);
                    case Manifest.Reading.Newer(String version) ->
                            throw new NewerFileException(version, Manifest.VERSION);
                };
        archive.check();
        checkComplete(archive, manifest);
        SegmentEntries entries = new SegmentEntries(archive, segments, step);
        List<Parcel.Received> received = entries.in(Entries.SEGMENTS);
        List<Parcel.Received> withdrawn = entries.in(Entries.WITHDRAWN);
        entries.checkSignatures(received, withdrawn);
        TreeSet<String> devices = new TreeSet<>();
        int unsigned = 0;
        for (Parcel.Received segment : received) {
            if (segment.signature().isPresent()) {
                devices.add(segment.segment().header().device());
            } else {
                unsigned++;
            }
        }
        Parcel parcel =
                new Parcel(
                        received,
                        withdrawn,
                        checklists.in(archive, manifest),
                        attachments(archive, mentioned(received)));
        return new TzaReading.Sound(
                manifest, parcel, devices, unsigned, new TzaReading.Source(archive));
    }

    /// What the table of contents promises must be there: a file can be cut off and still be a zip.
    private static void checkComplete(Archive archive, Manifest manifest)
            throws RefusedFileException {
        Set<String> promised = new LinkedHashSet<>();
        manifest.segments().forEach(name -> promised.add(Entries.segment(name)));
        manifest.withdrawn().forEach(name -> promised.add(Entries.withdrawn(name)));
        manifest.attachments().forEach(name -> promised.add(Entries.attachment(name)));
        manifest.checklists()
                .forEach(entry -> promised.add(Entries.checklist(entry.fingerprint())));
        for (String name : archive.names("checklists/")) {
            if (!promised.contains(name)) {
                throw new RefusedFileException(
                        "its manifest.json does not list \""
                                + name
                                + "\"; every checklist must be listed");
            }
        }
        for (String name : promised) {
            if (!archive.has(name)) {
                throw new RefusedFileException(
                        "its manifest.json lists \""
                                + name
                                + "\", which is missing; ask the sender for the file again");
            }
        }
    }

    /// Everything that changes name by its digest.
    private static Set<String> mentioned(List<Parcel.Received> received) {
        return received.stream()
                .flatMap(segment -> segment.segment().changes().stream())
                .map(change -> change.value().display())
                .filter(Digest::isWellFormed)
                .collect(Collectors.toSet());
    }

    private Map<Digest, Supplier<byte[]>> attachments(Archive archive, Set<String> mentioned)
            throws RefusedFileException {
        Map<Digest, Supplier<byte[]>> attachments = new TreeMap<>();
        for (String name : archive.names(Entries.ATTACHMENTS)) {
            step.run();
            Digest digest = new Digest(Entries.digest(name));
            if (!archive.digest(name).equals(digest)) {
                throw new RefusedFileException(
                        "its entry \"" + name + "\" was altered: its SHA-256 is another");
            }
            if (!mentioned.contains(digest.hex())) {
                throw new RefusedFileException(
                        "its entry \""
                                + name
                                + "\" belongs to nothing in the file; ask the sender for the file"
                                + " again");
            }
            attachments.put(digest, () -> bytes(archive, name));
        }
        return attachments;
    }

    private static byte[] bytes(Archive archive, String name) {
        try {
            return archive.attachment(name);
        } catch (RefusedFileException e) {
            throw new IllegalStateException("the file changed while it was read: " + e.reason(), e);
        }
    }
}
