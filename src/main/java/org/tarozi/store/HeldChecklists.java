package org.tarozi.store;

import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.file.Database;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The checklists in a programme file, each whole, in the order they came.
public final class HeldChecklists {

    private final Database database;
    private final Truth truth;
    private final Projection projection;

    HeldChecklists(Database database, Truth truth, Projection projection) {
        this.database = database;
        this.truth = truth;
        this.projection = projection;
    }

    /// All of them, those too that only imports brought which were taken back.
    public List<Checklist> all() {
        return truth.checklists().all();
    }

    /// Those that count: what only imports brought that were taken back does not, unless a visit is
    /// on it.
    public List<Checklist> counting() {
        return all().stream().filter(one -> counts(one.release().fingerprint())).toList();
    }

    /// Those that were chosen for the programme. What imports brought, and what came along since a
    /// chosen one stands on it, is not among them.
    public List<Checklist> own() {
        List<Checklist> all = all();
        Set<Fingerprint> bases = new HashSet<>();
        for (Checklist one : all) {
            List<Checklist> parts = one.parts();
            parts.subList(0, parts.size() - 1)
                    .forEach(base -> bases.add(base.release().fingerprint()));
        }
        Set<ReleaseId> ids = new HashSet<>();
        return all.stream().filter(one -> isOwn(one.release(), bases, ids)).toList();
    }

    /// Where nothing is known of it, it is the first of its id on which no other stands.
    ///
    /// @param ids those of the checklists before it
    private boolean isOwn(Release release, Set<Fingerprint> bases, Set<ReleaseId> ids) {
        boolean isFirst = ids.add(release.id());
        return truth.origins()
                .isOwn(release.fingerprint())
                .orElse(isFirst && !bases.contains(release.fingerprint()));
    }

    private boolean counts(Fingerprint name) {
        return truth.origins().counts(name) || projection.isUsed(name);
    }

    void add(Checklist checklist) {
        database.transaction(
                () -> {
                    truth.origins().choose(checklist);
                    if (truth.checklists().insert(checklist)) {
                        projection.refresh(projection.withoutRelease());
                    }
                });
    }
}
