package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.Subject;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which changes count for some things: what a report is made from, so that somebody else can tell
/// whether he has the same.
///
/// @param ofChanges SHA-256 over the ids of the changes in order, one a line
/// @param ofSegments SHA-256 over the names of their segments in order, one a line; what is not
///   handed over yet is in none
/// @param newest the latest time any of the changes bears
public record Extent(
        int changes, Digest ofChanges, int segments, Digest ofSegments, Optional<Instant> newest) {

    /// Collects what counts.
    static final class Collector {
        private final SortedSet<ChangeId> changes = new TreeSet<>();
        private final SortedSet<Digest> segments = new TreeSet<>();
        private Optional<Instant> newest = Optional.empty();

        void add(History history) {
            for (Subject subject : history.subjects()) {
                for (FieldHistory field : history.fields(subject).values()) {
                    field.live().forEach(this::add);
                }
            }
        }

        private void add(Change change) {
            changes.add(change.id());
            Instant at = change.origin().at();
            newest = Optional.of(newest.filter(at::isBefore).orElse(at));
        }

        void add(Digest segment) {
            segments.add(segment);
        }

        Extent extent() {
            return new Extent(
                    changes.size(), digest(changes), segments.size(), digest(segments), newest);
        }

        private static Digest digest(SortedSet<?> names) {
            StringBuilder lines = new StringBuilder();
            names.forEach(name -> lines.append(name).append('\n'));
            return Digest.of(lines.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
