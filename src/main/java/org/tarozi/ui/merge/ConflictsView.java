package org.tarozi.ui.merge;

import javafx.beans.binding.Bindings;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.Undoing;
import org.tarozi.ui.control.EmptyState;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.LatinKeys;
import org.tarozi.ui.control.MeantClicks;
import org.tarozi.ui.control.RunOn;
import org.tarozi.ui.control.SearchedList;

import java.util.Optional;

/// What waits for a decision, and beside it the one that is looked at.
final class ConflictsView extends VBox {

    private final Texts texts;
    private final ConflictsModel model;
    private final SearchedList<DisputeRow> searched;
    private final ListView<DisputeRow> list;
    private final DisputeView dispute;

    ConflictsView(Texts texts, ConflictsModel model) {
        this.texts = texts;
        this.model = model;
        this.searched = searched();
        this.list = list();
        this.dispute = new DisputeView(texts, model, MeantClicks.within(this));
        StackPane place = new StackPane(none(), split());
        VBox.setVgrow(place, Priority.ALWAYS);
        // at the foot, where nothing moves when it comes and goes
        getChildren().addAll(place, new DecisionView(texts, model));
        searched.searchFrom(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        model.decided().steps().subscribe((before, now) -> focus());
        model.decided().told().subscribe((before, now) -> goOn());
        FirstFocus.in(this, "#conflict-list", "#undo-decision");
    }

    /// Where nothing is left to decide the keys go to what was decided last.
    private void focus() {
        if (getScene() != null && isWriting(getScene().getFocusOwner())) {
            RunOn.from(getScene());
        }
        if (model.listed().all().isEmpty()) {
            Optional.ofNullable(lookup("#undo-decision")).ifPresent(Node::requestFocus);
        } else {
            list.requestFocus();
        }
    }

    /// The keyboard goes on at the list where what was told is gone.
    private void goOn() {
        Node decision = lookup(".decision");
        if (decision != null && decision.isFocusWithin() && !model.decided().told().get()) {
            list.requestFocus();
        }
    }

    private Node none() {
        EmptyState none =
                new EmptyState(
                        Material2AL.DONE_ALL,
                        texts.say(MergeText.NO_CONFLICTS),
                        texts.say(MergeText.NO_CONFLICTS_WHAT));
        none.setId("no-conflicts");
        none.visibleProperty().bind(Bindings.isEmpty(model.listed().all()));
        none.managedProperty().bind(none.visibleProperty()); // it needs more room than the list
        return none;
    }

    private Node split() {
        SplitPane split = new SplitPane(searched, dispute.scroll());
        split.setDividerPositions(0.34);
        SplitPane.setResizableWithParent(searched, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox all = new VBox(rest(), split);
        all.visibleProperty().bind(Bindings.isNotEmpty(model.listed().all()));
        return all;
    }

    /// Says that what is left to decide lies in the trash, where that is so.
    private Node rest() {
        Label rest = Parts.words(texts.say(MergeText.REST_IN_TRASH), "muted", "rest-in-trash");
        rest.setId("rest-in-trash");
        rest.setMaxWidth(Double.MAX_VALUE);
        rest.visibleProperty().bind(model.listed().waiting().map(number -> number == 0));
        rest.managedProperty().bind(rest.visibleProperty());
        return rest;
    }

    private SearchedList<DisputeRow> searched() {
        return new SearchedList<>(
                texts,
                model.listed().rows(),
                "conflict-list",
                texts.say(MergeText.SEARCH_CONFLICTS));
    }

    private ListView<DisputeRow> list() {
        ListView<DisputeRow> rows = searched.list();
        rows.getStyleClass().add("rows");
        rows.setAccessibleText(texts.say(MergeText.PART_CONFLICTS));
        rows.setCellFactory(owner -> new DisputeCell(rows.widthProperty(), texts));
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.chosen().set(Optional.ofNullable(row)));
        model.chosen()
                .subscribe(
                        row ->
                                row.filter(one -> !isChosen(rows, one))
                                        .ifPresent(
                                                one -> {
                                                    rows.getSelectionModel().select(one);
                                                    rows.scrollTo(one);
                                                }));
        return rows;
    }

    private static boolean isChosen(ListView<DisputeRow> rows, DisputeRow row) {
        return row.equals(rows.getSelectionModel().getSelectedItem());
    }

    private void shortcut(KeyEvent event) {
        Optional<Undoing> undoing = Undoing.of(event);
        if (undoing.isPresent()) {
            takeBack(event.getTarget(), undoing.get() == Undoing.REDO);
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            model.decided().hush();
        }
        if (isWriting(event.getTarget())) {
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return;
        }
        if (event.getCode().isDigitKey()) {
            int number = Character.getNumericValue(event.getCode().getName().charAt(0));
            if (number > 0) {
                if (dispute.mayKeep(number - 1)) {
                    model.keep(number - 1);
                }
                event.consume();
            }
        } else if (LatinKeys.of(event) == KeyCode.B) {
            if (dispute.mayKeep(0)) {
                model.keepBoth();
            }
            event.consume();
        }
    }

    /// Takes back the words typed last, then the last decision, or makes it again.
    private void takeBack(EventTarget target, boolean again) {
        if (again) {
            if (target instanceof TextInputControl text && text.isRedoable()) {
                text.redo();
            } else {
                model.decided().redo();
            }
        } else if (target instanceof TextInputControl text && text.isUndoable()) {
            text.undo();
        } else {
            model.decided().undo();
        }
    }

    private static boolean isWriting(@Nullable EventTarget target) {
        return target instanceof TextInputControl || target instanceof ComboBoxBase<?>;
    }
}
