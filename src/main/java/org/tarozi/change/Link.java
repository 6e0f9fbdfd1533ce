package org.tarozi.change;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The statement that two assessments are the same visit, or two factories the same factory: a
/// field of the one with the smaller id, so that it travels with it.
public record Link(UUID smaller, UUID larger) {

    private static final String PREFIX = "same:";

    public Link {
        if (smaller.toString().compareTo(larger.toString()) >= 0) {
            throw new IllegalArgumentException(
                    "a link joins two different things, the smaller id first");
        }
    }

    /// The link between two things, in whichever order they are named.
    public static Link between(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0
                ? new Link(one, other)
                : new Link(other, one);
    }

    /// Whether a field of a factory or assessment holds a link.
    public static boolean isField(String field) {
        return field.startsWith(PREFIX);
    }

    /// The field of the smaller one that holds this link.
    public String field() {
        return PREFIX + larger;
    }

    /// What a thing with the smaller id is linked with. A field of a stranger that names nothing
    /// larger links nothing.
    public static Set<UUID> of(History history) {
        Set<UUID> others = new TreeSet<>();
        history.fields(history.root())
                .forEach(
                        (field, changes) -> {
                            if (changes.state().value().equals(Value.YES)) {
                                larger(history.root(), field).ifPresent(others::add);
                            }
                        });
        return others;
    }

    private static Optional<UUID> larger(Subject root, String field) {
        if (!field.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return Scope.uuid(field.substring(PREFIX.length()))
                .filter(other -> other.toString().compareTo(root.id()) > 0);
    }

    /// The change to the history of the smaller one that makes the link, or with [Value#CLEARED]
    /// takes it back.
    public Proposal proposal(History ofSmaller, Value value) {
        return ofSmaller.propose(ofSmaller.root(), field(), value);
    }
}
