package org.tarozi.ui.merge;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;

import java.nio.file.Path;
import java.util.List;

/// What files brought, and what to do next.
final class MergedView extends VBox {

    private static final double WIDE = 87;

    private final Texts texts;
    private final MergeModel model;
    private final TakeInModel.Stage.Merged merged;

    MergedView(Texts texts, MergeModel model, TakeInModel.Stage.Merged merged) {
        this.texts = texts;
        this.model = model;
        this.merged = merged;
        Em em = new Em();
        FileTable table = new FileTable(model.takeIn().words(), merged.receipt(), em.width(), WIDE);
        SumsView sums = new SumsView(texts, merged.receipt().total(), em.width());
        BroughtView brought = new BroughtView(texts, sums, merged.outlook().replaced(), table);
        VBox page = new VBox(em, head());
        page.getChildren().addAll(Parts.lost(merged.outlook().lost()));
        page.getChildren().add(brought);
        page.getStyleClass().addAll("page", "tight");
        getChildren().add(Parts.scrolling(page));
        FirstFocus.in(this, "#decide-now", "#more-files");
    }

    private Node head() {
        ReceiptWords words = new ReceiptWords(texts);
        Label title = Parts.words(words.merged(merged.receipt()), "heading");
        title.setId("merged-title");
        VBox said =
                new VBox(
                        title,
                        Parts.words(words.statuses(merged.receipt()), "muted"),
                        next(),
                        actions());
        said.getStyleClass().add("merged-lines");
        HBox.setHgrow(said, Priority.ALWAYS);
        boolean isWhole = merged.isWhole();
        Node picture =
                isWhole
                        ? Icon.of(Material2AL.CHECK_CIRCLE, "done-picture")
                        : Icon.of(Material2MZ.WARNING, "careful-picture");
        HBox row = new HBox(picture, said);
        row.setId("merged");
        row.getStyleClass().addAll("card", "merged", isWhole ? "merged-whole" : "merged-in-part");
        return row;
    }

    private Label next() {
        int conflicts = merged.conflicts();
        Label next =
                Parts.words(
                        conflicts > 0
                                ? texts.say(MergeText.NEXT_CONFLICTS, conflicts)
                                : texts.say(MergeText.NEXT_NOTHING));
        next.setId("merged-next");
        return next;
    }

    private Node actions() {
        FlowPane actions = new FlowPane();
        actions.setPrefWrapLength(Short.MAX_VALUE); // one row where there is room
        actions.getStyleClass().add("actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        if (merged.conflicts() > 0) {
            actions.getChildren().add(decide());
        }
        if (!merged.changed().isEmpty()) {
            actions.getChildren().add(lookAgain(merged.changed()));
        }
        actions.getChildren()
                .add(
                        Parts.button(
                                "more-files",
                                texts.say(MergeText.MORE_FILES),
                                Material2MZ.MOVE_TO_INBOX,
                                model.takeIn()::startAgain));
        if (merged.receipt().batch().isPresent()) {
            actions.getChildren()
                    .add(
                            Parts.button(
                                    "show-import",
                                    texts.say(MergeText.SHOW_IMPORT),
                                    Material2MZ.RECEIPT_LONG,
                                    model::showImport));
        }
        return actions;
    }

    private Button decide() {
        Button decide =
                Parts.button(
                        "decide-now",
                        texts.say(MergeText.DECIDE_NOW),
                        Material2AL.CALL_SPLIT,
                        model::decide);
        decide.getStyleClass().add(Styles.ACCENT);
        decide.setDefaultButton(true);
        return decide;
    }

    private Button lookAgain(List<Path> changed) {
        return Parts.button(
                "look-at-changed",
                texts.say(MergeText.LOOK_AT_CHANGED, changed.size()),
                Material2AL.HISTORY,
                () -> model.takeIn().look(changed));
    }
}
