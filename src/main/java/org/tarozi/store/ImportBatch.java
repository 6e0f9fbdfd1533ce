package org.tarozi.store;

import org.tarozi.change.ChangeId;
import org.tarozi.change.Digest;
import org.tarozi.change.History;
import org.tarozi.change.Merge;
import org.tarozi.change.MergeCount;
import org.tarozi.change.OddDates;
import org.tarozi.change.Origin;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;
import org.tarozi.change.Subject;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.file.Database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One import, from its first file to its receipt: kept as a whole or not at all. Ends with [#keep]
/// or [#drop].
public final class ImportBatch {

    /// Who imports and when.
    record Label(String person, Instant at) {}

    /// What became of one file.
    public sealed interface Outcome {

        /// It was merged.
        ///
        /// @param created assessments that were not here before
        record Merged(MergeCount count, Set<Subject> created) implements Outcome {
            public Merged {
                created = Set.copyOf(created);
            }
        }

        /// It was not, and nothing of it is here.
        record Refused(String reason) implements Outcome {}
    }

    private final Database database;
    private final Truth truth;
    private final Histories histories;
    private final Projection projection;
    private final Batch batch;
    private final ImportNews news = new ImportNews();
    private final Set<ChangeId> ofSheets = new HashSet<>();
    private boolean anythingNew;

    ImportBatch(
            Database database,
            Truth truth,
            Histories histories,
            Projection projection,
            Label label) {
        this.database = database;
        this.truth = truth;
        this.histories = histories;
        this.projection = projection;
        UUID id = ImportOrder.identity(truth.programme(), label.at(), truth.batches().count());
        this.batch = new Batch(id, label.at(), label.person(), false, "{}");
        database.begin();
        truth.batches().insert(batch);
    }

    /// The identity of this import.
    public UUID id() {
        return batch.id();
    }

    /// Everything known of a thing, the files before this one included.
    public History history(Subject root) {
        return histories.of(root);
    }

    /// Merges what one file brings, as a whole or not at all.
    public Outcome add(Parcel parcel) {
        return add(parcel, part -> {});
    }

    /// The same for who watches.
    ///
    /// @param watcher told before each thing which part is merged; what it throws ends the merging
    public Outcome add(Parcel parcel, DoubleConsumer watcher) {
        for (Parcel.Received received :
                Stream.concat(parcel.withdrawn().stream(), parcel.segments().stream()).toList()) {
            Optional<Purged> purged = truth.purges().find(received.segment().name());
            if (purged.isPresent()) {
                return new Outcome.Refused(
                        "It brings back confidential records that were destroyed here ("
                                + purged.get().reason()
                                + "). Ask the sender for a file without them.");
            }
        }
        boolean before = anythingNew;
        try {
            return database.transaction(() -> merge(parcel, watcher));
        } catch (RuntimeException e) {
            anythingNew = before;
            throw e;
        }
    }

    /// What a device said of something in the imports before this one.
    public SaidBefore before(Scope scope, String device) {
        return new SaidBefore(this, truth, scope, device);
    }

    /// What a device says something of in what this import brought.
    public List<Subject> brought(String device) {
        return truth.batches().scopesOf(batch.id(), device).stream()
                .map(scope -> Truth.scope(scope).subject())
                .toList();
    }

    /// Whether a change counts since an answer sheet of this import brought it.
    public boolean isOfSheet(ChangeId change) {
        return ofSheets.contains(change);
    }

    /// What came since it was asked for last.
    public ImportNews news() {
        return news;
    }

    /// Keeps this import, though others may have kept all it brings.
    void insist() {
        anythingNew = true;
    }

    /// Brings a segment of which every change counts already.
    void bring(Segment part) {
        if (truth.segments().presence(part.name()) == SegmentStore.Presence.ABSENT) {
            truth.segments().insertReceived(part, Optional.empty(), Optional.empty());
        }
        truth.batches().brought(batch.id(), part.name());
        news.came(part, ImportNews.Coming.HERE_BEFORE);
    }

    /// Ends the import and keeps it with its receipt; where it brought nothing new, nothing is kept
    /// and the file stays as it was.
    ///
    /// @return whether it was kept
    public boolean keep(String receipt) {
        if (!anythingNew) {
            drop();
            return false;
        }
        truth.batches().insert(new Batch(batch.id(), batch.at(), batch.person(), false, receipt));
        database.commit();
        return true;
    }

    /// Ends the import as if it had never begun.
    public void drop() {
        database.rollBack();
    }

    private Outcome merge(Parcel parcel, DoubleConsumer watcher) {
        boolean checklists = false;
        for (Checklist checklist : parcel.checklists()) {
            checklists |= truth.origins().bring(checklist, batch.id());
            truth.checklists().insert(checklist);
        }
        parcel.attachments().forEach(this::insert);
        Set<Subject> touched = new LinkedHashSet<>();
        parcel.withdrawn().forEach(received -> takeWithdrawn(received, touched));
        Outcome outcome = merge(byRoot(parcel.segments()), touched, watcher);
        if (checklists) {
            anythingNew = true;
            touched.addAll(projection.withoutRelease());
        }
        projection.refresh(touched);
        return outcome;
    }

    private void insert(Digest digest, Supplier<byte[]> bytes) {
        if (!truth.attachments().has(digest) && truth.purges().find(digest).isEmpty()) {
            truth.attachments().insert(digest, bytes.get());
            anythingNew = true;
        }
    }

    private Outcome merge(
            Map<Subject, List<Parcel.Received>> things,
            Set<Subject> touched,
            DoubleConsumer watcher) {
        int done = 0;
        MergeCount total = MergeCount.NONE;
        Set<Subject> created = new LinkedHashSet<>();
        for (Map.Entry<Subject, List<Parcel.Received>> entry : things.entrySet()) {
            watcher.accept((double) done / things.size());
            done++;
            Subject root = entry.getKey();
            History history = histories.of(root);
            boolean isVisit = root.kind().equals(Scope.ASSESSMENT);
            boolean isNew = isVisit ? !Projection.isVisit(history) : history.isEmpty();
            if (isVisit && isNew) {
                created.add(root);
            }
            Merge merge = new Merge(history);
            for (Parcel.Received received : entry.getValue()) {
                if (take(received)) {
                    touched.add(root);
                }
                received.segment().changes().forEach(merge::add);
            }
            Merge.Result result = merge.result();
            total = total.plus(result.count());
            news.merged(root, result.count(), isNew);
            news.replaced(result.replaced());
        }
        return new Outcome.Merged(total, created);
    }

    private static Map<Subject, List<Parcel.Received>> byRoot(List<Parcel.Received> segments) {
        Map<Subject, List<Parcel.Received>> byRoot = new LinkedHashMap<>();
        for (Parcel.Received received : segments) {
            byRoot.computeIfAbsent(root(received.segment()), key -> new ArrayList<>())
                    .add(received);
        }
        return byRoot;
    }

    /// Keeps a segment that does not count for being here; where it does count, it still does.
    private void takeWithdrawn(Parcel.Received received, Set<Subject> touched) {
        Segment segment = received.segment();
        if (truth.segments().presence(segment.name()) == SegmentStore.Presence.ABSENT) {
            Subject root = root(segment);
            History history = histories.of(root);
            truth.segments().insertReceived(segment, received.signature(), received.deflated());
            segment.changes().forEach(history::addWithdrawn);
            touched.add(root);
            anythingNew = true;
        }
    }

    private static Subject root(Segment segment) {
        return segment.header().scope().subject().root();
    }

    /// Keeps a segment. Whether it counts from now on and did not before, or is signed from now on.
    private boolean take(Parcel.Received received) {
        Segment segment = received.segment();
        SegmentStore.Presence presence = truth.segments().presence(segment.name());
        boolean completed = false;
        if (presence == SegmentStore.Presence.ABSENT) {
            truth.segments().insertReceived(segment, received.signature(), received.deflated());
        } else if (received.signature().isPresent()) {
            completed = truth.segments().sign(segment.name(), received.signature().get());
        }
        boolean again = !truth.batches().brought(batch.id(), segment.name());
        boolean counts = presence != SegmentStore.Presence.LIVE || completed;
        anythingNew |= counts;
        news.came(
                segment,
                counts
                        ? ImportNews.Coming.NEWS
                        : again ? ImportNews.Coming.AGAIN : ImportNews.Coming.HERE_BEFORE);
        if (counts) {
            news.dated(OddDates.in(segment.changes(), batch.at()));
        }
        if (counts && segment.header().device().equals(Origin.SHEET)) {
            segment.changes().forEach(change -> ofSheets.add(change.id()));
        }
        return counts;
    }
}
