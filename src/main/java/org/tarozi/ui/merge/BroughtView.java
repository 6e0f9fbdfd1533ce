package org.tarozi.ui.merge;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Icon;

/// What files bring: its sums, and below them the files, or what takes the place of earlier values.
final class BroughtView extends VBox {

    private final StackPane place = new StackPane();

    BroughtView(Texts texts, SumsView sums, Replaced replaced, FileTable table) {
        getStyleClass().add("brought");
        VBox.setVgrow(this, Priority.ALWAYS);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.getChildren().add(table);
        if (!replaced.lines().isEmpty()) {
            sums.getChildren().add(choice(texts, replaced, table));
        }
        getChildren().addAll(sums, place);
    }

    private ToggleButton choice(Texts texts, Replaced replaced, FileTable table) {
        ToggleButton choice =
                new ToggleButton(
                        texts.say(MergeText.SHOW_REPLACED), Icon.of(Material2AL.FIND_REPLACE));
        choice.setId("show-replaced");
        choice.setMinWidth(USE_PREF_SIZE);
        ReplacedView list = new ReplacedView(texts, replaced);
        choice.selectedProperty()
                .subscribe(chosen -> place.getChildren().setAll(chosen ? list : table));
        return choice;
    }
}
