package org.tarozi.ui.merge;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.FirstFocus;
import org.tarozi.ui.Icon;

/// What taking an import back would do, before it is done.
final class ProspectView extends VBox {

    private final Texts texts;

    ProspectView(Texts texts, ImportsModel model, ImportsModel.Prospect prospect) {
        this.texts = texts;
        getStyleClass().addAll("card", "prospect");
        Label taken = Parts.words(texts.say(MergeText.PROSPECT, prospect.taken()), "strong");
        taken.setId("prospect");
        taken.setGraphic(Icon.of(Material2MZ.WARNING, "careful-picture"));
        getChildren().addAll(taken, Parts.words(texts.say(MergeText.PROSPECT_BACK)));
        stay(prospect);
        getChildren().add(actions(model));
    }

    private void stay(ImportsModel.Prospect prospect) {
        int many = prospect.stay().size();
        Label words =
                Parts.words(
                        many == 0
                                ? texts.say(MergeText.PROSPECT_ALONE)
                                : texts.say(MergeText.PROSPECT_STAY, many));
        words.setId("prospect-stay");
        getChildren().add(words);
        if (many > 0) {
            ListView<String> list = new ListView<>();
            list.getItems().setAll(prospect.stay());
            list.setCellFactory(owner -> new WrappedCell(list.widthProperty()));
            list.setId("staying");
            list.setAccessibleText(words.getText());
            list.getStyleClass().add("staying");
            getChildren().add(list);
        }
    }

    private FlowPane actions(ImportsModel model) {
        Button back =
                Parts.button(
                        "take-back-now",
                        texts.say(MergeText.TAKE_BACK_NOW),
                        Material2MZ.SETTINGS_BACKUP_RESTORE,
                        model::withdraw);
        back.getStyleClass().add(Styles.DANGER);
        FirstFocus.on(back);
        Button leave =
                Parts.button(
                        "leave-it",
                        texts.say(MergeText.LEAVE_IT),
                        Material2AL.CLOSE,
                        model::forget);
        leave.setCancelButton(true);
        FlowPane actions = new FlowPane(back, leave);
        actions.getStyleClass().add("actions");
        return actions;
    }
}
