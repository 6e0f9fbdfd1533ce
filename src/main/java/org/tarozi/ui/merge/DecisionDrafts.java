package org.tarozi.ui.merge;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.store.projection.Conflict;
import org.tarozi.ui.Drafts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was written about conflicts on the way to a decision, until each is decided here. Where one
/// goes with an import that is taken back, it waits until that comes again.
public final class DecisionDrafts {

    private static final String MARK = "decision ";

    /// Why it shall be decided so.
    private static final String REASON = "reason";

    /// Another value as far as it was written.
    private static final String OTHER = "other";

    private final Drafts drafts;
    private final StringProperty reason = new SimpleStringProperty("");
    private Optional<Conflict> shown = Optional.empty();

    DecisionDrafts(Drafts drafts) {
        this.drafts = drafts;
        reason.subscribe(
                (before, now) ->
                        shown.ifPresent(
                                one -> {
                                    Map<String, String> texts = new HashMap<>(of(one));
                                    texts.put(REASON, now);
                                    texts.values().removeIf(String::isEmpty);
                                    drafts.keep(key(one), texts);
                                }));
    }

    private static String key(Conflict one) {
        return MARK + String.join(" ", one.root(), one.part(), one.field());
    }

    /// Those among some conflicts about which something was written.
    public static Stream<Conflict> begun(Drafts drafts, Collection<Conflict> open) {
        return open.stream().filter(one -> drafts.find(key(one)).isPresent());
    }

    /// All that was written about one, for who undoes the decision.
    Map<String, String> of(Conflict one) {
        return drafts.find(key(one)).orElse(Map.of());
    }

    /// Why the one that is looked at shall be decided so.
    StringProperty reason() {
        return reason;
    }

    /// Another value for a conflict as far as it was written.
    Optional<String> other(Conflict conflict) {
        return Optional.ofNullable(of(conflict).get(OTHER));
    }

    /// Another value for a conflict is being written.
    void write(Conflict conflict, String other) {
        Map<String, String> texts = new HashMap<>(of(conflict));
        texts.put(OTHER, other);
        drafts.keep(key(conflict), texts);
    }

    /// No other value is wanted for a conflict after all.
    void forgetOther(Conflict conflict) {
        Map<String, String> texts = new HashMap<>(of(conflict));
        texts.remove(OTHER);
        drafts.keep(key(conflict), texts);
    }

    /// Looks at another one: what was written about it stands there again.
    void show(Optional<Conflict> next) {
        shown = Optional.empty();
        reason.set(next.map(one -> of(one).getOrDefault(REASON, "")).orElse(""));
        shown = next;
    }

    /// Forgets what was written about one, which is decided.
    void forget(Conflict decided) {
        restore(decided, Map.of());
    }

    /// Writes again what was written about one.
    void restore(Conflict conflict, Map<String, String> written) {
        drafts.keep(key(conflict), written);
        if (shown.equals(Optional.of(conflict))) {
            show(shown);
        }
    }
}
