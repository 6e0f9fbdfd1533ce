package org.tarozi.ui;

import org.tarozi.change.Change;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Editing;
import org.tarozi.store.file.StoreException;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed into fields and is not on the disk yet, or had to wait for that and is no change
/// yet; from any thread.
final class UnwrittenTexts {

    private record Place(Subject subject, String field) {}

    private final Map<Place, Value> typed = Collections.synchronizedMap(new LinkedHashMap<>());

    /// What had to wait: nobody may take it for lost until it is a change.
    private final Map<Place, Value> late = Collections.synchronizedMap(new LinkedHashMap<>());

    /// Something was typed into a field.
    void put(Subject subject, String field, Value value) {
        Place place = new Place(subject, field);
        typed.put(place, value);
        late.computeIfPresent(place, (there, before) -> value);
    }

    /// What was typed into a field and could not be written at once.
    Optional<Value> find(Subject subject, String field) {
        Place place = new Place(subject, field);
        return Optional.ofNullable(typed.get(place)).or(() -> Optional.ofNullable(late.get(place)));
    }

    /// Whether anything had to wait and is no change yet.
    boolean isLate() {
        return !late.isEmpty();
    }

    /// Whether everything is on the disk.
    boolean isEmpty() {
        return typed.isEmpty();
    }

    /// Writes all of it; what cannot be written stays. On the background thread only.
    void write(Editing editing) {
        Map.copyOf(typed)
                .forEach(
                        (place, value) -> {
                            typed.remove(place);
                            try {
                                editing.draft(place.subject(), place.field(), value);
                            } catch (StoreException e) {
                                typed.putIfAbsent(place, value);
                                late.put(place, value);
                                throw e;
                            }
                        });
    }

    /// The same for who has something else to do: what failed was told when it was typed, and is
    /// tried again with the next step. On the background thread only.
    void tryToWrite(Editing editing) {
        try {
            write(editing);
        } catch (StoreException e) {
            return;
        }
    }

    /// Turns what was being typed when the program was ended into changes. What there is no room
    /// for is as safe as it was, and waits. On the background thread only.
    TakenUp takeUp(Editing editing) {
        List<Change> typing = editing.typing();
        try {
            return new TakenUp(editing.settle(), List.of());
        } catch (StoreException e) {
            if (e.trouble().kind().isDamage()) {
                throw e;
            }
            typing.forEach(one -> late.put(new Place(one.subject(), one.field()), one.value()));
            return new TakenUp(List.of(), typing);
        }
    }

    /// Notes that everything typed is a change by now, if it is. On the background thread only.
    void look(Editing editing) {
        if (isLate() && isEmpty() && editing.typing().isEmpty()) {
            late.clear();
        }
    }
}
