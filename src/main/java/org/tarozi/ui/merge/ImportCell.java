package org.tarozi.ui.merge;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.Icon;
import org.tarozi.ui.Moments;

/// An import in the list: when, by whom, how many files, and whether it counts.
final class ImportCell extends ListCell<PastImport> {

    private final Texts texts;
    private final Text when = new Text();
    private final Text who = new Text();

    /// @param width how wide the list is
    ImportCell(Texts texts, ObservableDoubleValue width) {
        this.texts = texts;
        when.getStyleClass().addAll("row-about", "strong");
        when.wrappingWidthProperty().bind(Parts.inside(this, width));
        who.getStyleClass().add("row-place");
        who.wrappingWidthProperty().bind(Parts.inside(this, width));
        getStyleClass().add("row-cell");
        setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
    }

    @Override
    protected void updateItem(@Nullable PastImport one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        when.setText(Moments.text(texts, one.at()));
        who.setText(texts.say(MergeText.IMPORT_BY, one.person(), one.receipt().files().size()));
        Label state = state(texts, one);
        VBox lines = new VBox(when, who, state);
        lines.getStyleClass().add("row-lines");
        setAccessibleText(when.getText() + ", " + who.getText() + ", " + state.getText());
        setGraphic(lines);
    }

    /// Whether an import counts, in a word.
    static Label state(Texts texts, PastImport one) {
        Label state =
                new Label(
                        texts.say(one.withdrawn() ? MergeText.WITHDRAWN : MergeText.IN_USE),
                        Icon.of(
                                one.withdrawn()
                                        ? Material2MZ.SETTINGS_BACKUP_RESTORE
                                        : Material2AL.CHECK_CIRCLE));
        state.getStyleClass().addAll("small", one.withdrawn() ? "is-withdrawn" : "is-in-use");
        return state;
    }
}
