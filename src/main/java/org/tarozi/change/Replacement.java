package org.tarozi.change;

import java.util.List;

/// A change that took the place of what was here, in full knowledge of it.
///
/// @param before the heads there were
public record Replacement(List<Change> before, Change by) {
    public Replacement {
        before = List.copyOf(before);
    }

    /// Whether it only says again what was there.
    public boolean isSaidAgain() {
        return before.stream()
                .allMatch(
                        change ->
                                change.value().equals(by.value())
                                        || isDeletion(change) && isDeletion(by));
    }

    /// Whether it puts something into the trash.
    public boolean isDeletion() {
        return isDeletion(by);
    }

    private static boolean isDeletion(Change change) {
        return change.field().equals(Deletion.FIELD) && change.value() instanceof Value.Listing;
    }
}
