package org.tarozi.exchange;

import org.tarozi.change.MergeCount;

import java.nio.file.Path;
import java.util.Optional;

/// What became of one file of an import.
///
/// @param signer who signed it, or that nobody known did
/// @param refusal why it was refused, if it was
public record FileReceipt(
        String file,
        Status status,
        MergeCount count,
        String signer,
        FileNotes notes,
        Optional<Refusal> refusal,
        Contents contents) {

    /// Stands among the signers for parts that nobody signed.
    public static final String UNSIGNED = "unsigned";

    /// Stands among the signers before the first digits of a device that nobody named.
    public static final String UNKNOWN_DEVICE = "unknown device ";

    /// In one word.
    public enum Status {
        /// It brought assessments that were not here.
        NEW,
        /// Everything in it was here already.
        SAME,
        /// It added to assessments that were here.
        MERGED,
        /// It was not used.
        REFUSED
    }

    /// The same for a file whose visits are made on a checklist that is missing.
    FileReceipt withoutChecklist() {
        return new FileReceipt(
                file, status, count, signer, notes.withoutChecklist(), refusal, contents);
    }

    /// The same as it stays with the data.
    FileReceipt kept() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return new FileReceipt(name, status, count, signer, notes, refusal, contents.kept());
    }

    /// The same for the same file in another place.
    public FileReceipt of(Path place) {
        return new FileReceipt(place.toString(), status, count, signer, notes, refusal, contents);
    }

    /// The same where it is known what the file holds.
    FileReceipt holding(Contents known) {
        return new FileReceipt(file, status, count, signer, notes, refusal, known);
    }

    /// Why it was refused, as a sentence about "it".
    public Optional<String> reason() {
        return refusal.map(Refusal::sentence);
    }

    static FileReceipt refused(Path file, Refusal refusal) {
        return new FileReceipt(
                file.toString(),
                Status.REFUSED,
                MergeCount.NONE,
                "",
                FileNotes.NONE,
                Optional.of(refusal),
                Contents.UNKNOWN);
    }
}
