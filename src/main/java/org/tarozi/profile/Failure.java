package org.tarozi.profile;

import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.Trouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/// What kind of failure ended a piece of work.
public sealed interface Failure {

    /// The machine failed: a disk, a permission, a damaged file.
    ///
    /// @param trouble what to tell the user
    record OfMachine(Trouble trouble) implements Failure {}

    /// The program did.
    ///
    /// @param code the same for the same fault
    record OfProgram(String code) implements Failure {}

    /// What a thrown failure is.
    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case StoreException told -> new OfMachine(told.trouble());
            case UncheckedIOException told when told.getCause() != null ->
                    new OfMachine(trouble(told, told.getCause()));
            default -> new OfProgram(FaultCode.of(thrown));
        };
    }

    private static Trouble trouble(UncheckedIOException told, IOException cause) {
        String place =
                cause instanceof FileSystemException file
                        ? file.getFile()
                        : cause.toString().equals(told.getMessage())
                                ? "A file could not be read or written"
                                : String.valueOf(told.getMessage());
        return Trouble.of(cause, place, place + ": " + StoreException.reason(cause) + ".");
    }
}
