package org.tarozi.report.content;

import org.tarozi.checklist.QuestionId;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What is told of one visit alone.
///
/// @param information what was written down for it
/// @param lastDay of a visit of several days, where it is known
/// @param gallery its photos, where they shall be in the report
public record OnSite(
        Map<QuestionId, String> information,
        Optional<LocalDate> lastDay,
        Optional<Gallery> gallery) {

    /// Nothing of it.
    public static final OnSite NOTHING = new OnSite(Map.of(), Optional.empty(), Optional.empty());

    public OnSite {
        information = Map.copyOf(information);
    }
}
