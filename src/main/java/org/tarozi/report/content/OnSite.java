package org.tarozi.report.content;

import java.time.LocalDate;
import java.util.Optional;

/// What is told of one visit alone.
///
/// @param lastDay of a visit of several days, where it is known
/// @param gallery its photos, where they shall be in the report
public record OnSite(Optional<LocalDate> lastDay, Optional<Gallery> gallery) {

    /// Nothing of it.
    public static final OnSite NOTHING = new OnSite(Optional.empty(), Optional.empty());
}
