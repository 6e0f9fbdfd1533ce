package org.tarozi.ui.merge;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;
import org.tarozi.ui.StyleSheet;
import org.tarozi.ui.control.Segments;
import org.tarozi.ui.merge.MergeModel.Part;

import java.util.Map;
import java.util.Optional;

/// The screen: which part is seen, and that part.
final class MergeView extends VBox {

    private final Texts texts;
    private final MergeModel model;
    private final StackPane place = new StackPane();
    private final Map<Part, Node> views;

    MergeView(Texts texts, MergeModel model) {
        this.texts = texts;
        this.model = model;
        getStylesheets().add(StyleSheet.of(MergeView.class, "merge.css"));
        getStyleClass().add("merge");
        this.views =
                Map.of(
                        Part.FILES,
                        new TakeInView(texts, model),
                        Part.CONFLICTS,
                        new ConflictsView(texts, model.conflicts()),
                        Part.IMPORTS,
                        new ImportsView(texts, model.imports()));
        VBox.setVgrow(place, Priority.ALWAYS);
        model.part().subscribe(this::show);
        getChildren().addAll(switcher(), place);
    }

    /// Anew also where it is shown already: who chooses a part goes on in it.
    private void show(Part part) {
        place.getChildren().clear();
        Optional.ofNullable(views.get(part)).ifPresent(place.getChildren()::add);
    }

    private Node switcher() {
        Segments switcher =
                new Segments(
                        part(Part.FILES, MergeText.PART_FILES, files()),
                        part(
                                Part.CONFLICTS,
                                MergeText.PART_CONFLICTS,
                                model.conflicts().listed().waiting()),
                        part(
                                Part.IMPORTS,
                                MergeText.PART_IMPORTS,
                                count(model.imports().imports().all())));
        switcher.getStyleClass().add("merge-parts");
        return switcher;
    }

    /// How many files are looked at.
    private ObjectBinding<Integer> files() {
        return Bindings.createObjectBinding(
                () ->
                        model.takeIn().stage().get() instanceof TakeInModel.Stage.Looked looked
                                ? looked.files().size()
                                : 0,
                model.takeIn().stage());
    }

    private static ObjectBinding<Integer> count(ObservableList<?> list) {
        return Bindings.createObjectBinding(list::size, list);
    }

    private ToggleButton part(Part part, MergeText text, ObservableValue<Integer> count) {
        Label number = new Label();
        number.setId("count-" + text.key());
        number.getStyleClass().add("part-count");
        number.textProperty().bind(count.map(many -> texts.language().number(many)));
        ToggleButton button = new ToggleButton(texts.say(text));
        button.graphicProperty().bind(count.map(many -> many > 0 ? number : null));
        button.setId(text.key());
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(
                click -> {
                    button.setSelected(true); // one is always chosen
                    if (model.part().get() == part) {
                        show(part);
                    }
                    model.show(part);
                });
        model.part().subscribe(now -> button.setSelected(now == part));
        return button;
    }
}
