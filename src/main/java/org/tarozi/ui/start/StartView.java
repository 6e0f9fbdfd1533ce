package org.tarozi.ui.start;

import atlantafx.base.theme.Styles;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.Moments;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.EmptyState;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LineField;

import java.util.Optional;
import java.util.function.Supplier;

/// The start: on the left the ways to a programme, on the right what was open before.
final class StartView extends StackPane {

    private final Texts texts;
    private final StartModel model;
    private final boolean large;
    private final VBox recent = new VBox();

    /// @param large whether texts are so large that there is room for the ways only
    StartView(Texts texts, StartModel model, boolean large, Supplier<Node> newProgramme) {
        this.texts = texts;
        this.model = model;
        this.large = large;
        getStyleClass().add("start");
        HBox both = new HBox(ways(), before());
        both.getStyleClass().add("start-halves");
        getChildren().add(both);
        boolean isKnown = !model.name().get().isBlank();
        model.isLooked().subscribe(isLooked -> focusFirst(both, isKnown && isLooked));
        model.making()
                .subscribe(making -> getChildren().setAll(making ? newProgramme.get() : both));
        model.making().subscribe((before, now) -> comeBack(both, now));
    }

    /// Who puts a new programme aside stands where he began it.
    private static void comeBack(Node halves, boolean making) {
        if (!making) {
            FirstFocus.in(halves, "#new");
        }
    }

    private Node ways() {
        Label title = new Label(texts.say(StartText.WELCOME));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label what = new Label(texts.say(StartText.WHAT_IT_IS));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        explains(what);
        VBox ways = new VBox(title, what, name());
        if (!model.arrived().isEmpty()) {
            ways.getChildren().add(arrived());
        }
        ways.getChildren().addAll(opening(), describing(), trying(), new SampleView(texts, model));
        ways.getStyleClass().addAll("page", "start-ways");
        ScrollPane scroll = new ScrollPane(ways);
        scroll.getStyleClass().add("start-left");
        scroll.setFitToWidth(true);
        return scroll;
    }

    /// The ways come before what is said about them.
    private void explains(Label label) {
        explain(label, !large);
    }

    private static void explain(Node words, boolean seen) {
        words.setVisible(seen);
        words.setManaged(seen);
    }

    private Node name() {
        Label label = new Label(texts.say(StartText.YOUR_NAME));
        label.getStyleClass().add("strong");
        TextField field = new LineField();
        field.setId("your-name");
        label.setLabelFor(field);
        field.textProperty().bindBidirectional(model.name());
        model.nameless().subscribe(field::requestFocus);
        if (model.name().get().isBlank()) {
            FirstFocus.on(field);
        }
        Label why = new Label(texts.say(StartText.YOUR_NAME_WHY));
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        explains(why);
        return new VBox(4, label, field, why);
    }

    /// Files that wait for a programme come first.
    private Node arrived() {
        String names = FirstFew.names(model.arrived(), texts);
        Label what = explained(StartText.NEW_FROM_FILES_WHAT, names);
        explain(what, true);
        StartText text = StartText.NEW_FROM_FILES;
        Ikon picture = Material2AL.LIBRARY_ADD;
        Node way = way("new-from-files", text, what, picture, model::describeArrived);
        HBox.setHgrow(way, Priority.ALWAYS);
        Button aside = cross(StartText.PUT_ASIDE, model::putArrivedAside);
        aside.setId("put-arrived-aside");
        aside.setAccessibleText(texts.say(StartText.PUT_ASIDE) + ": " + names);
        HBox row = new HBox(6, way, aside);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button opening() {
        Label what = explained(StartText.OPEN_WHAT);
        return way("open", StartText.OPEN, what, Material2AL.FOLDER_OPEN, model::choose);
    }

    /// Says which one was begun, if one was: the form goes on with it.
    private Button describing() {
        Label what = explained(StartText.NEW_WHAT);
        model.begun()
                .subscribe(
                        begun -> {
                            what.setText(
                                    begun.map(name -> texts.say(StartText.NEW_BEGUN, name))
                                            .orElse(texts.say(StartText.NEW_WHAT)));
                            explain(what, !large || begun.isPresent());
                        });
        return way("new", StartText.NEW, what, Material2AL.ADD_CIRCLE, model::describe);
    }

    private Button trying() {
        Label what = explained(StartText.SAMPLE_WHAT);
        Button way = way("sample", StartText.SAMPLE, what, Material2AL.EXPLORE, model::trySample);
        way.disableProperty().bind(model.sample().map(Optional::isPresent));
        way.visibleProperty().bind(way.disableProperty().not());
        way.managedProperty().bind(way.visibleProperty());
        return way;
    }

    private Label explained(StartText what, Object... arguments) {
        Label label = new Label(texts.say(what, arguments));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        explains(label);
        return label;
    }

    private Button way(String id, StartText text, Label what, Ikon picture, Runnable action) {
        Label heading = new Label(texts.say(text));
        heading.getStyleClass().add("subheading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, heading, what);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(14, Icon.of(picture, "way-picture"), words);
        content.setAlignment(Pos.CENTER_LEFT);
        Button way = new WideButton(content);
        way.setId(id);
        way.accessibleTextProperty()
                .bind(what.textProperty().map(now -> texts.say(text) + ". " + now));
        way.getStyleClass().add("way");
        way.setOnAction(click -> action.run());
        return way;
    }

    private Node before() {
        Label heading = new Label(texts.say(StartText.RECENT));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        recent.getStyleClass().add("recent");
        model.recent().addListener((ListChangeListener<RecentFile>) change -> fillRecent());
        model.isLooked().subscribe(now -> fillRecent());
        ScrollPane scroll = new ScrollPane(recent);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox before = new VBox(heading, scroll);
        before.getStyleClass().addAll("page", "side");
        HBox.setHgrow(before, Priority.ALWAYS);
        return before;
    }

    private void fillRecent() {
        if (!model.isLooked().get()) {
            recent.getChildren().clear();
        } else if (model.recent().isEmpty()) {
            recent.getChildren()
                    .setAll(
                            new EmptyState(
                                    Material2AL.HISTORY,
                                    texts.say(StartText.NO_RECENT),
                                    texts.say(StartText.NO_RECENT_WHAT)));
        } else {
            recent.getChildren().setAll(model.recent().stream().map(this::row).toList());
        }
    }

    /// Who comes back goes on with Enter where they were; a newcomer says their name first.
    private static void focusFirst(Node halves, boolean isKnown) {
        if (isKnown) {
            FirstFocus.in(halves, "#recent-latest", "#new-from-files", "#open");
        }
    }

    private Node row(RecentFile file) {
        Region open = file.changed().isPresent() ? open(file) : words(file);
        open.getStyleClass().add("recent-file");
        open.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(6, open, cross(StartText.FORGET, () -> model.forget(file)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button open(RecentFile file) {
        Button open = new WideButton(words(file));
        if (file.equals(model.recent().getFirst())) {
            open.setId("recent-latest");
        }
        open.setAccessibleText(file.name() + ", " + file.folder() + begun(file));
        open.setOnAction(click -> model.open(file.file()));
        return open;
    }

    private VBox words(RecentFile file) {
        Label name = new Label(file.name());
        name.getStyleClass().addAll("strong", "may-end-in-dots");
        Label folder = new Label(file.folder());
        folder.getStyleClass().addAll("muted", "small", "may-end-in-dots");
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Label when = new Label(when(file));
        when.getStyleClass().addAll("muted", "small");
        when.setWrapText(true);
        when.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(2, name, folder, when);
    }

    private String when(RecentFile file) {
        return file.changed()
                .map(at -> texts.say(StartText.CHANGED, Moments.text(texts, at)) + begun(file))
                .orElse(texts.say(StartText.MISSING));
    }

    /// What waits in it for its user.
    private String begun(RecentFile file) {
        return file.forms() == 0 ? "" : " · " + texts.say(UiText.FORMS_BEGUN, file.forms());
    }

    private Button cross(StartText says, Runnable action) {
        Button cross = new Button("", Icon.of(Material2AL.CLOSE));
        cross.setAccessibleText(texts.say(says));
        cross.setTooltip(new Tooltip(texts.say(says)));
        cross.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        cross.setMinWidth(Region.USE_PREF_SIZE);
        cross.setOnAction(click -> action.run());
        return cross;
    }
}
