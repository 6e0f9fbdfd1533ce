package org.tarozi.exchange.tza;

/// An assessment file that cannot be trusted; the message is the reason as a sentence about "it".
/// Never leaves this package.
sealed class RefusedFileException extends Exception permits NewerFileException {

    private static final long serialVersionUID = 1L;

    RefusedFileException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
