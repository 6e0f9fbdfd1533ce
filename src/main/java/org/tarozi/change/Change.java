package org.tarozi.change;

import java.util.List;

/// One change, never altered or removed: this field of this subject was set to this value by
/// someone who had seen these earlier changes of the field.
///
/// @param parents earlier changes of the same field; some may not be at hand
public record Change(
        ChangeId id,
        Subject subject,
        String field,
        Value value,
        List<ChangeId> parents,
        Origin origin) {

    public Change {
        parents = List.copyOf(parents);
    }
}
