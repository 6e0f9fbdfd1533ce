package org.tarozi.store;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.change.Deletion;
import org.tarozi.change.Subject;
import org.tarozi.store.projection.Conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What lies in the trash now, by itself or with what it belongs to: a photo with its visit, a
/// visit with its factory.
public final class InTrash {

    private final Projection projection;
    private final ProjectionStores rows;
    private final Set<String> moved;
    private final Set<String> withFactory;

    InTrash(Projection projection, ProjectionStores rows) {
        this.projection = projection;
        this.rows = rows;
        this.moved = rows.trash().moved();
        this.withFactory = rows.trash().withFactory();
    }

    /// The conflicts that nobody waits for.
    public List<Conflict> conflicts() {
        return rows.conflicts().all().stream()
                .filter(conflict -> holds(conflict.subject(), conflict.field()))
                .toList();
    }

    /// Whether a field is there. That something was moved there does not lie there with it.
    ///
    /// @param subject under the id it is shown under
    boolean holds(Subject subject, String field) {
        Subject root = subject.root();
        return withFactory.contains(root.path())
                || Stream.of(root, subject)
                        .filter(thing -> !thing.equals(subject) || !field.equals(Deletion.FIELD))
                        .anyMatch(this::isMoved);
    }

    private boolean isMoved(Subject thing) {
        Subject root = thing.root();
        String part = root.relative(thing);
        return part.isEmpty()
                ? moved.contains(root.path())
                : AssessmentPart.isEvidence(part)
                        && projection.group(root).deletion(part) instanceof Deletion.Deleted;
    }
}
