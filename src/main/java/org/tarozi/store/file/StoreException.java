package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// The file or the machine failed; the message is a sentence that names the file and says what was
/// saved.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /// What the machine said, in words that go on after a colon.
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "you have no permission";
            case NoSuchFileException missing -> "there is no such file or folder";
            case FileAlreadyExistsException taken -> "it is there already";
            case FileSystemException other -> said(other.getReason());
            default -> said(e.getMessage());
        };
    }

    private static String said(@Nullable String reason) {
        return Optional.ofNullable(reason)
                .map(text -> text.contains("No space left") ? "the disk is full" : text)
                .orElse("the machine refused it");
    }
}
