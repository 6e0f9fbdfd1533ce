package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/// The file or the machine failed; the message is a sentence that names the file and says what was
/// saved.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String FULL = "the disk is full";
    private static final String DENIED = "you have no permission";
    private static final String TOO_LONG = "its name or path is too long for the system";
    private static final String ONLY_READ = "it can only be read there";

    private final transient Trouble trouble;

    public StoreException(String message) {
        super(message);
        this.trouble = Trouble.said(message);
    }

    public StoreException(String message, Throwable cause) {
        this(Trouble.said(message), cause);
    }

    StoreException(Trouble trouble) {
        super(trouble.sentence());
        this.trouble = trouble;
    }

    public StoreException(Trouble trouble, Throwable cause) {
        super(trouble.sentence(), cause);
        this.trouble = trouble;
    }

    /// That a part of a file is not as it was written.
    public static StoreException damaged(String sentence) {
        return new StoreException(new Trouble(Trouble.Kind.PART_DAMAGED, List.of(), sentence));
    }

    /// What failed, for who says it in another language.
    public Trouble trouble() {
        return trouble;
    }

    /// What the machine said, in words that go on after a colon.
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> DENIED;
            case NoSuchFileException missing -> "there is no such file or folder";
            case FileAlreadyExistsException taken -> "it is there already";
            case FileSystemException other -> said(other.getReason());
            default -> said(e.getMessage());
        };
    }

    static boolean isFull(IOException e) {
        return reason(e).equals(FULL);
    }

    /// Whether nobody, or not this user, may write there.
    static boolean isForbidden(IOException e) {
        return reason(e).equals(ONLY_READ) || reason(e).equals(DENIED);
    }

    /// Whether the system takes no name, or no path, of this length.
    static boolean isTooLong(IOException e) {
        return reason(e).equals(TOO_LONG);
    }

    private static String said(@Nullable String reason) {
        return Optional.ofNullable(reason)
                .map(text -> text.contains("No space left") ? FULL : text)
                .map(text -> text.contains("Operation not permitted") ? DENIED : text)
                .map(text -> text.contains("Read-only file system") ? ONLY_READ : text)
                .map(text -> text.contains("File name too long") ? TOO_LONG : text)
                .orElse("the machine refused it");
    }
}
