package org.tarozi.change;

/// A line that is not a change; the message is a sentence for people, without the line's number.
public final class MalformedChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedChangeException(String message) {
        super(message);
    }
}
