package org.tarozi.change;

import java.util.List;

/// A change that took the place of what was here, in full knowledge of it.
///
/// @param before the heads there were
public record Replacement(List<Change> before, Change by) {
    public Replacement {
        before = List.copyOf(before);
    }
}
