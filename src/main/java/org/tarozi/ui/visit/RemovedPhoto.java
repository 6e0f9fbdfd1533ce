package org.tarozi.ui.visit;

import org.tarozi.change.Change;

import java.util.List;

/// A photo or file that is in the trash.
///
/// @param by who put it there
record RemovedPhoto(Photo photo, List<Change> by) {

    RemovedPhoto {
        by = List.copyOf(by);
    }
}
