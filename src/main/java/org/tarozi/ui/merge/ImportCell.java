package org.tarozi.ui.merge;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.text.Texts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.Moments;
import org.tarozi.ui.control.Icon;

import java.util.List;

/// An import in the list: when, by whom, how many files, which, and whether it counts.
final class ImportCell extends ListCell<PastImport> {

    private final Texts texts;
    private final Text when = new Text();
    private final Text who = new Text();
    private final Text files = new Text();

    /// @param width how wide the list is
    ImportCell(Texts texts, ObservableDoubleValue width) {
        this.texts = texts;
        when.getStyleClass().addAll("row-about", "strong");
        who.getStyleClass().add("row-place");
        files.getStyleClass().add("row-place");
        for (Text line : List.of(when, who, files)) {
            line.wrappingWidthProperty().bind(Parts.inside(this, width));
        }
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
        List<FileReceipt> brought = one.receipt().files();
        who.setText(texts.say(MergeText.IMPORT_BY, one.person(), brought.size()));
        files.setText(FirstFew.of(brought.stream().map(FileReceipt::file).toList(), ", ", texts));
        Label state = state(texts, one);
        VBox lines = new VBox(when, who, files, state);
        lines.getStyleClass().add("row-lines");
        setAccessibleText(
                String.join(", ", when.getText(), who.getText(), files.getText(), state.getText()));
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
