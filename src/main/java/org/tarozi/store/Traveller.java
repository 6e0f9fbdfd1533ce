package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// A segment that is handed over: one that counts, or a withdrawn one on which such a one was
/// built. Without the latter the receiver would take for parallel what one saw of the other.
record Traveller(Segment segment, SegmentStore.Kept kept) {

    /// Those of a scope.
    static List<Traveller> of(Scope scope, SegmentStore segments) {
        List<Traveller> travelling = new ArrayList<>();
        List<Traveller> withdrawn = new ArrayList<>();
        for (SegmentStore.Kept kept : segments.ofScope(scope)) {
            (kept.live() ? travelling : withdrawn).add(new Traveller(segments.segment(kept), kept));
        }
        Set<ChangeId> wanted = new HashSet<>();
        travelling.forEach(one -> one.collectParents(wanted));
        while (moveOne(withdrawn, travelling, wanted)) {
            // what is built upon may itself be built on something
        }
        return travelling;
    }

    private static boolean moveOne(List<Traveller> from, List<Traveller> to, Set<ChangeId> wanted) {
        for (Iterator<Traveller> each = from.iterator(); each.hasNext(); ) {
            Traveller one = each.next();
            if (one.segment.changes().stream().map(Change::id).anyMatch(wanted::contains)) {
                each.remove();
                to.add(one);
                one.collectParents(wanted);
                return true;
            }
        }
        return false;
    }

    private void collectParents(Set<ChangeId> wanted) {
        segment.changes().forEach(change -> wanted.addAll(change.parents()));
    }

    /// Whether it counts here, and so where it arrives.
    boolean counts() {
        return kept.live();
    }

    Export.Sealed sealed() {
        return new Export.Sealed(
                segment.name(), segment.header().scope(), segment.bytes(), kept.signature());
    }
}
