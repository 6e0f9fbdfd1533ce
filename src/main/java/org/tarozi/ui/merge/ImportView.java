package org.tarozi.ui.merge;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;

import java.util.Optional;

/// One import: its receipt, and the way to take it back.
final class ImportView extends StackPane {

    private final Texts texts;
    private final ImportsModel model;

    ImportView(Texts texts, ImportsModel model) {
        this.texts = texts;
        this.model = model;
        model.chosen().subscribe(one -> show());
        model.work().subscribe(work -> show());
        model.prospect().subscribe(prospect -> show());
    }

    private void show() {
        getChildren().clear();
        model.chosen()
                .get()
                .ifPresent(
                        one ->
                                getChildren()
                                        .add(
                                                model.work()
                                                        .get()
                                                        .<Node>map(
                                                                work ->
                                                                        new WorkView(
                                                                                texts,
                                                                                MergeText
                                                                                        .PART_IMPORTS,
                                                                                MergeText
                                                                                        .PROSPECT_BACK,
                                                                                work,
                                                                                Optional.empty()))
                                                        .orElseGet(() -> receipt(one))));
    }

    private Node receipt(PastImport one) {
        Em em = new Em();
        FileTable table = new FileTable(texts, one.receipt(), em.width());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox receipt = new VBox(em, title(one));
        receipt.getStyleClass().addAll("page", "tight");
        Optional<ImportsModel.Prospect> prospect = model.prospect().get();
        if (prospect.isPresent()) {
            receipt.getChildren().add(new ProspectView(texts, model, prospect.get()));
        } else if (one.withdrawn()) {
            receipt.getChildren().add(Parts.words(texts.say(MergeText.WITHDRAWN_WHAT), "muted"));
        }
        receipt.getChildren().addAll(new SumsView(texts, one.receipt().total()), table);
        return receipt;
    }

    private Node title(PastImport one) {
        Label title =
                Parts.words(
                        texts.say(MergeText.IMPORT_TITLE, Moments.text(texts, one.at())),
                        "heading");
        title.setId("import-title");
        Label by =
                Parts.words(
                        texts.say(
                                        MergeText.IMPORT_BY,
                                        one.person(),
                                        one.receipt().files().size())
                                + " · "
                                + new ReceiptWords(texts).statuses(one.receipt()),
                        "muted");
        Label state = ImportCell.state(texts, one);
        state.setId("import-state");
        VBox said = new VBox(title, by, state);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(said);
        row.getStyleClass().add("actions");
        if (!one.withdrawn() && model.prospect().get().isEmpty()) {
            Button back =
                    Parts.button(
                            "take-back",
                            texts.say(MergeText.TAKE_BACK),
                            Material2MZ.SETTINGS_BACKUP_RESTORE,
                            model::look);
            back.getStyleClass().add(Styles.DANGER);
            row.getChildren().add(back);
        }
        return row;
    }
}
