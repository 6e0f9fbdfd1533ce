package org.tarozi.store.projection;

import org.tarozi.assessment.Field;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.Value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/// The fields of one part of a group as plain values. What does not look as the field should is as
/// good as absent.
final class Facts {

    private final Group group;
    private final String part;
    private final Set<String> disputed = new TreeSet<>();

    Facts(Group group, String part) {
        this.group = group;
        this.part = part;
    }

    /// The fields asked for so far that are in conflict and have no value.
    Set<String> disputed() {
        return disputed;
    }

    Optional<String> text(Field field) {
        return text(field.key()).filter(text -> field.form().accepts().test(text));
    }

    Optional<String> text(String field) {
        return switch (group.state(part, field)) {
            case FieldState.Settled settled -> present(settled.value());
            case FieldState.Disputed(var heads, Optional<Value> standing) -> {
                if (standing.isEmpty()) {
                    disputed.add(field);
                }
                yield standing.flatMap(Facts::present);
            }
        };
    }

    /// What people see of a field: its value, or all that are in dispute, one beside the other.
    Optional<String> shown(Field field) {
        Optional<String> value = text(field);
        return value.isEmpty()
                        && group.state(part, field.key())
                                instanceof FieldState.Disputed(var heads, _)
                ? heads.stream()
                        .flatMap(head -> present(head.value()).stream())
                        .filter(field.form().accepts())
                        .distinct()
                        .sorted()
                        .reduce((one, other) -> one + " / " + other)
                : value;
    }

    Optional<LocalDate> date(Field field) {
        return text(field).map(LocalDate::parse);
    }

    OptionalInt number(Field field) {
        return text(field)
                .map(text -> OptionalInt.of(new BigDecimal(text).intValueExact()))
                .orElse(OptionalInt.empty());
    }

    OptionalLong longNumber(Field field) {
        return text(field)
                .map(text -> OptionalLong.of(new BigDecimal(text).longValueExact()))
                .orElse(OptionalLong.empty());
    }

    /// A text of nothing but spaces says nothing.
    private static Optional<String> present(Value value) {
        return Optional.of(value.display()).filter(text -> !text.isBlank());
    }
}
