package org.tarozi.store;

import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;
import org.tarozi.change.Subject;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.StoreException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Looks at everything in a programme file: SQLite's own check, the digest of every body, every
/// signature, and the projection against the changes.
public final class Checkup {

    private final Database database;
    private final Truth truth;
    private final Projection projection;

    Checkup(Database database, Truth truth, Projection projection) {
        this.database = database;
        this.truth = truth;
        this.projection = projection;
    }

    /// A sentence for each thing that is wrong; none where all is well.
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        database.query("PRAGMA integrity_check", row -> row.text("integrity_check")).stream()
                .filter(answer -> !answer.equals("ok"))
                .forEach(answer -> problems.add("SQLite reports: " + answer));
        scopes().forEach(scope -> checkScope(scope, problems));
        truth.attachments()
                .damaged()
                .forEach(digest -> problems.add("The attachment " + digest + " is damaged."));
        check(problems, () -> truth.checklists().all());
        check(problems, () -> truth.batches().all());
        check(problems, () -> truth.drafts().all());
        if (problems.isEmpty() && !projectionIsCurrent()) {
            problems.add(
                    "The computed tables do not agree with the changes; tarozi doctor --rebuild"
                        + " computes them again.");
        }
        return problems;
    }

    /// Computes the whole projection again from the changes.
    public void rebuild() {
        database.transaction(
                () -> {
                    clear();
                    return truth;
                });
    }

    /// The digest of everything in the projection, the same for the same changes.
    public Digest projectionDigest() {
        StringBuilder rows = new StringBuilder();
        for (String table : ProjectionTables.NAMES) {
            rows.append(table).append('\n');
            database.query(ProjectionTables.rows(table), row -> row.text("line"))
                    .forEach(line -> rows.append(line).append('\n'));
        }
        return Digest.of(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private boolean projectionIsCurrent() {
        Digest kept = projectionDigest();
        database.begin();
        try {
            clear();
            return projectionDigest().equals(kept);
        } finally {
            database.rollBack();
        }
    }

    private void clear() {
        ProjectionTables.NAMES.forEach(table -> database.execute(ProjectionTables.delete(table)));
        truth.checklists().rebuildQuestions();
        Set<Subject> roots = new LinkedHashSet<>();
        scopes().forEach(scope -> roots.add(Editing.root(new Subject(scope))));
        projection.refresh(roots);
    }

    private Stream<String> scopes() {
        return Stream.concat(
                        truth.segments().scopes().stream(), truth.localChanges().scopes().stream())
                .distinct()
                .sorted();
    }

    private void checkScope(String path, List<String> problems) {
        Scope scope = Scope.of(path).orElseThrow();
        check(problems, () -> truth.localChanges().ofScope(scope));
        for (SegmentStore.Kept kept : truth.segments().ofScope(scope)) {
            check(problems, () -> checkSignature(truth.segments().segment(kept), kept));
        }
    }

    private static Segment checkSignature(Segment segment, SegmentStore.Kept kept) {
        segment.header()
                .key()
                .ifPresent(
                        key ->
                                kept.signature()
                                        .ifPresent(
                                                signature -> {
                                                    if (!DeviceKey.verifies(
                                                            key, segment.bytes(), signature)) {
                                                        throw new StoreException(
                                                                "The signature of the segment "
                                                                        + segment.name()
                                                                        + " does not fit it.");
                                                    }
                                                }));
        return segment;
    }

    private static void check(List<String> problems, Runnable step) {
        try {
            step.run();
        } catch (StoreException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }
}
