package org.tarozi.store.file;

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
}
