package org.tarozi.ui.merge;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.store.projection.Conflict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was written about conflicts on the way to a decision, until each is decided.
final class DecisionDrafts {

    /// What was written about one.
    ///
    /// @param reason why it shall be decided so; blank where nobody says
    /// @param other another value as far as it was written; empty where nobody began one
    record Draft(String reason, Optional<String> other) {}

    private static final Draft NOTHING = new Draft("", Optional.empty());

    private final Map<Conflict, Draft> drafts = new HashMap<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private Optional<Conflict> shown = Optional.empty();
    private Optional<Map.Entry<Conflict, Draft>> last = Optional.empty();

    /// Why the one that is looked at shall be decided so.
    StringProperty reason() {
        return reason;
    }

    /// Another value for a conflict as far as it was written.
    Optional<String> other(Conflict conflict) {
        return drafts.getOrDefault(conflict, NOTHING).other();
    }

    /// Another value for a conflict is being written.
    void write(Conflict conflict, String other) {
        drafts.merge(
                conflict,
                new Draft("", Optional.of(other)),
                (before, now) -> new Draft(before.reason(), now.other()));
    }

    /// Looks at another one: what was written about it stands there again, also where the last
    /// decision was about it and is undone.
    void show(Optional<Conflict> next) {
        putAside();
        last.filter(one -> next.equals(Optional.of(one.getKey())))
                .ifPresent(
                        one -> {
                            drafts.put(one.getKey(), one.getValue());
                            last = Optional.empty();
                        });
        shown = next;
        reason.set(next.map(one -> drafts.getOrDefault(one, NOTHING).reason()).orElse(""));
    }

    private void putAside() {
        shown.ifPresent(one -> drafts.put(one, new Draft(reason.get(), other(one))));
    }

    /// Forgets what was written about one, which is decided, unless that is undone before the next
    /// decision.
    void forget(Conflict decided) {
        putAside();
        last =
                Optional.of(
                        Map.entry(
                                decided,
                                Optional.ofNullable(drafts.remove(decided)).orElse(NOTHING)));
        if (shown.equals(Optional.of(decided))) {
            reason.set("");
        }
    }

    /// Forgets what was written about all but these.
    void forgetOthers(Set<Conflict> open) {
        drafts.keySet().retainAll(open);
    }

    /// Everything that was written, for who comes back.
    Map<Conflict, Draft> left() {
        putAside();
        return Map.copyOf(drafts);
    }

    /// Goes on with what was left.
    void resume(Map<Conflict, Draft> left) {
        drafts.putAll(left);
    }
}
