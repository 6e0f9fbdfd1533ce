package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.StyleSheet;
import org.tarozi.ui.Undoing;
import org.tarozi.ui.control.EmptyState;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;

/// The programme: its factories on the left, the one that is chosen on the right.
final class ProgrammeView extends StackPane {

    private static final double TABLE_PART = 0.6;
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW =
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final ProgrammeModel model;
    private final FactoryListView list;
    private final SplitPane halves;

    ProgrammeView(ProgrammeModel model) {
        this.model = model;
        this.list = new FactoryListView(model);
        this.halves = new SplitPane(list, new SideView(model));
        halves.setDividerPositions(TABLE_PART);
        halves.getStyleClass().add("programme-halves");
        getStyleClass().add("programme");
        getStylesheets().add(StyleSheet.of(ProgrammeView.class, "programme.css"));
        show(reading());
        model.overview().subscribe(now -> fill());
        model.factory().side().subscribe(now -> fill());
        model.factory()
                .side()
                .addListener(
                        (side, before, now) -> {
                            if (now instanceof Side.Facts) {
                                list.home();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    private void fill() {
        model.overview()
                .get()
                .ifPresent(
                        read -> {
                            if (!read.factories().isEmpty()) {
                                show(halves);
                            } else if (model.factory().side().get()
                                    instanceof Side.Adding(NewFactoryModel adding)) {
                                show(new NewFactoryView(adding, model));
                            } else {
                                show(empty());
                            }
                        });
    }

    private void show(Node node) {
        if (!getChildren().contains(node)) {
            getChildren().setAll(node);
        }
    }

    private Node reading() {
        ProgressIndicator wheel = new ProgressIndicator();
        Label words = new Label(model.words().say(ProgrammeText.READING));
        words.getStyleClass().add("muted");
        VBox reading = new VBox(wheel, words);
        reading.getStyleClass().add("reading");
        return reading;
    }

    private Node empty() {
        Words words = model.words();
        Button add = new Button(words.say(ProgrammeText.FIRST_FACTORY), Icon.of(Material2AL.ADD));
        add.setId("first-factory");
        add.getStyleClass().add(Styles.ACCENT);
        add.setDisable(model.factory().isOnlyRead());
        add.setOnAction(click -> model.add());
        FirstFocus.on(add);
        Button merge =
                new Button(words.say(ProgrammeText.MERGE_FILES), Icon.of(Material2AL.CALL_MERGE));
        merge.setId("merge-files");
        merge.setOnAction(click -> model.merge());
        FlowPane buttons = new FlowPane(add, merge);
        buttons.getStyleClass().add("empty-buttons");
        return new EmptyState(
                Material2AL.BUSINESS,
                words.say(ProgrammeText.NO_FACTORIES),
                words.say(ProgrammeText.NO_FACTORIES_WHAT),
                buttons);
    }

    private void shortcut(KeyEvent event) {
        if (FIND.match(event)) {
            list.search();
            event.consume();
        } else if (NEW.match(event)) {
            model.factory().newVisit();
            event.consume();
        } else if (mayTakeBack(event.getTarget())) {
            Undoing.of(event)
                    .ifPresent(
                            way -> {
                                takeBack(way);
                                event.consume();
                            });
        }
    }

    /// Forms and texts have their own to take back.
    private boolean mayTakeBack(EventTarget target) {
        return model.factory().side().get() instanceof Side.Facts
                && !(target instanceof TextInputControl);
    }

    private void takeBack(Undoing way) {
        switch (way) {
            case UNDO -> model.factory().trash().undo();
            case REDO -> model.factory().trash().redo();
        }
    }
}
