package org.tarozi.report;

import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.List;

/// The first page, and what identifies the report on every other one.
///
/// @param kind what sort of report it is
/// @param title what it is about: the programme or the factory
/// @param narrowed what it is narrowed to, in brief; blank where it is of all
/// @param date the day the report speaks for; also the date inside the files, which know no clock
public record Cover(
        Language language,
        String kind,
        String title,
        String subtitle,
        String narrowed,
        LocalDate date,
        List<Block.Fact> facts) {

    public Cover {
        facts = List.copyOf(facts);
        if (kind.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a cover needs a kind and a title");
        }
    }
}
