package org.tarozi.ui.merge;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Progress;
import org.tarozi.ui.control.FirstFocus;

import java.util.Optional;

/// One import: its receipt, and the way to take it back.
final class ImportView extends StackPane {

    private static final double WIDE = 112;

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
        Optional<Node> shown = model.work().get().map(this::working);
        getChildren()
                .setAll(shown.or(() -> model.chosen().get().map(this::receipt)).stream().toList());
    }

    private Node working(Progress work) {
        String title = model.chosen().get().map(this::words).orElse("");
        return new WorkView(texts, title, MergeText.PROSPECT_BACK, work, work::cancel);
    }

    private Node receipt(PastImport one) {
        Em em = new Em();
        FileTable table =
                new FileTable(
                        new ReceiptWords(texts, model.device()), one.receipt(), em.width(), WIDE);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(em, title(one));
        page.getStyleClass().addAll("page", "tight");
        ScrollPane scroll = Parts.scrolling(page);
        VBox receipt = new VBox(scroll);
        Optional<ProspectView> prospect =
                model.prospect().get().map(found -> new ProspectView(texts, found));
        if (prospect.isPresent()) {
            page.getChildren().add(prospect.get());
            new PartInSight(scroll).bring(prospect.get());
            receipt.getChildren().add(actions(takeBack(), leave()));
        } else if (one.withdrawn()) {
            page.getChildren().add(Parts.words(texts.say(MergeText.WITHDRAWN_WHAT)));
        } else {
            receipt.getChildren().add(actions(look()));
        }
        page.getChildren().addAll(new SumsView(texts, one.receipt().total(), em.width()), table);
        return receipt;
    }

    private String words(PastImport one) {
        return texts.say(MergeText.IMPORT_TITLE, Moments.text(texts, one.at()));
    }

    private Node title(PastImport one) {
        Label title = Parts.words(words(one), "heading");
        title.setId("import-title");
        int files = one.receipt().files().size();
        Label by =
                Parts.words(
                        texts.say(MergeText.IMPORT_BY, one.person(), files)
                                + " · "
                                + new ReceiptWords(texts).statuses(one.receipt()),
                        "muted");
        Label state = ImportCell.state(texts, one);
        state.setId("import-state");
        return new VBox(title, by, state);
    }

    /// Below what scrolls, so that they are in sight however much there is to read.
    private static Node actions(Button... buttons) {
        FlowPane actions = new FlowPane(buttons);
        actions.getStyleClass().addAll("actions", "bottom");
        actions.setAlignment(Pos.CENTER_RIGHT);
        return actions;
    }

    private Button look() {
        return Parts.button(
                "take-back",
                texts.say(MergeText.TAKE_BACK),
                Material2MZ.SETTINGS_BACKUP_RESTORE,
                model::look);
    }

    private Button takeBack() {
        Button back =
                Parts.button(
                        "take-back-now",
                        texts.say(MergeText.TAKE_BACK_NOW),
                        Material2MZ.SETTINGS_BACKUP_RESTORE,
                        model::withdraw);
        back.getStyleClass().add(Styles.DANGER);
        back.setDisable(model.isOnlyRead());
        return back;
    }

    /// It stands where the button stood that asked: who clicks there twice loses nothing, nor who
    /// goes on with Enter.
    private Button leave() {
        Button leave =
                Parts.button(
                        "leave-it", texts.say(MergeText.LEAVE_IT), Material2AL.CLOSE, this::goBack);
        leave.setCancelButton(true);
        FirstFocus.on(leave);
        return leave;
    }

    /// To the button that asked.
    private void goBack() {
        model.forget();
        Optional.ofNullable(lookup("#take-back")).ifPresent(FirstFocus::on);
    }
}
