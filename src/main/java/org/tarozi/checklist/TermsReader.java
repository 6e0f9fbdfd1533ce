package org.tarozi.checklist;

import org.tarozi.checklist.Parameter.DatedValue;
import org.tarozi.checklist.QuestionKind.Choice;
import org.tarozi.checklist.YamlNode.Scalar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a file declares beside its questions: languages, profile fields, parameters.
final class TermsReader {

    private static final Map<String, ProfileField.Type> TYPES =
            Map.of(
                    "text", ProfileField.Type.TEXT,
                    "number", ProfileField.Type.NUMBER,
                    "yes_no", ProfileField.Type.YES_NO,
                    "choice", ProfileField.Type.CHOICE);

    private final Draft draft;
    private final Values values;
    private final WordingReader wordings;

    TermsReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
        this.wordings = new WordingReader(draft);
    }

    /// Languages come first, since every text of the file is held against them.
    Release.Terms read(Fields fields) {
        draft.languages().addAll(fields.requiredList("languages", this::language));
        return new Release.Terms(
                draft.languages(),
                fields.list("profile", this::field),
                fields.list("parameters", this::parameter));
    }

    private Optional<String> language(YamlNode node) {
        Optional<Scalar> tag =
                values.text(node)
                        .filter(
                                text ->
                                        Wording.isLanguage(text.text())
                                                || values.refuse(
                                                        text, "a language tag such as en or uz"));
        tag.ifPresent(name -> draft.declare("language", name));
        return tag.map(Scalar::text);
    }

    private Optional<ProfileField> field(YamlNode node) {
        return Fields.of(node, "a profile field", draft.problems()).flatMap(this::field);
    }

    private Optional<ProfileField> field(Fields fields) {
        Optional<String> id =
                fields.required("id", node -> values.declared(node, "profile", draft));
        Optional<Wording> title = fields.required("title", wordings::whole);
        Optional<ProfileField.Type> type =
                fields.required("type", node -> values.oneOf(node, TYPES));
        List<Choice> choices = choices(fields, type);
        fields.close();
        if (id.isEmpty() || title.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProfileField(id.get(), title.get(), type.get(), choices));
    }

    private List<Choice> choices(Fields fields, Optional<ProfileField.Type> type) {
        if (type.equals(Optional.of(ProfileField.Type.CHOICE))) {
            return new ChoicesReader(draft).read(fields);
        }
        if (fields.has("choices") && type.isPresent()) {
            draft.problems()
                    .error(
                            fields.placeOf("choices"),
                            "the key choices",
                            "it only for type: choice");
        }
        fields.optional("choices", Optional::of);
        return List.of();
    }

    private Optional<Parameter> parameter(YamlNode node) {
        return Fields.of(node, "a parameter", draft.problems()).flatMap(this::parameter);
    }

    private Optional<Parameter> parameter(Fields fields) {
        Optional<String> id =
                fields.required("id", node -> values.declared(node, "parameter", draft));
        Optional<Wording> title = fields.required("title", wordings::whole);
        Optional<String> unit = fields.required("unit", values::words);
        List<DatedValue> dated = fields.requiredList("values", this::datedValue);
        fields.close();
        refuseSameDay(fields.placeOf("values"), dated);
        if (id.isEmpty() || title.isEmpty() || unit.isEmpty() || !draft.problems().none()) {
            return Optional.empty();
        }
        return Optional.of(new Parameter(id.get(), title.get(), unit.get(), dated));
    }

    private void refuseSameDay(Place place, List<DatedValue> dated) {
        if (dated.stream().map(DatedValue::from).distinct().count() < dated.size()) {
            draft.problems()
                    .error(place, "two values from one day", "each with its own day in from");
        }
    }

    Optional<DatedValue> datedValue(YamlNode node) {
        return Fields.of(node, "a dated value", draft.problems()).flatMap(this::datedValue);
    }

    private Optional<DatedValue> datedValue(Fields fields) {
        Optional<LocalDate> from = fields.optional("from", values::date);
        Optional<Optional<BigDecimal>> value = fields.required("value", this::numberOrNone);
        Optional<String> source = fields.required("source", values::words);
        fields.close();
        return value.flatMap(number -> source.map(at -> new DatedValue(from, number, at)));
    }

    private Optional<Optional<BigDecimal>> numberOrNone(YamlNode node) {
        if (node instanceof Scalar scalar && scalar.text().equals("none")) {
            return Optional.of(Optional.empty());
        }
        return values.number(node).map(Optional::of);
    }
}
