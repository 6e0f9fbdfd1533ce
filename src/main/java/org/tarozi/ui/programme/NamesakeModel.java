package org.tarozi.ui.programme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The search for the factory that is the same as the chosen one.
final class NamesakeModel {

    private final FactoryRow factory;
    private final Joining joining;
    private final FilteredList<FactoryRow> shown;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<FactoryRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    NamesakeModel(FactoryFacts facts, Overview overview, Joining joining) {
        this.factory = facts.row();
        this.joining = joining;
        List<FactoryRow> others =
                overview.factories().stream()
                        .filter(FactoryRow::live)
                        .filter(row -> !row.id().equals(factory.id()))
                        .sorted(Comparator.comparing(row -> !facts.namesakes().contains(row)))
                        .toList();
        this.shown = new FilteredList<>(FXCollections.observableArrayList(others));
        search.subscribe(
                now -> {
                    List<String> searched = FactoryRow.searchedWords(now);
                    shown.setPredicate(row -> row.fits(searched));
                    chosen.set(
                            shown.size() == 1
                                    ? Optional.of(shown.getFirst())
                                    : chosen.get().filter(shown::contains));
                });
    }

    /// The one that another is looked for to.
    FactoryRow factory() {
        return factory;
    }

    /// The factories that fit the search, those of the same name first.
    ObservableList<FactoryRow> shown() {
        return shown;
    }

    /// What is searched for in name, region, sector and id.
    StringProperty search() {
        return search;
    }

    /// The one that is meant.
    ObjectProperty<Optional<FactoryRow>> chosen() {
        return chosen;
    }

    /// Makes one of both.
    void join() {
        chosen.get().ifPresent(other -> joining.join(factory, other));
    }
}
