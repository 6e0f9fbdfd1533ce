package org.tarozi.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rules once more, written as naively as they read: slow, without any state, and sharing no
/// code with what it judges.
final class Oracle {

    private final Map<ChangeId, Change> known = new HashMap<>();
    private final Map<ChangeId, Set<ChangeId>> lines = new HashMap<>();
    private final Set<Change> live = new HashSet<>();

    Oracle(Holdings holdings) {
        for (Digest name : holdings.names()) {
            holdings.segment(name).changes().forEach(change -> known.put(change.id(), change));
        }
        holdings.live().forEach(segment -> live.addAll(segment.changes()));
        holdings.local().forEach(written -> known.put(written.change().id(), written.change()));
        holdings.local().forEach(written -> live.add(written.change()));
    }

    Set<Change> live() {
        return live;
    }

    /// Heads: live, and in the ancestry of nothing else that is live.
    Set<Change> heads(Subject subject, String field) {
        List<Change> here = live.stream().filter(change -> isAt(change, subject, field)).toList();
        return here.stream()
                .filter(head -> here.stream().noneMatch(later -> descends(later, head)))
                .collect(Collectors.toSet());
    }

    private static boolean isAt(Change change, Subject subject, String field) {
        return change.subject().equals(subject) && change.field().equals(field);
    }

    private boolean descends(Change later, Change earlier) {
        return !later.equals(earlier) && line(later.id()).contains(earlier.id());
    }

    /// A change and everything before it.
    private Set<ChangeId> line(ChangeId id) {
        Set<ChangeId> at = lines.get(id);
        if (at == null) {
            at = new HashSet<>(Set.of(id));
            Change change = known.get(id);
            if (change != null) {
                for (ChangeId parent : change.parents()) {
                    at.addAll(line(parent));
                }
            }
            lines.put(id, at);
        }
        return at;
    }

    /// "value" and what differs from it, as text: what a field of one thing shows.
    Shown shown(Subject root, Subject subject, String field) {
        Set<Change> heads = heads(subject, field);
        Optional<Set<ChangeId>> signed = signed(root);
        if (signed.isEmpty() || field.equals("sign_off")) {
            return Shown.of(heads);
        }
        Set<Change> later =
                heads.stream()
                        .filter(head -> !signed.get().contains(head.id()))
                        .collect(Collectors.toSet());
        Set<Change> covered =
                live.stream()
                        .filter(change -> isAt(change, subject, field))
                        .filter(change -> signed.get().contains(change.id()))
                        .collect(Collectors.toSet());
        Set<Change> standing =
                covered.stream()
                        .filter(head -> covered.stream().noneMatch(l -> descends(l, head)))
                        .collect(Collectors.toSet());
        return Shown.of(standing).with(later);
    }

    /// All that a sign-off covers; empty where there is none, or where there are two.
    private Optional<Set<ChangeId>> signed(Subject root) {
        Set<Change> heads = heads(root, "sign_off");
        return heads.size() == 1
                        && heads.iterator().next().value()
                                instanceof Value.Listing(List<String> ids)
                ? Optional.of(covered(ids))
                : Optional.empty();
    }

    private Set<ChangeId> covered(Collection<String> ids) {
        Set<ChangeId> covered = new HashSet<>();
        ids.forEach(id -> covered.addAll(line(ChangeId.of(id))));
        return covered;
    }

    /// "kept", "deleted" or "contested".
    String deletion(Subject root, Subject subject) {
        Set<Change> heads = heads(subject, "deleted");
        List<String> ids = new ArrayList<>();
        Set<ChangeId> deletions = new HashSet<>();
        for (Change head : heads) {
            if (head.value() instanceof Value.Listing(List<String> covers)) {
                deletions.add(head.id());
                ids.addAll(covers);
            }
        }
        if (deletions.isEmpty()) {
            return "kept";
        }
        Set<ChangeId> covered = covered(ids);
        boolean open =
                live.stream()
                        .filter(change -> change.subject().isWithin(subject.path()))
                        .filter(change -> !isAt(change, subject, "deleted"))
                        .anyMatch(change -> !covered.contains(change.id()));
        boolean late =
                signed(root)
                        .map(signed -> deletions.stream().noneMatch(signed::contains))
                        .orElse(false);
        return open || late || heads.size() > deletions.size() ? "contested" : "deleted";
    }
}
