package org.tarozi.sample;

import org.tarozi.assessment.Field;
import org.tarozi.change.Value;

/// One field as somebody fills it in.
///
/// @param part the path of what it belongs to, relative to the factory or assessment
record Entry(String part, String field, Value value) {

    static Entry of(String part, Field field, String text) {
        return new Entry(part, field.key(), Value.of(text));
    }

    static Entry of(String part, Field field, long number) {
        return new Entry(part, field.key(), Value.of(number));
    }
}
