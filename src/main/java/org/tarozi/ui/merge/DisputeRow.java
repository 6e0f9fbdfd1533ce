package org.tarozi.ui.merge;

import org.tarozi.change.Subject;
import org.tarozi.store.projection.Conflict;

/// A conflict in the list.
///
/// @param place the factory and visit
/// @param about the question, or what else of that place
/// @param field what its field is called
record DisputeRow(Conflict conflict, String place, String about, String field) {

    static DisputeRow of(ThingWords things, Conflict conflict) {
        Subject subject = subject(conflict);
        return new DisputeRow(
                conflict,
                things.place(subject),
                things.about(subject),
                new FieldWords(things).name(subject, conflict.field()));
    }

    private static Subject subject(Conflict conflict) {
        return new Subject(conflict.root()).at(conflict.part());
    }

    /// What it is about.
    Subject subject() {
        return subject(conflict);
    }
}
