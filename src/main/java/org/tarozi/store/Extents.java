package org.tarozi.store;

import org.jspecify.annotations.Nullable;
import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.Subject;
import org.tarozi.store.file.Database;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds which changes count. The last answer is kept until something is written: a report is made
/// again with each of its options that somebody tries, and all changes are read for it.
final class Extents {

    private final Database database;
    private final Truth truth;
    private final Projection projection;
    private @Nullable Known last;

    private record Known(long written, Set<Subject> roots, Extent extent) {}

    Extents(Database database, Truth truth, Projection projection) {
        this.database = database;
        this.truth = truth;
        this.projection = projection;
    }

    /// Which changes count for some things and what these are linked with.
    Extent of(Collection<Subject> roots) {
        long written = written();
        Set<Subject> all = Set.copyOf(roots);
        Known known = last;
        if (known == null || known.written() != written || !known.roots().equals(all)) {
            known = new Known(written, all, read(all));
            last = known;
        }
        return known.extent();
    }

    /// What is rolled back was written too, so what was read meanwhile is forgotten.
    void forget() {
        last = null;
    }

    private long written() {
        return database.first("SELECT total_changes() AS written", row -> row.longNumber("written"))
                .orElseThrow();
    }

    private Extent read(Set<Subject> roots) {
        Collector collector = new Collector();
        for (Subject root : roots) {
            for (History member : projection.group(root).members()) {
                collector.add(member);
                Histories.scopes(member.root())
                        .forEach(scope -> collector.segments.addAll(truth.segments().live(scope)));
            }
        }
        return collector.extent(truth.localChanges().ids());
    }

    private static final class Collector {
        private final List<ChangeId> changes = new ArrayList<>();
        private final List<Digest> segments = new ArrayList<>();
        private Instant newest = Instant.MIN;

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
            newest = at.isAfter(newest) ? at : newest;
        }

        /// @param local the changes that are in no segment
        Extent extent(Set<ChangeId> local) {
            List<ChangeId> ofChanges = inOrder(changes);
            List<Digest> ofSegments = inOrder(segments);
            return new Extent(
                    ofChanges.size(),
                    digest(ofChanges),
                    Math.toIntExact(ofChanges.stream().filter(local::contains).count()),
                    ofSegments.size(),
                    digest(ofSegments),
                    ofChanges.isEmpty() ? Optional.empty() : Optional.of(newest));
        }

        private static <T extends Comparable<T>> List<T> inOrder(List<T> names) {
            return names.stream().sorted().distinct().toList();
        }

        private static Digest digest(List<?> names) {
            StringBuilder lines = new StringBuilder();
            names.forEach(name -> lines.append(name).append('\n'));
            return Digest.of(lines.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
