package org.tarozi.ui.merge;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.tarozi.change.Subject;
import org.tarozi.store.projection.Conflict;
import org.tarozi.ui.control.Narrowed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What waits for a decision, and what of it is listed: all, or what somebody searches for.
final class ListedDisputes {

    private final Narrowed<DisputeRow> rows = new Narrowed<>(DisputeRow::words);

    /// All of them, by factory and visit; at their end what lies in the trash.
    ObservableList<DisputeRow> all() {
        return rows.all();
    }

    /// The same, and what is searched for among them.
    Narrowed<DisputeRow> rows() {
        return rows;
    }

    /// How many wait for somebody: what lies in the trash does not.
    ObservableValue<Integer> waiting() {
        return Bindings.createObjectBinding(
                () -> (int) all().stream().filter(row -> !row.inTrash()).count(), all());
    }

    /// Whether it is listed.
    boolean isListed(DisputeRow row) {
        return rows.found().contains(row);
    }

    /// Where it is listed; below 0 where it is not.
    int place(DisputeRow row) {
        return rows.found().indexOf(row);
    }

    /// Lists it, whatever was searched for.
    void list(DisputeRow row) {
        if (!isListed(row)) {
            rows.search().set("");
        }
    }

    /// The first on something, or on what belongs to it.
    Optional<DisputeRow> first(Subject meant) {
        return find(row -> row.subject().equals(meant))
                .or(() -> find(row -> row.conflict().root().equals(meant.path())));
    }

    /// The first of some conflicts.
    Optional<DisputeRow> first(Set<Conflict> some) {
        return find(row -> some.contains(row.conflict()));
    }

    Optional<DisputeRow> find(Conflict conflict) {
        return find(row -> row.conflict().equals(conflict));
    }

    private Optional<DisputeRow> find(Predicate<DisputeRow> which) {
        return all().stream().filter(which).findFirst();
    }

    /// The one that is listed at a place or nearest to it.
    Optional<DisputeRow> near(int at) {
        List<DisputeRow> found = rows.found();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(Math.clamp(at, 0, found.size() - 1)));
    }
}
