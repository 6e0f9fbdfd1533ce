package org.tarozi.ui.visit;

import java.util.List;

/// A photo that is looked at in large.
///
/// @param among it and the others of its question
/// @param at which of them
record Enlarged(List<Photo> among, int at) {

    Enlarged {
        among = List.copyOf(among);
        if (at < 0 || at >= among.size()) {
            throw new IllegalArgumentException("there is no photo " + at);
        }
    }

    /// The one that is looked at.
    Photo photo() {
        return among.get(at);
    }

    /// The one so many after it; the first comes after the last.
    Enlarged moved(int by) {
        return new Enlarged(among, Math.floorMod(at + by, among.size()));
    }

    /// Whether there is another one.
    boolean isOneOfSeveral() {
        return among.size() > 1;
    }
}
