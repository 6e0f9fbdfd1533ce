package org.tarozi.change;

/// What merging did to each change that came in; the parts add up to the whole.
///
/// @param same was here already
/// @param superseded came together with a later change of its field, or was overtaken before
/// @param fresh gives a value to a field that had none
/// @param updated supersedes what was here, or deletes it
/// @param parallel stands beside another head that agrees, or beside an emptied one
/// @param conflicts stands beside another head that differs, or beside a deletion that did not know
///   of it
public record MergeCount(
        int same, int superseded, int fresh, int updated, int parallel, int conflicts) {

    public static final MergeCount NONE = new MergeCount(0, 0, 0, 0, 0, 0);

    /// All changes that came in.
    public int changes() {
        return same + superseded + fresh + updated + parallel + conflicts;
    }

    public MergeCount plus(MergeCount other) {
        return new MergeCount(
                same + other.same,
                superseded + other.superseded,
                fresh + other.fresh,
                updated + other.updated,
                parallel + other.parallel,
                conflicts + other.conflicts);
    }
}
