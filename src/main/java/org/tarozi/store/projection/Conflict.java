package org.tarozi.store.projection;

import org.tarozi.change.Subject;

/// A field that waits for a person's decision.
///
/// @param root the path of the factory or assessment it is shown under
/// @param part the path relative to that; empty for the thing itself
public record Conflict(String root, String part, String field) {

    /// What the field belongs to.
    public Subject subject() {
        return new Subject(root).at(part);
    }
}
