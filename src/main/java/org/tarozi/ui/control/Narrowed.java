package org.tarozi.ui.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.tarozi.assessment.Spelling;

import java.util.List;
import java.util.function.Function;

/// Rows of a list that can be searched.
public final class Narrowed<T> {

    private final Function<T, String> words;
    private final ObservableList<T> all = FXCollections.observableArrayList();
    private final FilteredList<T> found = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");

    /// @param words what a row is found by
    public Narrowed(Function<T, String> words) {
        this.words = words;
        search.subscribe((before, now) -> found.setPredicate(row -> matches(row, now)));
    }

    private boolean matches(T row, String typed) {
        String text = Spelling.folded(words.apply(row));
        return List.of(Spelling.folded(typed).split(" ")).stream().allMatch(text::contains);
    }

    /// Every row.
    public ObservableList<T> all() {
        return all;
    }

    /// Those that hold every word of the search.
    public ObservableList<T> found() {
        return found;
    }

    /// What is searched for.
    public StringProperty search() {
        return search;
    }
}
