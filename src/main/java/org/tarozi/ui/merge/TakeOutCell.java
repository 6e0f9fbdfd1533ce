package org.tarozi.ui.merge;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Icon;

import java.util.function.Consumer;

/// The button that takes a file out of its batch; nothing happens to the file itself.
final class TakeOutCell extends TableCell<FileReceipt, FileReceipt> {

    private final Texts texts;
    private final BatchFiles files;
    private final Button button = new Button(null, Icon.of(Material2AL.CLOSE));

    TakeOutCell(Texts texts, BatchFiles files, Consumer<FileReceipt> taker) {
        this.texts = texts;
        this.files = files;
        setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("take-out-cell");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "take-out");
        button.setTooltip(new Tooltip(texts.say(MergeText.TAKE_OUT)));
        button.setOnAction(click -> taker.accept(getItem()));
    }

    @Override
    protected void updateItem(@Nullable FileReceipt file, boolean empty) {
        super.updateItem(file, empty);
        if (empty || file == null) {
            setGraphic(null);
        } else {
            button.setId("take-out-" + getIndex());
            button.setAccessibleText(texts.say(MergeText.TAKE_OUT_FILE, files.name(file)));
            setGraphic(button);
        }
    }
}
