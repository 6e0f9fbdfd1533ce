package org.tarozi.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a field is, computed from its heads. The clock never decides.
public sealed interface FieldState {

    /// One value, which may be [Value#CLEARED]. Several heads that agree, and an emptied head
    /// beside a value, are settled too.
    record Settled(Value value, List<Change> heads) implements FieldState {
        public Settled {
            heads = List.copyOf(heads);
        }

        @Override
        public Optional<Value> standing() {
            return Optional.of(value);
        }
    }

    /// Heads that differ: a person must decide.
    ///
    /// @param standing the value that stands until then, because the assessment is signed off;
    ///   otherwise there is none
    record Disputed(List<Change> heads, Optional<Value> standing) implements FieldState {
        public Disputed {
            heads = List.copyOf(heads);
        }
    }

    /// A field that nobody touched.
    FieldState UNTOUCHED = new Settled(Value.CLEARED, List.of());

    List<Change> heads();

    /// The value, unless people must decide on one first; [Value#CLEARED] where nobody says any.
    Optional<Value> standing();

    /// The value as far as there is one; [Value#CLEARED] where there is none.
    default Value value() {
        return standing().orElse(Value.CLEARED);
    }

    /// The state of a field with these heads.
    ///
    /// @param meaning what a value stands for, where the same may be said in two ways
    static FieldState of(List<Change> heads, UnaryOperator<Value> meaning) {
        if (heads.isEmpty()) {
            return UNTOUCHED;
        }
        if (heads.size() == 1) {
            return new Settled(heads.getFirst().value(), heads);
        }
        Set<Value> values = new LinkedHashSet<>();
        heads.forEach(head -> values.add(meaning.apply(head.value())));
        values.remove(Value.CLEARED);
        return values.size() > 1
                ? new Disputed(heads, Optional.empty())
                : new Settled(values.isEmpty() ? Value.CLEARED : values.iterator().next(), heads);
    }

    /// The state of a field of which some heads are covered by a sign-off: they stand, and a later
    /// head that says otherwise is open.
    static FieldState of(List<Change> standing, List<Change> later, UnaryOperator<Value> meaning) {
        FieldState covered = of(standing, meaning);
        if (later.isEmpty() || !(covered instanceof Settled(Value value, List<Change> _))) {
            List<Change> all = union(standing, later);
            return covered instanceof Disputed ? new Disputed(all, Optional.empty()) : covered;
        }
        Value meant = meaning.apply(value);
        return later.stream().allMatch(head -> meaning.apply(head.value()).equals(meant))
                ? new Settled(value, union(standing, later))
                : new Disputed(union(standing, later), Optional.of(value));
    }

    private static List<Change> union(List<Change> some, List<Change> others) {
        List<Change> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
