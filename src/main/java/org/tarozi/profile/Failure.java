package org.tarozi.profile;

import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/// What kind of failure ended a piece of work.
public sealed interface Failure {

    /// The machine failed: a disk, a permission, a damaged file.
    ///
    /// @param sentence what to tell the user
    record OfMachine(String sentence) implements Failure {}

    /// The program did.
    ///
    /// @param code the same for the same fault
    record OfProgram(String code) implements Failure {}

    /// What a thrown failure is.
    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case StoreException told -> new OfMachine(String.valueOf(told.getMessage()));
            case UncheckedIOException told when told.getCause() != null ->
                    new OfMachine(sentence(told, told.getCause()));
            default -> new OfProgram(FaultCode.of(thrown));
        };
    }

    private static String sentence(UncheckedIOException told, IOException cause) {
        String place =
                cause instanceof FileSystemException file
                        ? file.getFile()
                        : cause.toString().equals(told.getMessage())
                                ? "A file could not be read or written"
                                : String.valueOf(told.getMessage());
        return place + ": " + StoreException.reason(cause) + ".";
    }
}
