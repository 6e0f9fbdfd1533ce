package org.tarozi.report.content;

import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.Optional;

/// For whom a report is printed and what stands on its cover beside the numbers.
///
/// @param date the day it speaks for; absent where the programme is empty and nobody chose one
/// @param version which version of the report this is, such as `1` or `draft 2`
/// @param endorsedOn when the committee endorsed it, if it has
public record Edition(
        Language language,
        Audience audience,
        String programme,
        Optional<LocalDate> date,
        String version,
        Optional<LocalDate> endorsedOn) {

    public Edition {
        if (programme.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("a report needs a programme and a version");
        }
    }

    /// The date inside the files, which cannot be without one.
    LocalDate fileDate() {
        return date.orElse(LocalDate.EPOCH);
    }
}
