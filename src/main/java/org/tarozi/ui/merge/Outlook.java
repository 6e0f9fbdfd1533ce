package org.tarozi.ui.merge;

import java.util.List;

/// What files do to what was here, in words.
///
/// @param replaced what they take the place of
/// @param lost what is in the numbers no longer, or where nobody sees it
record Outlook(Replaced replaced, List<String> lost) {

    /// They only add.
    static final Outlook ADDS = new Outlook(Replaced.NOTHING, List.of());

    Outlook {
        lost = List.copyOf(lost);
    }
}
