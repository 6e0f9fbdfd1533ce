package org.tarozi.change;

import java.time.Instant;
import java.util.Optional;

/// Where a change comes from.
///
/// @param device the id of the device's key, or the name of the table format it was read from
/// @param person who says so
/// @param at the clock of the device: shown, never decides
/// @param why the reason a person gave, if one did
public record Origin(String device, String person, Instant at, Optional<String> why) {

    /// The device of an answer sheet.
    public static final String SHEET = "sheet";

    /// The device of a STAR csv.
    public static final String STAR = "star";

    /// The moment of what a table says without a day.
    public static final Instant UNDATED = Instant.EPOCH;
}
