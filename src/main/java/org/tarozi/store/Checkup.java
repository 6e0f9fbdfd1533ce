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

/// Looks at everything in a programme file: SQLite's own check, the tables, the digest of every
/// body, every signature, and the projection against the changes.
public final class Checkup {

    private final Database database;
    private final Truth truth;
    private final Projection projection;

    Checkup(Database database, Truth truth, Projection projection) {
        this.database = database;
        this.truth = truth;
        this.projection = projection;
    }

    /// A sentence for each thing that is wrong; none where all is well. Of a file opened to read
    /// the tables are computed on a copy.
    public List<String> problems() {
        List<String> problems = damages();
        if (problems.isEmpty()) {
            check(problems, () -> problems.addAll(disagreements()));
        }
        return problems;
    }

    /// A sentence for each thing that is wrong with the file itself and with what was handed over
    /// or typed; what is computed from that is not looked at.
    public List<String> damages() {
        List<String> problems = new ArrayList<>();
        projection.forget();
        check(problems, () -> new Structure(database).problems().forEach(problems::add));
        check(problems, () -> scopes().forEach(scope -> checkScope(scope, problems)));
        check(problems, () -> checkEach(problems));
        return problems;
    }

    private void checkEach(List<String> problems) {
        truth.attachments()
                .names()
                .forEach(name -> check(problems, () -> truth.attachments().find(name)));
        truth.meta().keys().forEach(key -> check(problems, () -> truth.meta().find(key)));
        check(problems, truth::programme);
        check(problems, () -> truth.checklists().all());
        check(problems, () -> truth.checklists().checkOrder());
        check(problems, () -> truth.batches().all());
        check(problems, () -> truth.drafts().all());
        check(problems, () -> truth.purges().all());
    }

    /// Computes the whole projection again from the changes.
    public void rebuild() {
        projection.forget();
        database.transaction(this::clear);
        projection.noteRebuilt();
    }

    /// Whether the projection was computed again since the file was opened: by who asked for it, or
    /// because one of its rows was not as it was.
    public boolean isRebuilt() {
        return projection.isRebuilt();
    }

    /// The digest of everything in the projection, the same for the same changes.
    public Digest projectionDigest() {
        StringBuilder rows = new StringBuilder();
        for (ProjectionTable table : ProjectionTable.values()) {
            rows.append(table).append('\n');
            database.query(table.rows(), row -> row.text("line"))
                    .forEach(line -> rows.append(line).append('\n'));
        }
        return Digest.of(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> disagreements() {
        if (database.isReadOnly()) {
            return TrialCopy.tried(database, () -> false, copy -> copy.checkup().disagreements());
        }
        Digest kept = projectionDigest();
        database.begin();
        try {
            clear();
            return projectionDigest().equals(kept)
                    ? List.of()
                    : List.of(
                            "The computed tables do not agree with the changes; tarozi doctor"
                                    + " --rebuild computes them again.");
        } finally {
            database.rollBack();
        }
    }

    private void clear() {
        for (ProjectionTable table : ProjectionTable.values()) {
            database.execute(table.delete());
        }
        truth.checklists().rebuildQuestions();
        Set<Subject> roots = new LinkedHashSet<>();
        scopes().forEach(scope -> roots.add(Truth.scope(scope).subject().root()));
        projection.refresh(roots);
    }

    private Stream<String> scopes() {
        return truth.scopes().distinct().sorted();
    }

    private void checkScope(String path, List<String> problems) {
        Scope scope = Truth.scope(path);
        check(problems, () -> truth.localChanges().ofScope(scope));
        for (SegmentStore.Kept kept : truth.segments().ofScope(scope)) {
            check(problems, () -> checkSignature(truth.segments().segment(kept), kept));
        }
    }

    private static void checkSignature(Segment segment, SegmentStore.Kept kept) {
        if (kept.signature().isEmpty()) {
            return;
        }
        byte[] signature = kept.signature().get();
        boolean fits =
                segment.header()
                        .key()
                        .map(key -> DeviceKey.verifies(key, segment.bytes(), signature))
                        .orElse(false);
        if (!fits) {
            throw StoreException.damaged(
                    "In this programme file the signature of the segment "
                            + segment.name()
                            + " is damaged: it does not fit its content.");
        }
    }

    /// What a flipped bit makes of a row may be refused by whoever reads it before any digest is
    /// compared.
    private static void check(List<String> problems, Runnable step) {
        try {
            step.run();
        } catch (StoreException e) {
            if (e.trouble().kind().isOfTheMoment()) {
                throw e;
            }
            problems.add(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            problems.add("In this programme file a row is damaged: " + e.getMessage());
        }
    }
}
