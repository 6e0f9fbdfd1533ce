package org.tarozi.ui.merge;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Digest;
import org.tarozi.change.Subject;
import org.tarozi.store.projection.Conflict;

import java.util.Comparator;
import java.util.Optional;

/// A conflict in the list.
///
/// @param place the factory and visit
/// @param thing what is deleted, kept or decided on: a question by its number, or a photo or file,
///   with its place, or the visit or factory
/// @param about the question, or what else of that place
/// @param field what its field is called
/// @param position where its question stands in the checklist
/// @param picture the photo itself, where it is about one
/// @param inTrash whether it lies in the trash, or what it belongs to, so that nobody waits for it
record DisputeRow(
        Conflict conflict,
        String place,
        String thing,
        String about,
        String field,
        int position,
        Optional<Digest> picture,
        boolean inTrash) {

    /// By factory and visit, those in the trash last; and there as in the visit: by question, and
    /// the result of an answer before what was written to it.
    static final Comparator<DisputeRow> ORDER =
            Comparator.comparing(DisputeRow::inTrash)
                    .thenComparing(DisputeRow::place)
                    .thenComparing(row -> row.conflict().root())
                    .thenComparing(DisputeRow::position)
                    .thenComparing(row -> row.conflict().part())
                    .thenComparing(DisputeRow::weight);

    static DisputeRow of(ThingWords things, Conflict conflict) {
        Subject subject = conflict.subject();
        return new DisputeRow(
                conflict,
                things.place(subject),
                thing(things, subject),
                things.about(subject),
                new FieldWords(things).name(subject, conflict.field()),
                things.position(subject),
                things.picture(subject),
                things.isInTrash(conflict));
    }

    private static String thing(ThingWords things, Subject subject) {
        SubjectPath path = SubjectPath.of(subject);
        return path.isEvidence() || path.question().isPresent()
                ? things.briefly(subject) + " · " + things.place(subject)
                : things.place(subject);
    }

    /// What it is found by.
    String words() {
        return String.join(" ", thing, about, field);
    }

    private int weight() {
        return Field.find(OfAnswer.values(), conflict.field())
                .map(OfAnswer::ordinal)
                .orElse(OfAnswer.values().length);
    }

    /// What it is about.
    Subject subject() {
        return conflict.subject();
    }
}
