package org.tarozi.report.content;

import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.Optional;

/// For whom a report is printed and what stands on its cover beside the numbers.
///
/// @param date the day it speaks for; also the date inside the files
/// @param version which version of the report this is, such as `1` or `draft 2`
/// @param endorsedOn when the committee endorsed it, if it has
public record Edition(
        Language language,
        Audience audience,
        String programme,
        LocalDate date,
        String version,
        Optional<LocalDate> endorsedOn) {

    public Edition {
        if (programme.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("a report needs a programme and a version");
        }
    }
}
