package org.tarozi.exchange;

import org.tarozi.change.MergeCount;

import java.nio.file.Path;
import java.util.Optional;

/// What became of one file of an import.
///
/// @param signer who signed it, or that nobody known did
/// @param notes what people should know about the file though it was merged
/// @param reason why it was refused, as a sentence about "it"
public record FileReceipt(
        String file,
        Status status,
        MergeCount count,
        String signer,
        String notes,
        Optional<String> reason) {

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

    FileReceipt withoutFolder() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return new FileReceipt(name, status, count, signer, notes, reason);
    }

    /// The same for the same file in another place.
    public FileReceipt of(Path place) {
        return new FileReceipt(place.toString(), status, count, signer, notes, reason);
    }

    static FileReceipt refused(String file, String reason) {
        return new FileReceipt(file, Status.REFUSED, MergeCount.NONE, "", "", Optional.of(reason));
    }
}
