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

import java.util.List;

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
        stay(prospect.stay());
        if (prospect.conflicts() > 0) {
            String conflicts = texts.say(MergeText.CONFLICTS_STAY, prospect.conflicts());
            getChildren().add(named("conflicts-stay", conflicts));
        }
        if (prospect.strays() > 0) {
            String strays = texts.say(MergeText.PROSPECT_STRAYS, prospect.strays());
            getChildren().add(named("strays-words", strays));
        }
        if (!prospect.unnamed().isEmpty()) {
            list(
                    "unnamed",
                    texts.say(MergeText.PROSPECT_UNNAMED, prospect.unnamed().size()),
                    prospect.unnamed());
        }
        getChildren().add(actions(model));
    }

    private void stay(List<String> lines) {
        if (lines.isEmpty()) {
            getChildren().add(named("staying-words", texts.say(MergeText.PROSPECT_ALONE)));
        } else {
            list("staying", texts.say(MergeText.PROSPECT_STAY, lines.size()), lines);
        }
    }

    private void list(String id, String words, List<String> lines) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(lines);
        list.setCellFactory(owner -> new WrappedCell(list.widthProperty()));
        list.setId(id);
        list.setAccessibleText(words);
        list.getStyleClass().add("staying");
        getChildren().addAll(named(id + "-words", words), list);
    }

    private static Label named(String id, String words) {
        Label label = Parts.words(words);
        label.setId(id);
        return label;
    }

    private FlowPane actions(ImportsModel model) {
        Button back =
                Parts.button(
                        "take-back-now",
                        texts.say(MergeText.TAKE_BACK_NOW),
                        Material2MZ.SETTINGS_BACKUP_RESTORE,
                        model::withdraw);
        back.getStyleClass().add(Styles.DANGER);
        back.setDisable(model.isOnlyRead());
        Button leave =
                Parts.button(
                        "leave-it",
                        texts.say(MergeText.LEAVE_IT),
                        Material2AL.CLOSE,
                        model::forget);
        leave.setCancelButton(true);
        FirstFocus.on(leave); // whoever goes on with Enter loses nothing
        FlowPane actions = new FlowPane(back, leave);
        actions.getStyleClass().add("actions");
        return actions;
    }
}
