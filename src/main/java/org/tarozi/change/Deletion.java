package org.tarozi.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether a subject is in the trash. A deletion carries the heads of the subject's tree that its
/// author had seen; whatever else is there contests it, and until a person decides the subject
/// stays visible.
public sealed interface Deletion {

    /// The field that holds the ids of the covered heads.
    String FIELD = "deleted";

    /// Nobody deleted it, or it was restored.
    record Kept() implements Deletion {}

    /// It is in the trash.
    record Deleted(List<Change> heads) implements Deletion {
        public Deleted {
            heads = List.copyOf(heads);
        }
    }

    /// Deleted by one person while another worked on it: visible until decided.
    ///
    /// @param uncovered what the deletion had not seen, or the sign-off that it came after
    record Contested(List<Change> heads, List<Change> uncovered) implements Deletion {
        public Contested {
            heads = List.copyOf(heads);
            uncovered = List.copyOf(uncovered);
        }
    }

    /// Whether a subject of a history is deleted.
    static Deletion of(History history, Subject subject) {
        return of(history, subject, history.heads(subject, FIELD));
    }

    /// Whether it would be if these were the heads that say so.
    static Deletion of(History history, Subject subject, List<Change> heads) {
        List<Change> deletions =
                heads.stream().filter(head -> head.value() instanceof Value.Listing).toList();
        if (deletions.isEmpty()) {
            return new Kept();
        }
        List<Change> uncovered = uncovered(history, subject, deletions);
        heads.stream().filter(head -> !deletions.contains(head)).forEach(uncovered::add);
        if (isLaterThanSignOff(history, deletions)) {
            history.heads(history.root(), SignOff.FIELD).stream()
                    .filter(head -> !uncovered.contains(head))
                    .forEach(uncovered::add);
        }
        return uncovered.isEmpty() ? new Deleted(deletions) : new Contested(deletions, uncovered);
    }

    /// The change that puts a subject into the trash as it is now.
    static Proposal proposal(History history, Subject subject) {
        return Covering.proposal(history, subject, FIELD);
    }

    /// The changes that take all of a group out of the trash.
    static List<Proposal> restoring(Group group) {
        return group.propose("", FIELD, Value.CLEARED);
    }

    private static List<Change> uncovered(
            History history, Subject subject, List<Change> deletions) {
        List<Change> uncovered = new ArrayList<>();
        Set<ChangeId> ids =
                Covering.ids(
                        deletions.stream()
                                .flatMap(head -> ((Value.Listing) head.value()).texts().stream())
                                .toList());
        for (Subject part : history.subjects()) {
            if (part.isWithin(subject.path())) {
                for (Map.Entry<String, FieldHistory> field : history.fields(part).entrySet()) {
                    if (!part.equals(subject) || !field.getKey().equals(FIELD)) {
                        uncovered.addAll(uncovered(field.getValue(), ids));
                    }
                }
            }
        }
        return uncovered;
    }

    private static List<Change> uncovered(FieldHistory field, Set<ChangeId> ids) {
        Set<ChangeId> covered = field.closure(ids);
        return field.heads().stream().filter(head -> !covered.contains(head.id())).toList();
    }

    private static boolean isLaterThanSignOff(History history, List<Change> deletions) {
        return history.signOff()
                .covered()
                .map(covered -> deletions.stream().noneMatch(head -> covered.contains(head.id())))
                .orElse(false);
    }
}
