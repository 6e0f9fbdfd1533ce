package org.tarozi.ui;

import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Editing;
import org.tarozi.store.file.StoreException;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed into fields and is not on the disk yet; from any thread.
final class UnwrittenTexts {

    private record Place(Subject subject, String field) {}

    private final Map<Place, Value> typed = Collections.synchronizedMap(new LinkedHashMap<>());

    /// Something was typed into a field.
    void put(Subject subject, String field, Value value) {
        typed.put(new Place(subject, field), value);
    }

    /// What was typed into a field and could not be written yet.
    Optional<Value> find(Subject subject, String field) {
        return Optional.ofNullable(typed.get(new Place(subject, field)));
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
                                throw e;
                            }
                        });
    }
}
