package org.tarozi.ui.merge;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Choices;
import org.tarozi.ui.control.ControlText;
import org.tarozi.ui.control.LineField;
import org.tarozi.ui.control.OneLine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Where another value is written, in the form that its field has.
final class OtherValueView extends VBox {

    private static final String ID = "other-value";

    private final Texts texts;
    private final ConflictsModel model;
    private final Conflict conflict;
    private final Optional<String> begun;
    private final Written written;

    /// A control and what is written in it, as it stands in files.
    private record Written(Node control, Node first, Supplier<String> value) {}

    /// @param close puts it away
    OtherValueView(Texts texts, ConflictsModel model, Dispute open, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.conflict = open.row().conflict();
        this.begun = model.drafts().other(conflict);
        this.written = control(open);
        getStyleClass().add("other-value");
        Label label = Parts.words(texts.say(MergeText.OTHER_VALUE), "strong");
        label.setLabelFor(written.first());
        Button use =
                Parts.button(
                        "use-other", texts.say(MergeText.USE_IT), Material2AL.CHECK, this::use);
        Button cancel =
                Parts.button(
                        "cancel-other",
                        texts.say(ControlText.CANCEL),
                        Material2AL.CLOSE,
                        () -> cancel(close));
        HBox buttons = new HBox(use, cancel);
        buttons.getStyleClass().add("actions");
        getChildren().addAll(label, written.control(), buttons);
        EventHandler<KeyEvent> escape = event -> escape(event, close);
        addEventHandler(KeyEvent.KEY_PRESSED, escape);
        if (written.first() instanceof TextField field) {
            field.addEventFilter(KeyEvent.KEY_PRESSED, escape); // its formatter takes the key
        }
    }

    private void escape(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel(close);
        }
    }

    /// Puts the focus to where it is written.
    void begin() {
        keep();
        applyCss(); // a control that was built just now takes keys only with its skin
        written.first().requestFocus();
        if (begun.isEmpty() && written.first() instanceof TextField field) {
            field.selectAll();
        }
    }

    /// Whoever looks at another conflict meanwhile finds it as far as it was written.
    private void keep() {
        model.drafts().write(conflict, written.value().get());
    }

    /// What was written stays until another conflict is looked at, should it be wanted after all.
    private void cancel(Runnable close) {
        model.drafts().forgetOther(conflict);
        close.run();
    }

    private void use() {
        model.enter(written.value().get());
    }

    private Written control(Dispute open) {
        return switch (open.input()) {
            case Input.Choice(List<Input.Option> options, boolean several) ->
                    several ? boxes(options) : oneOf(options, open);
            case Input.Amount(Optional<String> unit) -> line("", "", unit.orElse(""));
            case Input.Day() -> line("", "2026-05-14", "");
            case Input.Line() -> line(firstSaid(open), "", "");
            case Input.Words() -> words(open);
            case Input.Fixed() -> throw new IllegalStateException("it has no other value");
        };
    }

    /// Begins with all that was said, for who wants to mend it.
    private Written words(Dispute open) {
        TextArea area =
                new TextArea(
                        begun.orElseGet(
                                () ->
                                        open.versions().stream()
                                                .map(Dispute.Version::value)
                                                .collect(Collectors.joining("\n"))));
        area.textProperty().subscribe((before, now) -> keep());
        area.setId(ID);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.setMinHeight(USE_PREF_SIZE);
        return new Written(area, area, area::getText);
    }

    /// One version, so that a click that was not meant makes no value of nothing.
    private String firstSaid(Dispute open) {
        return open.versions().stream()
                .map(Dispute.Version::value)
                .filter(value -> !value.equals(texts.say(MergeText.EMPTIED)))
                .findFirst()
                .orElse("");
    }

    /// @param first what it begins with
    private Written line(String first, String example, String unit) {
        TextField field = new LineField();
        field.setText(OneLine.of(begun.orElse(first)));
        HBox.setHgrow(field, first.isEmpty() ? Priority.NEVER : Priority.ALWAYS);
        field.textProperty().subscribe((before, now) -> keep());
        field.setId(ID);
        field.setPromptText(example);
        field.setOnAction(enter -> use());
        HBox line = new HBox(field, new Label(unit));
        line.getStyleClass().add("actions");
        return new Written(line, field, () -> field.getText().strip());
    }

    /// Nothing is chosen before, unless there is only one that nobody says.
    private Written oneOf(List<Input.Option> options, Dispute open) {
        Set<String> said =
                open.versions().stream().map(Dispute.Version::value).collect(Collectors.toSet());
        List<Input.Option> others =
                options.stream().filter(option -> !said.contains(option.words())).toList();
        ComboBox<Input.Option> box = Choices.box(options, Input.Option::words);
        box.setId(ID);
        if (others.size() == 1) {
            box.setValue(others.getFirst());
        }
        options.stream()
                .filter(option -> begun.equals(Optional.of(option.key())))
                .forEach(box::setValue);
        box.valueProperty().subscribe((before, now) -> keep());
        return new Written(
                box,
                box,
                () -> Optional.ofNullable(box.getValue()).map(Input.Option::key).orElse(""));
    }

    private Written boxes(List<Input.Option> options) {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("actions");
        List<String> keys = begun.map(text -> List.of(text.split(", "))).orElse(List.of());
        for (Input.Option option : options) {
            CheckBox box = new CheckBox(option.words());
            box.setId(ID + "-" + option.key());
            box.setUserData(option.key());
            box.setSelected(keys.contains(option.key()));
            box.selectedProperty().subscribe((before, now) -> keep());
            boxes.getChildren().add(box);
        }
        return new Written(
                boxes,
                boxes.getChildren().getFirst(),
                () ->
                        boxes.getChildren().stream()
                                .map(CheckBox.class::cast)
                                .filter(CheckBox::isSelected)
                                .map(box -> String.valueOf(box.getUserData()))
                                .collect(Collectors.joining(", ")));
    }
}
