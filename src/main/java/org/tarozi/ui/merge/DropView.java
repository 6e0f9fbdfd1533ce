package org.tarozi.ui.merge;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;

import java.nio.file.Path;
import java.util.List;

/// The place to drop files on. The window takes a drop anywhere; this shows that it may.
final class DropView extends StackPane {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    DropView(Texts texts, TakeInModel model) {
        Button choose =
                Parts.button(
                        "choose-files",
                        texts.say(MergeText.CHOOSE),
                        Material2AL.FOLDER_OPEN,
                        model::choose);
        choose.getStyleClass().add(Styles.ACCENT);
        FirstFocus.on(choose);
        VBox area =
                new VBox(
                        Icon.of(Material2MZ.MOVE_TO_INBOX, "drop-picture"),
                        Parts.words(texts.say(MergeText.DROP_TITLE), "heading"),
                        Parts.words(texts.say(MergeText.DROP_WHAT), "drop-what"),
                        choose);
        List<Path> cutOff = model.cutOff();
        if (!cutOff.isEmpty()) {
            area.getChildren().add(again(texts, model, cutOff));
        }
        area.setId("drop-area");
        area.getStyleClass().add("drop-area");
        area.setAlignment(Pos.CENTER);
        area.addEventHandler(
                DragEvent.DRAG_ENTERED, event -> area.pseudoClassStateChanged(OVER, true));
        area.addEventHandler(
                DragEvent.DRAG_EXITED, event -> area.pseudoClassStateChanged(OVER, false));
        StackPane page = new StackPane(area);
        page.getStyleClass().add("drop-page");
        getChildren().add(Parts.scrolling(page));
    }

    private static Node again(Texts texts, TakeInModel model, List<Path> files) {
        List<String> names =
                files.stream().map(file -> String.valueOf(file.getFileName())).toList();
        Button again =
                Parts.button(
                        "look-again",
                        texts.say(MergeText.LOOK_AGAIN, files.size()),
                        Material2AL.HISTORY,
                        () -> model.look(files));
        Node what =
                Parts.words(
                        texts.say(MergeText.CUT_OFF, files.size(), FirstFew.of(names, ", ", texts)),
                        "drop-what");
        VBox both = new VBox(what, again);
        both.getStyleClass().add("drop-again");
        both.setAlignment(Pos.CENTER);
        return both;
    }
}
