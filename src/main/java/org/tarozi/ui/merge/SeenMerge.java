package org.tarozi.ui.merge;

import org.tarozi.store.projection.Conflict;
import org.tarozi.ui.Destination;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was looked at when the screen was left.
///
/// @param conflicts how many waited for a decision
/// @param conflict the one that was looked at
/// @param search what was searched for among them
/// @param batch the import that was looked at
/// @param files those that waited to be merged or put aside
record SeenMerge(
        MergeModel.Part part,
        int conflicts,
        Optional<Conflict> conflict,
        String search,
        Optional<UUID> batch,
        List<Path> files) {

    SeenMerge {
        files = List.copyOf(files);
    }

    /// Whether somebody who comes back finds what he left: he means nothing else, and no more waits
    /// for him.
    boolean isAt(Destination.Merge destination, int many) {
        return destination.about().isEmpty() && many <= conflicts;
    }
}
