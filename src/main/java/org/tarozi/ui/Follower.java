package org.tarozi.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.function.Consumer;

/// A view that follows a value which lives longer than it does, such as the programme's: the value
/// does not keep the view in memory.
public final class Follower {

    private Follower() {}

    /// Shows the value now and whenever it changes, as long as the view is there.
    public static <T> void of(Node view, ObservableValue<T> value, Consumer<? super T> show) {
        ObjectProperty<T> seen = new SimpleObjectProperty<>();
        seen.bind(value); // which knows it weakly
        seen.subscribe(show);
        view.getProperties().put(seen, value); // kept by the view alone
    }
}
