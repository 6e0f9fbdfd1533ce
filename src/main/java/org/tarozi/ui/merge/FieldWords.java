package org.tarozi.ui.merge;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Form;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.job.Founding;
import org.tarozi.text.Caption;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Fields and their values in the language of the window.
final class FieldWords {

    private final Texts texts;
    private final ThingWords things;
    private final Options options;

    FieldWords(ThingWords things) {
        this.texts = things.texts();
        this.things = things;
        this.options = new Options(texts);
    }

    /// What a field is called; what nothing of ours knows is called by its own name.
    String name(Subject subject, String field) {
        if (field.equals(Deletion.FIELD)) {
            return texts.say(MergeText.DELETION);
        }
        SubjectPath path = SubjectPath.of(subject);
        return caption(path, field)
                .map(texts::say)
                .or(() -> profile(path, field).map(one -> one.title().in(texts.language().tag())))
                .orElseGet(() -> texts.say(MergeText.UNKNOWN_FIELD, field));
    }

    private static Optional<Caption> caption(SubjectPath path, String field) {
        if (path.question().isPresent()) {
            return Field.find(OfAnswer.values(), field).map(FieldNames::of);
        }
        if (path.isEvidence()) {
            return Field.find(OfEvidence.values(), field).map(FieldNames::of);
        }
        if (!path.part().isEmpty()) {
            return Optional.empty();
        }
        return switch (path.kind()) {
            case ASSESSMENT -> Field.find(OfAssessment.values(), field).map(FieldNames::of);
            case FACTORY -> Field.find(OfFactory.values(), field).map(FieldNames::of);
            case PROGRAMME ->
                    switch (field) {
                        case Founding.NAME -> Optional.of(MergeText.NAME);
                        case Founding.COUNTRY -> Optional.of(MergeText.COUNTRY);
                        case Founding.LANGUAGE -> Optional.of(UiText.PROGRAMME_LANGUAGE);
                        default -> Optional.empty();
                    };
        };
    }

    private Optional<ProfileField> profile(SubjectPath path, String field) {
        return path.kind() == SubjectPath.Kind.FACTORY && path.part().isEmpty()
                ? things.profile(field)
                : Optional.empty();
    }

    /// The value of a change as people read it.
    String value(Change change) {
        if (!change.field().equals(Deletion.FIELD)) {
            return value(change.subject(), change.field(), change.value());
        }
        return texts.say(
                change.value() instanceof Value.Cleared ? MergeText.RESTORED : MergeText.DELETE_IT);
    }

    /// A value as people read it.
    String value(Subject subject, String field, Value value) {
        String text = value.display();
        if (text.isEmpty()) {
            return texts.say(MergeText.EMPTIED);
        }
        return things.named(subject, field, value).orElseGet(() -> written(subject, field, text));
    }

    private String written(Subject subject, String field, String text) {
        return switch (input(subject, field)) {
            case Input.Choice(List<Input.Option> known, boolean _) -> chosen(known, text);
            case Input.Day() -> day(text);
            case Input.Amount(Optional<String> unit) ->
                    unit.map(words -> number(text) + " " + words).orElseGet(() -> number(text));
            case Input.Words(), Input.Line(), Input.Fixed() -> text;
        };
    }

    private static String chosen(List<Input.Option> known, String text) {
        return List.of(text.split(", ", -1)).stream()
                .map(key -> Options.words(known, key).orElse(key))
                .collect(Collectors.joining(", "));
    }

    private String day(String text) {
        try {
            return texts.language().date(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text; // a stranger wrote it: it is shown as it is
        }
    }

    private String number(String text) {
        return text.matches("-?[0-9]{1,18}") ? texts.language().number(Long.parseLong(text)) : text;
    }

    /// How another value of a field is written.
    Input input(Subject subject, String field) {
        SubjectPath path = SubjectPath.of(subject);
        if (path.question().isPresent()) {
            return ofAnswer(path, field);
        }
        if (path.isEvidence()) {
            return ofForm(Field.find(OfEvidence.values(), field));
        }
        if (!path.part().isEmpty()) {
            return new Input.Words();
        }
        return switch (path.kind()) {
            case ASSESSMENT -> ofVisit(Field.find(OfAssessment.values(), field));
            case FACTORY -> ofFactory(path, field);
            case PROGRAMME ->
                    field.equals(Founding.LANGUAGE) ? options.languages() : new Input.Line();
        };
    }

    private Input ofAnswer(SubjectPath path, String field) {
        Optional<OfAnswer> known = Field.find(OfAnswer.values(), field);
        return switch (known.orElse(OfAnswer.NOTE)) {
            case RESULT -> options.results();
            case METHODS -> options.methods();
            case VALUE -> things.question(path).map(this::information).orElse(new Input.Words());
            case FINDING, NOTE -> new Input.Words();
            case WORKERS_AFFECTED, FLAG -> ofForm(known);
        };
    }

    private Input information(Question question) {
        return question.kind() instanceof QuestionKind.Information(var answer)
                ? options.of(answer)
                : new Input.Words();
    }

    private Input ofVisit(Optional<OfAssessment> known) {
        return switch (known.orElse(OfAssessment.TEAM)) {
            case KIND -> options.kinds();
            case STATE -> options.states();
            case ACCESS -> options.accesses();
            case FACTORY, CHECKLIST, START_DATE, END_DATE, CYCLE, NUMBER, TEAM, STAR_ID ->
                    ofForm(known);
        };
    }

    private Input ofFactory(SubjectPath path, String field) {
        Optional<OfFactory> known = Field.find(OfFactory.values(), field);
        if (known.equals(Optional.of(OfFactory.STATUS))) {
            return options.statuses();
        }
        return known.isPresent()
                ? ofForm(known)
                : profile(path, field)
                        .map(one -> inOneLine(options.of(one.form())))
                        .orElse(new Input.Words());
    }

    /// A form of the factory has no texts of several lines.
    private static Input inOneLine(Input input) {
        return input instanceof Input.Words ? new Input.Line() : input;
    }

    private static Input ofForm(Optional<? extends Field> field) {
        Form form = field.<Form>map(Field::form).orElse(Form.TEXT);
        if (form.equals(Form.DATE)) {
            return new Input.Day();
        }
        if (form.isWhole()) {
            return new Input.Amount(Optional.empty());
        }
        return form.equals(Form.ID) || form.equals(Form.SHA_256)
                ? new Input.Fixed()
                : new Input.Line();
    }
}
