package org.tarozi.exchange.tza;

import org.tarozi.change.Change;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Segment;
import org.tarozi.change.SegmentHeader;
import org.tarozi.change.SegmentReader;
import org.tarozi.store.Parcel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The segments of one assessment file with their signatures, each proven.
final class SegmentEntries {

    private final Archive archive;
    private final SegmentReader reader;
    private final Runnable step;

    SegmentEntries(Archive archive, SegmentReader reader, Runnable step) {
        this.archive = archive;
        this.reader = reader;
        this.step = step;
    }

    /// The segments of a folder.
    List<Parcel.Received> in(String folder) throws RefusedFileException {
        List<Parcel.Received> received = new ArrayList<>();
        for (String name : archive.names(folder)) {
            step.run();
            received.add(segment(name));
        }
        return received;
    }

    private Parcel.Received segment(String name) throws RefusedFileException {
        Archive.Unpacked unpacked = archive.text(name);
        Segment segment =
                switch (reader.read(unpacked.bytes())) {
                    case Segment.Reading.Sound(Segment sound) -> sound;
                    case Segment.Reading.Newer(String version) ->
                            throw new NewerFileException(version, SegmentHeader.VERSION);
                    case Segment.Reading.Refused(int line, String reason) ->
                            throw new RefusedFileException(
                                    "its entry \""
                                            + name
                                            + "\", line "
                                            + line
                                            + ": "
                                            + reason
                                            + "; ask the sender for the file again");
                };
        if (!segment.name().hex().equals(Entries.digest(name))) {
            throw new RefusedFileException(
                    "its entry \"" + name + "\" was altered: its SHA-256 is " + segment.name());
        }
        int line = 1;
        for (Change change : segment.changes()) {
            line++;
            Optional<String> problem = ChangeCheck.problem(change);
            if (problem.isPresent()) {
                throw new RefusedFileException(
                        "its entry \"" + name + "\", line " + line + ": " + problem.get());
            }
        }
        return new Parcel.Received(segment, signature(segment), unpacked.deflated());
    }

    private Optional<byte[]> signature(Segment segment) throws RefusedFileException {
        String name = Entries.signature(segment.name().hex());
        Optional<byte[]> key = segment.header().key();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (!archive.has(name)) {
            throw new RefusedFileException(
                    "its segment "
                            + segment.name()
                            + " is meant to be signed, but its signature is missing; ask the sender"
                            + " for the file again");
        }
        byte[] signature = decoded(name, archive.text(name).bytes());
        if (!DeviceKey.verifies(key.get(), segment.bytes(), signature)) {
            throw new RefusedFileException(
                    "the signature of its segment "
                            + segment.name()
                            + " does not fit: somebody altered the file, or it is damaged");
        }
        return Optional.of(signature);
    }

    private static byte[] decoded(String name, byte[] text) throws RefusedFileException {
        try {
            return Base64.getDecoder().decode(new String(text, StandardCharsets.US_ASCII).strip());
        } catch (IllegalArgumentException e) {
            throw new RefusedFileException(
                    "its entry \"" + name + "\" is not a signature in base64");
        }
    }

    /// A signature of nothing is a sign that something was taken out or renamed.
    void checkSignatures(List<Parcel.Received> received, List<Parcel.Received> withdrawn)
            throws RefusedFileException {
        Set<String> signed =
                Stream.concat(received.stream(), withdrawn.stream())
                        .filter(segment -> segment.signature().isPresent())
                        .map(segment -> Entries.signature(segment.segment().name().hex()))
                        .collect(Collectors.toSet());
        for (String name : archive.names("signatures/")) {
            if (!signed.contains(name)) {
                throw new RefusedFileException(
                        "its entry \""
                                + name
                                + "\" signs no segment of the file"
                                + "; ask the sender for the file again");
            }
        }
    }
}
