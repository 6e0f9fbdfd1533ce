package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.change.MergeCount;
import org.tarozi.change.OddDates;
import org.tarozi.change.Origin;
import org.tarozi.change.Replacement;
import org.tarozi.change.Replacements;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;
import org.tarozi.change.Subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an import brought since it was asked for last.
public final class ImportNews {

    private final List<Digest> sheets = new ArrayList<>();
    private final Map<Subject, Boolean> visits = new LinkedHashMap<>();
    private final Set<Subject> added = new HashSet<>();
    private final Set<Subject> begun = new HashSet<>();
    private final Set<Digest> ours = new HashSet<>();
    private Replacements replacements = new Replacements();
    private OddDates oddDates = OddDates.NONE;
    private boolean kin;

    /// How a segment came.
    enum Coming {
        /// It counts from now on and did not before.
        NEWS,
        /// It was here before the import.
        HERE_BEFORE,
        /// Another file of the import brought it.
        AGAIN
    }

    /// Which things anything came for.
    ///
    /// @param visits of how many visits anything is new
    /// @param newVisits how many of those were not here before
    /// @param newFactories how many factories were not here before
    public record Things(int visits, int newVisits, int newFactories) {}

    /// Notes a segment.
    void came(Segment segment, Coming coming) {
        if (coming == Coming.HERE_BEFORE) {
            ours.add(segment.name());
        }
        kin |= ours.contains(segment.name());
        Subject root = segment.header().scope().subject().root();
        if (root.kind().equals(Scope.ASSESSMENT)) {
            visits.merge(root, coming == Coming.NEWS, Boolean::logicalOr);
        }
        if (segment.header().device().equals(Origin.SHEET)) {
            sheets.add(segment.name());
        }
    }

    /// Notes what the clocks say of changes that count from now on.
    void dated(OddDates dates) {
        oddDates = oddDates.plus(dates);
    }

    /// What the clocks say that cannot be.
    public OddDates oddDates() {
        OddDates found = oddDates;
        oddDates = OddDates.NONE;
        return found;
    }

    /// Notes what became of the changes of a thing.
    ///
    /// @param isNew whether nothing was known of it before
    void merged(Subject root, MergeCount count, boolean isNew) {
        if (count.same() < count.changes()) {
            added.add(root);
            if (isNew) {
                begun.add(root);
            }
        }
    }

    /// How many things anything came for.
    public Things things() {
        Things found =
                new Things(
                        count(added, Scope.ASSESSMENT),
                        count(begun, Scope.ASSESSMENT),
                        count(begun, Scope.FACTORY));
        added.clear();
        begun.clear();
        return found;
    }

    private static int count(Set<Subject> things, String kind) {
        return Math.toIntExact(things.stream().filter(one -> one.kind().equals(kind)).count());
    }

    /// Whether any of it was here before the import: then it was made with something of this
    /// programme, or this with something of it.
    public boolean isKin() {
        boolean found = kin;
        kin = false;
        return found;
    }

    /// Notes what took the place of something.
    void replaced(List<Replacement> more) {
        replacements.add(more);
    }

    /// The names of the segments of answer sheets.
    public List<Digest> sheets() {
        List<Digest> names = List.copyOf(sheets);
        sheets.clear();
        return names;
    }

    /// The visits of which anything came, those with news first.
    public List<Subject> visits() {
        List<Subject> found =
                visits.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .toList();
        visits.clear();
        return found;
    }

    /// What took the place of something, as far as anybody reads.
    public List<Replacement> replacements() {
        List<Replacement> found = replacements.first();
        replacements = new Replacements();
        return found;
    }
}
