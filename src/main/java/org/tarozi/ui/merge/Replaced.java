package org.tarozi.ui.merge;

import java.util.List;
import java.util.Optional;

/// What files take the place of, in words.
///
/// @param lines the first of them
/// @param all how many there are
record Replaced(List<Line> lines, int all) {

    static final Replaced NOTHING = new Replaced(List.of(), 0);

    Replaced {
        lines = List.copyOf(lines);
    }

    /// One value that takes the place of others, or what is removed.
    ///
    /// @param place the visit or factory, and what there
    /// @param now the field and its value, and who wrote it when
    /// @param before the same of what it was, or how that was called which is removed
    record Line(String place, String now, Optional<String> before) {}
}
