package org.tarozi.exchange.star;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// One row of the table, understood.
///
/// @param template the version of the checklist (TQ.Name)
/// @param finding empty where nothing was assessed or written down; `0` or `1` for a compliance
///   question
record StarRow(
        Visit visit, Site site, String template, StarQuestion question, Optional<String> finding) {

    /// What it says about the assessment.
    record Visit(long number, OptionalInt cycle, Optional<LocalDate> start) {}

    /// What it says about the factory.
    ///
    /// @param name without the mark of a retired record
    record Site(long number, String name, String country, boolean obsolete) {}
}
