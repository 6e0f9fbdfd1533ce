package org.tarozi.exchange.tza;

/// An assessment file in a format of a later Tarozi. Asking for it again brings the same.
final class NewerFileException extends RefusedFileException {

    private static final long serialVersionUID = 1L;

    /// @param found the version of its format
    /// @param known the newest version this program reads
    NewerFileException(String found, int known) {
        super(
                "it has format version "
                        + found
                        + ", this program reads version "
                        + known
                        + ": it was made by a newer Tarozi; update this program, or ask for a file"
                        + " made with the older version");
    }
}
