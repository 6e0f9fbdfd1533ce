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

    /// Why a change was made that takes another one back.
    public static final String UNDO = "undo";

    /// Why a change was made that makes one again which was taken back.
    public static final String REDO = "redo";

    /// The moment of what a table says without a day.
    public static final Instant UNDATED = Instant.EPOCH;

    /// Whether it was read from a table: then its moment is the first day of the visit.
    public boolean isOfTable() {
        return device.equals(SHEET) || device.equals(STAR);
    }

    /// Whether anybody knows when it was.
    public boolean isDated() {
        return !at.equals(UNDATED);
    }

    /// Whether it was made only to take another change back.
    public boolean isUndo() {
        return why.filter(UNDO::equals).isPresent();
    }

    /// Whether it was made only to make a change again that was taken back.
    public boolean isRedo() {
        return why.filter(REDO::equals).isPresent();
    }

    /// The reason in the words of a person; empty where nobody gave any.
    public Optional<String> reason() {
        return why.filter(text -> !text.isBlank() && !text.equals(UNDO) && !text.equals(REDO));
    }
}
