package org.tarozi.store;

import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The histories of a programme, read when needed; the most recently used ones stay in memory.
final class Histories {

    private static final int KEPT = 32;

    private final SegmentStore segments;
    private final LocalChangeStore localChanges;
    private final Map<Subject, History> kept =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Subject, History> eldest) {
                    return size() > KEPT;
                }
            };

    Histories(SegmentStore segments, LocalChangeStore localChanges) {
        this.segments = segments;
        this.localChanges = localChanges;
    }

    /// Everything known of a thing; a history without changes where nothing is.
    History of(Subject root) {
        History history = kept.get(root);
        if (history == null) {
            history = read(root);
            kept.put(root, history);
        }
        return history;
    }

    /// Forgets what is in memory, because the file now says otherwise.
    void forget() {
        kept.clear();
    }

    private History read(Subject root) {
        History history = new History(root);
        for (Scope scope : scopes(root)) {
            segments.addTo(history, scope);
            localChanges.addTo(history, scope);
        }
        return history;
    }

    /// The scopes that make up a thing: an assessment has its confidential part beside it.
    static List<Scope> scopes(Subject root) {
        Scope scope =
                Scope.of(root.path())
                        .orElseThrow(() -> new IllegalArgumentException("not a root: " + root));
        return switch (scope) {
            case Scope.OfAssessment(UUID id) -> List.of(scope, new Scope.OfConfidential(id));
            default -> List.of(scope);
        };
    }
}
