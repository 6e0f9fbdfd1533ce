package org.tarozi.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a field shows: at most one value, and whether something is open.
///
/// @param isSigned whether a sign-off covers the value
record Shown(Optional<Value> value, boolean isOpen, boolean isSigned) {

    private Shown(Optional<Value> value, boolean isOpen) {
        this(value, isOpen, false);
    }

    static Shown of(FieldState state) {
        return switch (state) {
            case FieldState.Settled(Value value, var heads) -> new Shown(Optional.of(value), false);
            case FieldState.Disputed(var heads, Optional<Value> standing) ->
                    new Shown(standing, true);
        };
    }

    /// Heads that agree, also beside emptied ones, show their value; others are open without one.
    static Shown of(Collection<Change> heads) {
        return ofValues(heads.stream().map(Change::value).collect(Collectors.toSet()));
    }

    private static Shown ofValues(Set<Value> values) {
        Set<Value> full = new HashSet<>(values);
        full.remove(Value.CLEARED);
        return switch (full.size()) {
            case 0 -> new Shown(Optional.of(Value.CLEARED), false);
            case 1 -> new Shown(Optional.of(full.iterator().next()), false);
            default -> new Shown(Optional.empty(), true);
        };
    }

    /// Signed off like this, with heads that came later.
    Shown with(Collection<Change> later) {
        return new Shown(
                value,
                isOpen || later.stream().anyMatch(head -> !Optional.of(head.value()).equals(value)),
                true);
    }

    /// Several linked things read as one: what a sign-off covers stands where they differ.
    static Shown together(Collection<Shown> members) {
        Shown all = united(members);
        List<Shown> signed = members.stream().filter(Shown::isSigned).toList();
        Optional<Value> covered =
                signed.isEmpty() || members.size() == 1
                        ? all.value()
                        : united(signed).value().filter(value -> !value.equals(Value.CLEARED));
        return new Shown(all.value().or(() -> covered), all.isOpen());
    }

    private static Shown united(Collection<Shown> members) {
        if (members.stream().anyMatch(shown -> shown.value().isEmpty())) {
            return new Shown(Optional.empty(), true);
        }
        Shown together =
                ofValues(
                        members.stream()
                                .map(shown -> shown.value().orElseThrow())
                                .collect(Collectors.toSet()));
        return new Shown(
                together.value(), together.isOpen() || members.stream().anyMatch(Shown::isOpen));
    }
}
