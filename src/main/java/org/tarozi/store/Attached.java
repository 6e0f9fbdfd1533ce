package org.tarozi.store;

import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which photos and files a piece of evidence is about.
final class Attached {

    private static final String FIELD = OfEvidence.ATTACHMENT.key();

    private Attached() {}

    /// What it shows, all of it where people differ: nothing once it was removed.
    static Set<Digest> standing(History history, Subject place) {
        return Deletion.of(history, place) instanceof Deletion.Deleted
                ? Set.of()
                : digests(history.heads(place, FIELD));
    }

    /// What it shows or ever showed.
    static Set<Digest> ever(History history, Subject place) {
        return digests(history.field(place, FIELD).map(FieldHistory::live).orElse(List.of()));
    }

    private static Set<Digest> digests(List<Change> changes) {
        return changes.stream()
                .map(Change::value)
                .map(Value::display)
                .filter(Digest::isWellFormed)
                .map(Digest::new)
                .collect(Collectors.toSet());
    }
}
