package org.tarozi.change;

/// A segment in a later format than the one read here; the message is its version. Never leaves
/// this package.
final class NewerFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NewerFormatException(String version) {
        super(version);
    }
}
