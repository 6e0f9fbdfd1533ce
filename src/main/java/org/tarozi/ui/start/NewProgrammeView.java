package org.tarozi.ui.start;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tarozi.checklist.file.Checklist;
import org.tarozi.text.Caption;
import org.tarozi.text.Texts;
import org.tarozi.ui.DetailFields;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.ReleaseName;
import org.tarozi.ui.ResumedView;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Choices;
import org.tarozi.ui.control.FormPane;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The form for a new programme.
final class NewProgrammeView extends FormPane {

    private final Texts texts;
    private final NewProgrammeModel model;
    private final DetailFields fields;

    /// @param files that are looked at to merge once it is made
    NewProgrammeView(Texts texts, NewProgrammeModel model, List<Path> files, Runnable back) {
        this.texts = texts;
        this.model = model;
        this.fields = new DetailFields(texts, "new-");
        Label title = new Label(texts.say(StartText.NEW_TITLE));
        title.getStyleClass().add("title");
        show(
                buttons(back),
                title,
                arrived(files),
                new ResumedView(texts, model.resumed(), model::beginAnew),
                fields.under(UiText.PROGRAMME_NAME, name()),
                place(),
                fields.under(UiText.COUNTRY, fields.country(model.country())),
                checklist(),
                fields.under(UiText.PROGRAMME_LANGUAGE, fields.language(model.language())));
    }

    private Node arrived(List<Path> files) {
        Label next = new Label(texts.say(StartText.MERGED_NEXT, FirstFew.names(files, texts)));
        next.setId("new-files");
        next.setWrapText(true);
        next.setMinHeight(USE_PREF_SIZE);
        next.setVisible(!files.isEmpty());
        next.setManaged(!files.isEmpty());
        return next;
    }

    private TextField name() {
        TextField name = fields.name(model.name());
        model.nameless().subscribe((before, now) -> name.requestFocus());
        return name;
    }

    /// Its name has the whole width, and its number of questions a place of its own, so that
    /// nothing moves when they have been read.
    private Node checklist() {
        Button file = button("new-checklist-file", UiText.CHECKLIST_FILE);
        file.setOnAction(click -> model.checklist().chooseFile());
        Label questions = new Label();
        questions.setId("new-questions");
        questions.getStyleClass().add("muted");
        questions.textProperty().bind(model.checklist().chosen().map(this::questions));
        HBox below = new HBox(8, file, questions);
        below.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, fields.under(StartText.CHECKLIST, checklistBox()), below);
    }

    private String questions(Optional<Checklist> chosen) {
        return chosen.map(one -> one.release().questions().size())
                .map(many -> texts.say(StartText.QUESTIONS, many))
                .orElse("");
    }

    private ComboBox<Checklist> checklistBox() {
        ComboBox<Checklist> checklist = Choices.box(List.of(), this::name);
        checklist.setItems(model.checklist().offered());
        checklist.setPromptText(texts.say(StartText.READING_CHECKLISTS));
        model.checklist().chosen().subscribe(chosen -> chosen.ifPresent(checklist::setValue));
        checklist
                .valueProperty()
                .subscribe(chosen -> model.checklist().chosen().set(Optional.ofNullable(chosen)));
        return checklist;
    }

    private String name(Checklist checklist) {
        return ReleaseName.of(
                checklist.release(),
                model.checklist().offered().stream().map(Checklist::release).toList(),
                texts.language().tag());
    }

    private Node place() {
        TextField file = new TextField();
        file.textProperty().bindBidirectional(model.place());
        file.textProperty()
                .subscribe(
                        now -> {
                            if (!file.isFocused()) {
                                file.end(); // its name is at the end
                            }
                        });
        Node field = fields.under(StartText.PLACE, file);
        Button choose = button("new-choose-place", StartText.CHOOSE_PLACE);
        choose.setOnAction(click -> model.chooseFile());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(8, field, choose);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private Button button(String id, Caption text) {
        Button button = new Button(texts.say(text));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node buttons(Runnable back) {
        Button create = new Button(texts.say(StartText.CREATE));
        create.setId("new-create");
        create.getStyleClass().add(Styles.ACCENT);
        create.setDefaultButton(true);
        create.disableProperty().bind(model.checklist().chosen().map(Optional::isEmpty));
        create.setOnAction(click -> model.create());
        Button cancel = new Button(texts.say(UiText.BACK));
        cancel.setId("new-back");
        cancel.setCancelButton(true);
        cancel.setOnAction(click -> back.run());
        return new HBox(8, create, cancel);
    }
}
