package org.tarozi.checklist;

import java.time.LocalDate;
import java.util.Optional;

/// Where a value of the law was read.
///
/// @param asOf the day of the source, where it has one
public record Source(String text, Optional<Quality> quality, Optional<LocalDate> asOf) {

    /// How near a source is to the law itself.
    public enum Quality {
        /// A public authority.
        OFFICIAL,
        /// A guide, a law firm, a reference work.
        SECONDARY,
        /// A newspaper or news site.
        PRESS
    }

    public Source {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a source without a text");
        }
    }
}
