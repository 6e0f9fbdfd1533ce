package org.tarozi.ui.merge;

import org.tarozi.store.Deciding;
import org.tarozi.store.projection.Conflict;

import java.util.Map;

/// A decision that can be undone.
///
/// @param value what the field is now, in words
/// @param written what was written on the way to it
record Decision(
        DisputeRow row,
        String value,
        Deciding.Outcome.Decided decided,
        Map<String, String> written) {

    Decision {
        written = Map.copyOf(written);
    }

    Conflict conflict() {
        return row.conflict();
    }

    /// Takes it back; not where somebody has built upon it.
    boolean undo(Deciding deciding) {
        return deciding.undo(row.subject(), conflict().field(), decided);
    }
}
