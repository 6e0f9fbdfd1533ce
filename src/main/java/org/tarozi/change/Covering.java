package org.tarozi.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What sign-offs and deletions share: a field that lists the heads its author had seen.
final class Covering {

    private Covering() {}

    /// The change that covers a subject and its parts as they are now.
    static Proposal proposal(History history, Subject subject, String field) {
        List<String> covered =
                history.headsWithin(subject).stream()
                        .filter(head -> !isOwn(head, subject, field))
                        .map(Change::id)
                        .sorted()
                        .map(ChangeId::toString)
                        .toList();
        return history.propose(subject, field, new Value.Listing(covered));
    }

    private static boolean isOwn(Change head, Subject subject, String field) {
        return head.subject().equals(subject) && head.field().equals(field);
    }

    /// The ids in such a list; what is not an id covers nothing.
    static Set<ChangeId> ids(List<String> texts) {
        Set<ChangeId> ids = new HashSet<>();
        for (String text : texts) {
            try {
                ids.add(ChangeId.of(text));
            } catch (IllegalArgumentException e) {
                // written by a stranger: what covers nothing leaves everything open
                continue;
            }
        }
        return ids;
    }
}
