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
import org.tarozi.ui.Segments;
import org.tarozi.ui.StyleSheet;
import org.tarozi.ui.merge.MergeModel.Part;

/// The screen: which part is seen, and that part.
final class MergeView extends VBox {

    private final Texts texts;
    private final MergeModel model;

    MergeView(Texts texts, MergeModel model) {
        this.texts = texts;
        this.model = model;
        getStylesheets().add(StyleSheet.of(MergeView.class, "merge.css"));
        getStyleClass().add("merge");
        Node takeIn = new TakeInView(texts, model);
        Node conflicts = new ConflictsView(texts, model.conflicts());
        Node imports = new ImportsView(texts, model.imports());
        StackPane place = new StackPane();
        VBox.setVgrow(place, Priority.ALWAYS);
        model.part()
                .subscribe(
                        part ->
                                place.getChildren()
                                        .setAll(
                                                switch (part) {
                                                    case FILES -> takeIn;
                                                    case CONFLICTS -> conflicts;
                                                    case IMPORTS -> imports;
                                                }));
        getChildren().addAll(switcher(), place);
    }

    private Node switcher() {
        Segments switcher =
                new Segments(
                        part(Part.FILES, MergeText.PART_FILES, files()),
                        part(Part.CONFLICTS, MergeText.PART_CONFLICTS, model.conflicts().waiting()),
                        part(
                                Part.IMPORTS,
                                MergeText.PART_IMPORTS,
                                count(model.imports().imports())));
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
                    model.show(part);
                });
        model.part().subscribe(now -> button.setSelected(now == part));
        return button;
    }
}
