package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.VisitKind;
import org.tarozi.ui.ResumedView;
import org.tarozi.ui.SealedView;
import org.tarozi.ui.UiText;
import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.control.DayPicker;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.FormPane;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.TypedDay;
import org.tarozi.ui.programme.ProfileEntry.Input;
import org.tarozi.ui.programme.ProfileEntry.Option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The short form for a visit. Enter writes it, Escape leaves it.
final class VisitFormView extends FormPane {

    private final VisitFormModel model;
    private final Words words;

    /// @param back leaves it
    /// @param goOn opens a visit that is finished again
    VisitFormView(VisitFormModel model, Words words, Runnable back, Runnable goOn) {
        this.model = model;
        this.words = words;
        SealedView sealed = new SealedView(words.texts());
        sealed.show(model.purpose().seal(), Optional.empty());
        show(
                model.purpose().isSealed() ? waysOut(back, goOn) : buttons(back),
                title(),
                sealed,
                new ResumedView(words.texts(), model.resumed(), model::beginAnew),
                checklist(),
                pairs(),
                team());
        if (model.purpose().isSealed()) {
            getStyleClass().add("to-read");
        }
        model.problem().subscribe(now -> now.ifPresent(wrong -> lead(wrong.field())));
    }

    private Node team() {
        Labelled team = field(OfAssessment.TEAM, ProgrammeText.TEAM, line(OfAssessment.TEAM));
        return model.purpose().isSealed() ? team : team.hint(words.say(ProgrammeText.TEAM_HINT));
    }

    private void lead(OfAssessment field) {
        Optional.ofNullable(lookup("#" + id(field))).ifPresent(Node::requestFocus);
    }

    private static String id(OfAssessment field) {
        return "visit-" + field.key().replace('_', '-');
    }

    private Node title() {
        Label title =
                new Wrapped(
                        words.say(
                                isNew()
                                        ? ProgrammeText.NEW_VISIT
                                        : ProgrammeText.EDIT_VISIT_TITLE));
        title.getStyleClass().add("heading");
        Label factory = new Wrapped(model.purpose().factory().map(FactoryRow::name).orElse(""));
        factory.getStyleClass().add("muted");
        return new VBox(title, factory);
    }

    private boolean isNew() {
        return model.purpose().visit().isEmpty();
    }

    /// A visit stays on the checklist it was begun with.
    private Node checklist() {
        Node box = ChecklistInputs.box(model.checklists(), words);
        box.setDisable(!isNew());
        Node field = field(OfAssessment.CHECKLIST, ProgrammeText.CHECKLIST, box);
        if (!isNew()) {
            return field;
        }
        return new VBox(4, field, ChecklistInputs.others(model.checklists(), words));
    }

    private Node one(OfAssessment field, Stream<Option> options, String blank) {
        return Inputs.one(
                new Input.One(options.toList(), new Option("", blank)), model.text(field));
    }

    private Node pairs() {
        DayPicker start = Inputs.day(model.text(OfAssessment.START_DATE), words);
        List<Labelled> pairs = new ArrayList<>();
        pairs.add(
                day(OfAssessment.START_DATE, ProgrammeText.START_DATE, start)
                        .doubt(model.doubt(OfAssessment.START_DATE), "doubt-start-date"));
        if (!isNew()) {
            DayPicker end = Inputs.day(model.text(OfAssessment.END_DATE), words);
            pairs.add(
                    day(OfAssessment.END_DATE, ProgrammeText.END_DATE, end)
                            .doubt(model.doubt(OfAssessment.END_DATE), "doubt-end-date"));
        }
        pairs.add(cycle());
        pairs.add(field(OfAssessment.KIND, ProgrammeText.KIND, kind()));
        pairs.add(field(OfAssessment.ACCESS, ProgrammeText.ACCESS, access()));
        if (!model.purpose().isSealed()) {
            FirstFocus.on(start);
        }
        return new Paired(pairs);
    }

    /// A day that is none is said at its field as soon as that is left.
    private Labelled day(OfAssessment field, ProgrammeText title, DayPicker day) {
        return field(
                field,
                title,
                day,
                either(
                        day.unread()
                                .map(text -> text.map(one -> TypedDay.problem(words.texts(), one))),
                        model.problem(field)));
    }

    /// So is a cycle that is none.
    private Labelled cycle() {
        TextField line = line(OfAssessment.CYCLE);
        ObjectProperty<Optional<String>> left = new SimpleObjectProperty<>(Optional.empty());
        line.textProperty().subscribe((before, now) -> left.set(Optional.empty()));
        line.focusedProperty()
                .subscribe(
                        (before, now) ->
                                left.set(
                                        now
                                                ? left.get()
                                                : model.check()
                                                        .cycle()
                                                        .map(VisitCheck.Wrong::sentence)));
        return field(
                        OfAssessment.CYCLE,
                        ProgrammeText.CYCLE_NUMBER,
                        line,
                        either(left, model.problem(OfAssessment.CYCLE)))
                .doubt(model.doubt(OfAssessment.CYCLE), "doubt-cycle");
    }

    /// What one of both says, the first one first.
    private static ObservableValue<Optional<String>> either(
            ObservableValue<Optional<String>> first, ObservableValue<Optional<String>> second) {
        return Bindings.createObjectBinding(
                () -> first.getValue().or(second::getValue), first, second);
    }

    private TextField line(OfAssessment field) {
        return Inputs.line(model.text(field));
    }

    private Node kind() {
        return one(
                OfAssessment.KIND,
                Arrays.stream(VisitKind.values())
                        .map(kind -> new Option(kind.key(), words.kind(kind))),
                words.kind(VisitKind.FULL));
    }

    private Node access() {
        return one(
                OfAssessment.ACCESS,
                Arrays.stream(Field.Access.values())
                        .map(access -> new Option(Kept.key(access), words.access(access))),
                words.texts().say(UiText.NOT_KNOWN));
    }

    private Labelled field(OfAssessment field, ProgrammeText title, Node control) {
        return field(field, title, control, model.problem(field));
    }

    private Labelled field(
            OfAssessment field,
            ProgrammeText title,
            Node control,
            ObservableValue<Optional<String>> problem) {
        control.setId(id(field));
        control.setDisable(control.isDisable() || !model.isOpen(field));
        Labelled labelled =
                new Labelled(words.say(title), control)
                        .problem(problem, "problem-" + field.key().replace('_', '-'));
        if (model.isInConflict(field)) {
            labelled.hint(words.say(ProgrammeText.FIELD_IN_CONFLICT));
        }
        return labelled;
    }

    /// What there is to do with a visit that is sealed.
    private Node waysOut(Runnable back, Runnable goOn) {
        Button leave = new Button(words.texts().say(UiText.BACK));
        leave.setId("visit-cancel");
        leave.setCancelButton(true);
        leave.setOnAction(click -> back.run());
        FirstFocus.on(leave);
        FlowPane ways = new FlowPane(leave);
        ways.getStyleClass().add("actions");
        if (model.purpose().seal() == VisitSeal.FINISHED) {
            Button again = new Button(words.texts().say(UiText.GO_ON), Icon.of(Material2MZ.REPLAY));
            again.setId("visit-go-on");
            again.setOnAction(click -> goOn.run());
            ways.getChildren().addFirst(again);
        }
        return ways;
    }

    private Node buttons(Runnable back) {
        Button write =
                new Button(
                        words.say(isNew() ? ProgrammeText.CREATE_VISIT : ProgrammeText.SAVE_VISIT));
        write.setId("visit-write");
        write.getStyleClass().add(Styles.ACCENT);
        write.setDefaultButton(true);
        write.setOnAction(click -> model.write());
        FlowPane buttons =
                new FlowPane(write, new AsideButton("visit-cancel", words, model.kept(), back));
        buttons.getStyleClass().add("actions");
        return buttons;
    }
}
