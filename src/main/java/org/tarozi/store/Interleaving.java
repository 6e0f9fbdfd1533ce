package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.Subject;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The changes of several scopes, each in their order, as one list in which they all keep it. What
/// was written on linked things at once stays together, so that before it and after it nothing
/// trades places; between two of these the clock tells whose turn it is, as nothing else does.
final class Interleaving {

    private final List<Deque<Change>> waiting;
    private final List<Change> all = new ArrayList<>();

    private Interleaving(List<Deque<Change>> waiting) {
        this.waiting = waiting;
    }

    static List<Change> of(List<List<Change>> scopes) {
        Interleaving one =
                new Interleaving(scopes.stream().<Deque<Change>>map(ArrayDeque::new).toList());
        Optional<Deque<Change>> next = one.next();
        while (next.isPresent()) {
            one.take(next.get());
            next = one.next();
        }
        return one.all;
    }

    private Optional<Deque<Change>> next() {
        return waiting.stream()
                .filter(scope -> !scope.isEmpty())
                .min(Comparator.comparing(scope -> scope.element().origin().at()));
    }

    /// Takes the first change of a scope, with those that were written at once, and before it what
    /// stands before these.
    private void take(Deque<Change> scope) {
        Change change = scope.remove();
        for (Deque<Change> other : waiting) {
            while (holdsTwin(other, change) && !isTwin(other.element(), change)) {
                take(other);
            }
        }
        for (Deque<Change> other : waiting) {
            if (other == scope) {
                all.add(change);
            } else if (!other.isEmpty() && isTwin(other.element(), change)) {
                all.add(other.remove());
            }
        }
    }

    private static boolean holdsTwin(Deque<Change> scope, Change change) {
        return scope.stream().anyMatch(one -> isTwin(one, change));
    }

    /// Whether two changes wrote the same field of two linked things at once.
    private static boolean isTwin(Change one, Change other) {
        return one.origin().equals(other.origin())
                && one.field().equals(other.field())
                && !one.subject().root().equals(other.subject().root())
                && part(one.subject()).equals(part(other.subject()));
    }

    private static String part(Subject subject) {
        return subject.root().relative(subject);
    }
}
