package org.tarozi.store;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Scope;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Erasing;

import java.util.List;
import java.util.Set;

/// Destroys the confidential part of an assessment. Its bytes are gone from the file; digests and
/// reason stay, and a file that brings them back is refused.
public final class Purge {

    private final Database database;
    private final Truth truth;
    private final Projection projection;
    private final Editing editing;
    private final Sealing sealing;

    Purge(Database database, Truth truth, Projection projection, Editing editing, Sealing sealing) {
        this.database = database;
        this.truth = truth;
        this.projection = projection;
        this.editing = editing;
        this.sealing = sealing;
    }

    /// Destroys it, and answers what is left: a trace for each segment.
    public List<Purged> confidential(AssessmentId assessment, String reason) {
        Scope scope = new Scope.OfConfidential(assessment.uuid());
        return Erasing.erase(
                database,
                () -> {
                    editing.settle();
                    sealing.seal(scope);
                    return destroyed(scope, assessment, reason);
                });
    }

    private List<Purged> destroyed(Scope scope, AssessmentId assessment, String reason) {
        Hand hand = editing.hand();
        List<Purged> traces =
                truth.segments().ofScope(scope).stream()
                        .map(
                                kept ->
                                        new Purged(
                                                kept.name(),
                                                scope.path(),
                                                hand.clock().instant(),
                                                hand.author().person(),
                                                reason))
                        .toList();
        traces.forEach(truth.purges()::purge);
        projection.forget();
        projection.refresh(Set.of(new Scope.OfAssessment(assessment.uuid()).subject()));
        return traces;
    }
}
