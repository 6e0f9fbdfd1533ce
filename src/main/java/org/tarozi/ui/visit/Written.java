package org.tarozi.ui.visit;

import org.tarozi.change.Change;

import java.util.Optional;

/// One thing that somebody did to a question, or to a photo or file that stands with it.
///
/// @param attached what it was done to, where that is a photo or file
record Written(Change change, Optional<Attached> attached) {

    /// A photo or file as it was then.
    ///
    /// @param caption what it showed before a change of that; blank where nobody had said
    record Attached(Done done, String caption, boolean isPicture) {}

    /// What was done to it.
    enum Done {
        ADDED,
        CAPTIONED,
        REMOVED,
        BROUGHT_BACK
    }
}
