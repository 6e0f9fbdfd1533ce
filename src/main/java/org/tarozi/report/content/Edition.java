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

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public Edition {
        if (programme.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("a report needs a programme and a version");
        }
    }

    /// The date inside the files, which cannot be without one and have four digits for its year:
    /// the clock of a device may be off by thousands of years.
    LocalDate fileDate() {
        LocalDate day = date.orElse(LocalDate.EPOCH);
        return day.isAfter(LAST) ? LAST : day.isBefore(FIRST) ? FIRST : day;
    }
}
