package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a device said of something in earlier imports, for one that says it again: taking those
/// back does not take it away then. Of what it repeats only in part it brings the same changes
/// again, in a segment of its own.
public final class SaidBefore {

    private final ImportBatch batch;
    private final Truth truth;
    private final Scope scope;
    private final String device;

    SaidBefore(ImportBatch batch, Truth truth, Scope scope, String device) {
        this.batch = batch;
        this.truth = truth;
        this.scope = scope;
        this.device = device;
    }

    /// Notes that the import says again what was said last.
    ///
    /// @param says whether it says what a change says
    public void confirm(Predicate<Change> says) {
        History history = batch.history(scope.subject().root());
        kept().filter(SegmentStore.Kept::live)
                .map(truth.segments()::segment)
                .forEach(
                        segment ->
                                repeated(
                                                segment,
                                                says,
                                                change ->
                                                        says.test(change)
                                                                && isLast(history, change))
                                        .ifPresent(batch::bring));
    }

    private static Optional<Segment> repeated(
            Segment segment, Predicate<Change> says, Predicate<Change> repeats) {
        boolean whole = segment.changes().stream().allMatch(says);
        return whole ? Optional.of(segment) : segment.part(repeats);
    }

    /// Whether the device that made a change has said nothing else since.
    private static boolean isLast(History history, Change change) {
        return history.field(change.subject(), change.field())
                .filter(field -> field.headsFrom(change.origin().device()).contains(change))
                .isPresent();
    }

    /// Notes that the import says again what some imports brought, as far as that counts: also
    /// where the device said something else since.
    ///
    /// @param says whether it says what a change says
    public void repeat(Set<UUID> imports, Predicate<Change> says) {
        of(imports)
                .filter(SegmentStore.Kept::live)
                .flatMap(kept -> truth.segments().segment(kept).part(says).stream())
                .forEach(batch::bring);
    }

    /// Lets in again what imports brought that were taken back, as far as it is said again. The
    /// import is kept then, though others may have kept all of it.
    ///
    /// @param says whether it says what a change says
    public ImportBatch.Outcome bringBack(Set<UUID> imports, Predicate<Change> says) {
        batch.insist();
        List<Parcel.Received> back =
                of(imports)
                        .filter(kept -> !kept.live())
                        .flatMap(kept -> truth.segments().segment(kept).part(says).stream())
                        .map(part -> new Parcel.Received(part, Optional.empty(), Optional.empty()))
                        .toList();
        return batch.add(new Parcel(back, List.of(), Map.of()));
    }

    /// What some imports brought, whether it counts or not.
    ///
    /// @param meant which changes are asked for
    public List<Change> brought(Set<UUID> imports, Predicate<Change> meant) {
        return of(imports)
                .flatMap(kept -> truth.segments().segment(kept).changes().stream())
                .filter(meant)
                .distinct()
                .toList();
    }

    private Stream<SegmentStore.Kept> of(Set<UUID> imports) {
        return imports.isEmpty()
                ? Stream.empty()
                : kept().filter(kept -> truth.batches().isBroughtBy(kept.name(), imports));
    }

    private Stream<SegmentStore.Kept> kept() {
        return truth.segments().ofScope(scope).stream()
                .filter(kept -> kept.label().device().equals(device));
    }
}
