package org.tarozi.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        return of(history, subject, heads, change -> true);
    }

    private static Deletion of(
            History history, Subject subject, List<Change> heads, Predicate<Change> there) {
        List<Change> deletions =
                heads.stream().filter(head -> head.value() instanceof Value.Listing).toList();
        if (deletions.isEmpty()) {
            return new Kept();
        }
        List<Change> uncovered = uncovered(history, subject, deletions, there);
        heads.stream().filter(head -> !deletions.contains(head)).forEach(uncovered::add);
        if (isLaterThanSignOff(history, deletions)) {
            history.heads(history.root(), SignOff.FIELD).stream()
                    .filter(head -> !uncovered.contains(head))
                    .forEach(uncovered::add);
        }
        return uncovered.isEmpty() ? new Deleted(deletions) : new Contested(deletions, uncovered);
    }

    /// Whether it was contested what a change of this field decided. What the same device wrote
    /// since, and whatever took that back, was not there then.
    static boolean wasContested(History history, Change decision) {
        List<Change> before =
                history.field(decision.subject(), decision.field())
                        .map(field -> field.before(decision))
                        .orElse(List.of());
        Origin origin = decision.origin();
        return of(
                        history,
                        decision.subject(),
                        before,
                        change ->
                                !change.origin().device().equals(origin.device())
                                        || change.origin().at().isBefore(origin.at()))
                instanceof Contested;
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
            History history, Subject subject, List<Change> deletions, Predicate<Change> there) {
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
                        uncovered.addAll(uncovered(field.getValue(), ids, there));
                    }
                }
            }
        }
        return uncovered;
    }

    private static List<Change> uncovered(
            FieldHistory field, Set<ChangeId> ids, Predicate<Change> there) {
        Set<ChangeId> covered = field.closure(ids);
        return heads(field, there).stream().filter(head -> !covered.contains(head.id())).toList();
    }

    /// The heads where only what was there counts.
    private static List<Change> heads(FieldHistory field, Predicate<Change> there) {
        return field.heads().stream().allMatch(there)
                ? field.heads()
                : field.headsAmong(
                        field.live().stream()
                                .filter(there)
                                .map(Change::id)
                                .collect(Collectors.toSet()));
    }

    private static boolean isLaterThanSignOff(History history, List<Change> deletions) {
        return history.signOff()
                .covered()
                .map(covered -> deletions.stream().noneMatch(head -> covered.contains(head.id())))
                .orElse(false);
    }
}
