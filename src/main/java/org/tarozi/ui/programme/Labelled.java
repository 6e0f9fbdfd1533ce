package org.tarozi.ui.programme;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.control.Icon;

import java.util.Optional;

/// A control of a form under its title, with room below it for what is wrong.
final class Labelled extends VBox {

    Labelled(String title, Node control) {
        Label label = new Wrapped(title);
        label.getStyleClass().add("field-title");
        label.setLabelFor(control);
        getStyleClass().add("labelled");
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        getChildren().addAll(label, control);
    }

    /// The same with a sentence below the control.
    Labelled hint(String sentence) {
        Label hint = new Wrapped(sentence);
        hint.getStyleClass().addAll("muted", "small");
        getChildren().add(hint);
        return this;
    }

    /// The same with what is wrong, while something is.
    Labelled problem(ObservableValue<Optional<String>> problem, String id) {
        getChildren().add(problemLabel(problem, id));
        return this;
    }

    /// The same with what somebody may want to look at again, while there is something.
    Labelled doubt(ObservableValue<Optional<String>> doubt, String id) {
        Label label = sentence(doubt, id, Icon.of(Material2AL.INFO));
        label.getStyleClass().addAll("state", "state-conflict");
        getChildren().add(label);
        return this;
    }

    /// What is wrong, while something is.
    static Label problemLabel(ObservableValue<Optional<String>> problem, String id) {
        Label label = sentence(problem, id, Icon.of(Material2AL.ERROR_OUTLINE));
        label.getStyleClass().addAll("state", "state-bad", "problem");
        return label;
    }

    private static Label sentence(ObservableValue<Optional<String>> said, String id, Node picture) {
        Label label = new Wrapped("");
        label.setId(id);
        label.setGraphic(picture);
        label.textProperty().bind(said.map(text -> text.orElse("")));
        label.visibleProperty().bind(said.map(Optional::isPresent));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
