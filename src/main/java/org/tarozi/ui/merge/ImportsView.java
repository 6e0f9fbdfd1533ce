package org.tarozi.ui.merge;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.EmptyState;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.SearchedList;

import java.util.Optional;

/// The imports so far, and beside them the one that is looked at.
final class ImportsView extends StackPane {

    private final Texts texts;
    private final ImportsModel model;

    ImportsView(Texts texts, ImportsModel model) {
        this.texts = texts;
        this.model = model;
        EmptyState none =
                new EmptyState(
                        Material2AL.HISTORY,
                        texts.say(MergeText.NO_IMPORTS),
                        texts.say(MergeText.NO_IMPORTS_WHAT));
        none.setId("no-imports");
        none.visibleProperty().bind(Bindings.isEmpty(model.imports().all()));
        getChildren().addAll(none, split());
    }

    private Node split() {
        SearchedList<PastImport> list = list();
        SplitPane split = new SplitPane(list, new ImportView(texts, model));
        split.setDividerPositions(0.28);
        SplitPane.setResizableWithParent(list, false);
        split.visibleProperty().bind(Bindings.isNotEmpty(model.imports().all()));
        return split;
    }

    private SearchedList<PastImport> list() {
        SearchedList<PastImport> searched =
                new SearchedList<>(
                        texts, model.imports(), "import-list", texts.say(MergeText.SEARCH_IMPORTS));
        searched.searchFrom(this);
        ListView<PastImport> list = searched.list();
        list.getStyleClass().add("rows");
        list.setAccessibleText(texts.say(MergeText.PART_IMPORTS));
        list.setCellFactory(owner -> new ImportCell(texts, list.widthProperty()));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(one -> model.chosen().set(Optional.ofNullable(one)));
        model.chosen()
                .subscribe(
                        one ->
                                one.filter(now -> !isChosen(list, now))
                                        .ifPresent(list.getSelectionModel()::select));
        FirstFocus.on(list);
        model.prospect()
                .subscribe(
                        (before, now) -> {
                            if (before.isPresent()) {
                                list.requestFocus(); // the button that had it is gone
                            }
                        });
        return searched;
    }

    private static boolean isChosen(ListView<PastImport> list, PastImport one) {
        return one.equals(list.getSelectionModel().getSelectedItem());
    }
}
