package org.tarozi.ui.merge;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.store.projection.Conflict;
import org.tarozi.ui.Drafts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was written about conflicts on the way to a decision, until each is decided.
public final class DecisionDrafts {

    private static final String MARK = "decision ";

    /// Why it shall be decided so.
    private static final String REASON = "reason";

    /// Another value as far as it was written.
    private static final String OTHER = "other";

    private final Drafts drafts;
    private final StringProperty reason = new SimpleStringProperty("");
    private Optional<Conflict> shown = Optional.empty();
    private Optional<Map.Entry<Conflict, Map<String, String>>> last = Optional.empty();

    DecisionDrafts(Drafts drafts) {
        this.drafts = drafts;
        reason.subscribe(
                (before, now) ->
                        shown.ifPresent(
                                one -> {
                                    Map<String, String> texts = new HashMap<>(texts(one));
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

    private Map<String, String> texts(Conflict one) {
        return drafts.find(key(one)).orElse(Map.of());
    }

    /// Why the one that is looked at shall be decided so.
    StringProperty reason() {
        return reason;
    }

    /// Another value for a conflict as far as it was written.
    Optional<String> other(Conflict conflict) {
        return Optional.ofNullable(texts(conflict).get(OTHER));
    }

    /// Another value for a conflict is being written.
    void write(Conflict conflict, String other) {
        Map<String, String> texts = new HashMap<>(texts(conflict));
        texts.put(OTHER, other);
        drafts.keep(key(conflict), texts);
    }

    /// Looks at another one: what was written about it stands there again, also where the last
    /// decision was about it and is undone.
    void show(Optional<Conflict> next) {
        last.filter(one -> next.equals(Optional.of(one.getKey())))
                .ifPresent(
                        one -> {
                            drafts.keep(key(one.getKey()), one.getValue());
                            last = Optional.empty();
                        });
        shown = Optional.empty();
        reason.set(next.map(one -> texts(one).getOrDefault(REASON, "")).orElse(""));
        shown = next;
    }

    /// Forgets what was written about one, which is decided, unless that is undone before the next
    /// decision.
    void forget(Conflict decided) {
        last = Optional.of(Map.entry(decided, texts(decided)));
        drafts.forget(key(decided));
        if (shown.equals(Optional.of(decided))) {
            shown = Optional.empty();
            reason.set("");
            shown = Optional.of(decided);
        }
    }

    /// Forgets what was written about all but these.
    void forgetOthers(Set<Conflict> open) {
        Set<String> keys = open.stream().map(DecisionDrafts::key).collect(Collectors.toSet());
        drafts.all().get().keySet().stream()
                .filter(key -> key.startsWith(MARK) && !keys.contains(key))
                .forEach(drafts::forget);
    }
}
