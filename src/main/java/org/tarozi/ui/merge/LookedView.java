package org.tarozi.ui.merge;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.control.FirstFocus;

import java.nio.file.Path;
import java.util.List;

/// What files would bring, before anything is written.
final class LookedView extends VBox {

    private static final double WIDE = 87;

    private final Texts texts;
    private final TakeInModel model;
    private final TakeInModel.Stage.Looked looked;

    LookedView(Texts texts, TakeInModel model, TakeInModel.Stage.Looked looked) {
        this.texts = texts;
        this.model = model;
        this.looked = looked;
        Em em = new Em();
        FileTable table = new FileTable(model.words(), looked.receipt(), em.width(), WIDE);
        SumsView sums = new SumsView(texts, looked.receipt().total(), em.width());
        table.letTakeOut(model::leaveOut);
        BroughtView brought = new BroughtView(texts, sums, looked.outlook().replaced(), table);
        VBox page = new VBox(em, title());
        page.getStyleClass().addAll("page", "tight");
        new ForeignFiles(texts)
                .careful(looked.receipt())
                .map(this::foreign)
                .ifPresent(page.getChildren()::add);
        page.getChildren().addAll(Parts.lost(looked.outlook().lost()));
        page.getChildren().add(brought);
        getChildren().addAll(Parts.scrolling(page), actions());
        model.beside()
                .ifPresentOrElse(
                        file -> {
                            table.choose(file);
                            FirstFocus.on(table);
                        },
                        () -> FirstFocus.in(this, "#merge", "#put-aside"));
    }

    private Node title() {
        Label title = Parts.words(texts.say(MergeText.LOOKED_TITLE, files()), "heading");
        Label statuses = Parts.words(new ReceiptWords(texts).statuses(looked.receipt()), "muted");
        statuses.setId("looked-statuses");
        VBox lines = new VBox(title, statuses);
        List<Path> again = looked.dropped().again();
        List<Path> empty = looked.dropped().empty();
        lines.getChildren().addAll(named("chosen-twice", MergeText.CHOSEN_TWICE, again));
        lines.getChildren().addAll(named("empty-folders", MergeText.EMPTY_FOLDERS, empty));
        return lines;
    }

    /// Some of what was dropped, where there is any.
    private List<Label> named(String id, MergeText text, List<Path> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Label words = Parts.words(texts.say(text, some.size(), FirstFew.names(some, texts)));
        words.setId(id);
        return List.of(words);
    }

    /// What changes the numbers of this programme.
    private Node foreign(String words) {
        Label what = Parts.words(words, "strong");
        what.setId("foreign-files");
        return Parts.careful(what, Parts.words(texts.say(MergeText.FOREIGN_WHAT)));
    }

    private int files() {
        return looked.files().size();
    }

    private Node actions() {
        int useful = looked.useful();
        Label what =
                Parts.words(
                        texts.say(useful == 0 ? MergeText.NOTHING_NEW : MergeText.LOOKED_WHAT),
                        "muted");
        HBox.setHgrow(what, Priority.SOMETIMES);
        Button aside =
                Parts.button(
                        "put-aside",
                        texts.say(MergeText.PUT_ASIDE),
                        Material2AL.CLOSE,
                        model::startAgain);
        HBox actions = new HBox(what, Parts.space(), aside);
        actions.getStyleClass().addAll("actions", "bottom");
        actions.setAlignment(Pos.CENTER_LEFT);
        if (useful > 0) {
            actions.getChildren().add(merge(useful));
        }
        return actions;
    }

    private Button merge(int useful) {
        Button merge =
                Parts.button(
                        "merge",
                        texts.say(MergeText.MERGE_FILES, useful),
                        Material2AL.CALL_MERGE,
                        model::merge);
        merge.getStyleClass().add(Styles.ACCENT);
        merge.setDefaultButton(true);
        merge.setDisable(model.isOnlyRead());
        return merge;
    }
}
