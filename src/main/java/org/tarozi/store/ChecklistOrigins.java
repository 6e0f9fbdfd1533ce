package org.tarozi.store;

import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who brought the checklists that are in a file: the people of the programme, or imports, which
/// may be taken back. Of one that came before this was written down nothing is known.
final class ChecklistOrigins {

    private static final String KEY = "checklist ";

    /// Of one that was chosen for the programme.
    private static final String OWN = "own";

    /// Of one that came along since a chosen one stands on it.
    private static final String BASE = "base";

    private final MetaStore meta;
    private final ChecklistStore checklists;
    private final BatchStore batches;

    ChecklistOrigins(MetaStore meta, ChecklistStore checklists, BatchStore batches) {
        this.meta = meta;
        this.checklists = checklists;
        this.batches = batches;
    }

    /// Notes that a checklist is chosen for the programme, before it is kept.
    void choose(Checklist checklist) {
        for (Checklist part : checklist.parts()) {
            Fingerprint name = part.release().fingerprint();
            if (name.equals(checklist.release().fingerprint())) {
                put(name, OWN);
            } else if (find(name).map(text -> !text.equals(OWN)).orElse(!isHere(name))) {
                put(name, BASE);
            }
        }
    }

    /// Notes that an import brings a checklist, before it is kept. Whether any of it counts from
    /// now on and did not before.
    boolean bring(Checklist checklist, UUID batch) {
        boolean counts = false;
        for (Checklist part : checklist.parts()) {
            counts |= bring(part.release(), batch);
        }
        return counts;
    }

    private boolean bring(Release release, UUID batch) {
        Fingerprint name = release.fingerprint();
        if (isHere(name) && find(name).map(ChecklistOrigins::isOfPeople).orElse(true)) {
            return false;
        }
        List<String> before = find(name).stream().flatMap(this::counting).toList();
        Stream<String> all = Stream.concat(before.stream(), Stream.of(batch.toString()));
        put(name, all.distinct().collect(Collectors.joining(" ")));
        return before.isEmpty();
    }

    /// Whether it counts by who brought it: not if only imports did, and all of them were taken
    /// back.
    boolean counts(Fingerprint name) {
        return find(name)
                .map(text -> isOfPeople(text) || counting(text).findAny().isPresent())
                .orElse(true);
    }

    /// Whether it was chosen for the programme, so far as that is known.
    Optional<Boolean> isOwn(Fingerprint name) {
        return find(name).map(OWN::equals);
    }

    private static boolean isOfPeople(String text) {
        return text.equals(OWN) || text.equals(BASE);
    }

    /// The imports among those that brought it that were not taken back.
    private Stream<String> counting(String text) {
        return Stream.of(text.split(" ")).filter(id -> batches.counts(UUID.fromString(id)));
    }

    private boolean isHere(Fingerprint name) {
        return checklists.find(name).isPresent();
    }

    private Optional<String> find(Fingerprint name) {
        return meta.find(KEY + name.hex());
    }

    private void put(Fingerprint name, String text) {
        meta.put(KEY + name.hex(), text);
    }
}
