package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Digest;
import org.tarozi.change.Segment;

import java.util.Set;
import java.util.stream.Stream;

/// How much of an assessment file a programme holds: whether anything is lost when that file is.
public enum Holding {
    /// All of it: taking the file in would change nothing.
    ALL,
    /// All of it, but some was taken back here, and only a file brings that back.
    ALL_BUT_TAKEN_BACK,
    /// Not all of it.
    NOT_ALL;

    static Holding of(Parcel parcel, Truth truth) {
        boolean rest =
                parcel.withdrawn().stream().allMatch(one -> isHere(one, truth))
                        && parcel.checklists().stream()
                                .map(one -> one.release().fingerprint())
                                .allMatch(name -> truth.checklists().find(name).isPresent())
                        && parcel.attachments().keySet().stream()
                                .allMatch(name -> isHere(name, truth));
        Set<ChangeId> unsealed = truth.localChanges().ids();
        Stream<Holding> segments = parcel.segments().stream().map(one -> of(one, unsealed, truth));
        return rest ? segments.max(Holding::compareTo).orElse(ALL) : NOT_ALL;
    }

    /// What was destroyed here is missed by nobody.
    private static boolean isHere(Digest attachment, Truth truth) {
        return truth.attachments().has(attachment) || truth.purges().find(attachment).isPresent();
    }

    private static boolean isHere(Parcel.Received one, Truth truth) {
        return truth.segments().presence(one.segment().name()) != SegmentStore.Presence.ABSENT;
    }

    /// @param unsealed what was made here since it was handed over last: a programme that can only
    ///   be read hands it over and does not keep how
    private static Holding of(Parcel.Received received, Set<ChangeId> unsealed, Truth truth) {
        Segment segment = received.segment();
        return switch (truth.segments().presence(segment.name())) {
            case ABSENT ->
                    segment.changes().stream().map(Change::id).allMatch(unsealed::contains)
                            ? ALL
                            : NOT_ALL;
            case WITHDRAWN -> ALL_BUT_TAKEN_BACK;
            case LIVE ->
                    received.signature().isEmpty() || truth.segments().isSigned(segment.name())
                            ? ALL
                            : NOT_ALL;
        };
    }
}
