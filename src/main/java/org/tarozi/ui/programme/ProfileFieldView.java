package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.Segments;
import org.tarozi.ui.control.TypedWords;
import org.tarozi.ui.control.WhenIdle;
import org.tarozi.ui.programme.ProfileEntry.Input;
import org.tarozi.ui.programme.ProfileEntry.Option;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One field of the profile with its title, its control, and what is wrong with it.
final class ProfileFieldView extends VBox {

    /// How the ids of all controls begin.
    static final String ID = "profile-";

    private final ProfileFieldModel model;
    private final Words words;

    ProfileFieldView(ProfileFieldModel model, Words words, Runnable decide) {
        this.model = model;
        this.words = words;
        Node control = control();
        control.setId(id(model.entry().key()));
        control.disableProperty().bind(model.disputed());
        getStyleClass().add("profile-field");
        getChildren()
                .addAll(
                        model.entry().input() instanceof Input.YesNo
                                ? besideTitle(control)
                                : belowTitle(control),
                        conflict(decide));
    }

    /// What the control of a field is found by.
    static String id(String key) {
        return ID + key.replace('_', '-');
    }

    /// Whether two such fields may stand side by side.
    boolean isShort() {
        return !(model.entry().input() instanceof Input.YesNo
                || model.entry().input() instanceof Input.Several);
    }

    private Node belowTitle(Node control) {
        String key = model.entry().key().replace('_', '-');
        return new Labelled(model.entry().title(), control)
                .problem(model.problem(), "problem-" + key)
                .doubt(model.doubt(), "doubt-" + key);
    }

    private Node besideTitle(Node control) {
        Label title = new Label(model.entry().title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox row = new HBox(title, control);
        row.getStyleClass().add("yes-no-row");
        return row;
    }

    private Node control() {
        return switch (model.entry().input()) {
            case Input.Line _ -> line(Inputs.line(model.text()));
            case Input.Number(var unit, _) -> {
                TextField line = line(Inputs.number(model.text()));
                yield unit.<Node>map(text -> withUnit(line, text)).orElse(line);
            }
            case Input.YesNo _ -> yesNo();
            case Input.One choices -> one(choices);
            case Input.Several(List<Option> options) -> several(options);
            case Input.Day _ -> day();
        };
    }

    private TextField line(TextField line) {
        TypedWords.in(line, model::kept, model::isFitting);
        line.setOnAction(enter -> model.keep());
        model.problem()
                .subscribe(
                        problem ->
                                line.pseudoClassStateChanged(
                                        Styles.STATE_DANGER, problem.isPresent()));
        keepWhenLeft(line);
        new WhenIdle(line, WhenIdle.LONG, model::keep);
        line.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && model.problem().get().isPresent()) {
                        model.takeBack();
                        event.consume();
                    }
                });
        return line;
    }

    private void keepWhenLeft(Node control) {
        control.focusedProperty()
                .subscribe(
                        (before, now) -> {
                            if (before && !now) {
                                model.keep();
                            }
                        });
    }

    private static Node withUnit(TextField line, String unit) {
        Label label = new Label(unit);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox both = new HBox(line, label);
        both.getStyleClass().add("with-unit");
        return both;
    }

    private Node day() {
        DatePicker day = Inputs.day(model.text(), words);
        TypedWords.in(day.getEditor(), () -> Inputs.shown(model.kept(), words), model::isFitting);
        keepWhenLeft(day);
        day.setOnAction(picked -> model.keep());
        return day;
    }

    private Node one(Input.One choices) {
        ComboBox<String> one = Inputs.one(choices, model.text());
        one.valueProperty().addListener((value, before, now) -> model.keep());
        return one;
    }

    private Node yesNo() {
        HBox both = new Segments(answer("yes", UiText.YES), answer("no", UiText.NO));
        both.getStyleClass().add("yes-no");
        return both;
    }

    /// One of the two; pressed again it makes the answer not known.
    private ToggleButton answer(String id, UiText text) {
        ToggleButton answer = new ToggleButton(words.texts().say(text));
        answer.selectedProperty()
                .subscribe(
                        chosen ->
                                answer.setGraphic(
                                        Icon.of(
                                                chosen
                                                        ? Material2MZ.RADIO_BUTTON_CHECKED
                                                        : Material2MZ.RADIO_BUTTON_UNCHECKED)));
        answer.setId(ID + model.entry().key().replace('_', '-') + "-" + id);
        answer.setAccessibleText(model.entry().title() + ": " + answer.getText());
        answer.setMinWidth(Region.USE_PREF_SIZE);
        answer.getStyleClass().add(Styles.SMALL);
        model.text().subscribe(now -> answer.setSelected(id.equals(now)));
        answer.setOnAction(click -> model.choose(answer.isSelected() ? id : ""));
        return answer;
    }

    private Node several(List<Option> options) {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("several");
        for (Option option : options) {
            CheckBox box = new CheckBox(option.words());
            box.setAccessibleText(model.entry().title() + ": " + option.words());
            box.setId(ID + model.entry().key() + "-" + option.id());
            model.text().subscribe(now -> box.setSelected(chosen().contains(option.id())));
            box.setOnAction(click -> choose(options, option.id(), box.isSelected()));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private List<String> chosen() {
        return Stream.of(model.text().get().split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /// What is chosen in the order of the checklist, words it does not know after that.
    private void choose(List<Option> options, String id, boolean now) {
        List<String> before = chosen();
        Stream<String> known =
                options.stream()
                        .map(Option::id)
                        .filter(one -> one.equals(id) ? now : before.contains(one));
        Stream<String> unknown =
                before.stream()
                        .filter(one -> options.stream().noneMatch(any -> any.id().equals(one)));
        model.choose(Stream.concat(known, unknown).collect(Collectors.joining(", ")));
    }

    private Node conflict(Runnable decide) {
        Label sentence = new Label(words.say(ProgrammeText.FIELD_IN_CONFLICT));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setGraphic(Icon.of(Material2MZ.WARNING));
        sentence.getStyleClass().addAll("state", "state-conflict");
        Button button =
                new Button(words.say(ProgrammeText.DECIDE), Icon.of(Material2AL.CALL_MERGE));
        button.setId("decide-" + model.entry().key().replace('_', '-'));
        button.getStyleClass().add(Styles.SMALL);
        button.setWrapText(true);
        button.setOnAction(click -> decide.run());
        VBox conflict = new VBox(sentence, button);
        conflict.getStyleClass().add("field-conflict");
        conflict.visibleProperty().bind(model.disputed());
        conflict.managedProperty().bind(model.disputed());
        return conflict;
    }
}
