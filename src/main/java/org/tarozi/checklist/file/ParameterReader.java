package org.tarozi.checklist.file;

import org.tarozi.checklist.Amount;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.Parameter.DatedValue;
import org.tarozi.checklist.Source;
import org.tarozi.checklist.Source.Quality;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads parameters and their dated values.
final class ParameterReader {

    private static final Map<String, Quality> QUALITIES =
            Stream.of(Quality.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    quality -> quality.name().toLowerCase(Locale.ROOT),
                                    quality -> quality));

    private final Draft draft;
    private final Values values;
    private final WordingReader wordings;

    ParameterReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
        this.wordings = new WordingReader(draft);
    }

    Optional<Parameter> read(YamlNode node) {
        return Fields.of(node, "a parameter", draft.problems()).flatMap(this::parameter);
    }

    private Optional<Parameter> parameter(Fields fields) {
        Optional<String> id =
                fields.required("id", node -> values.declared(node, "parameter", draft));
        Optional<Wording> title = fields.required("title", wordings::whole);
        Optional<Wording> unit = fields.optional("unit", wordings::whole);
        Optional<Boolean> toConfirm = fields.optional("to_confirm", values::yesNo);
        List<DatedValue> dated = fields.requiredList("values", this::datedValue);
        fields.close();
        check(fields, unit, dated);
        if (id.isEmpty() || title.isEmpty() || !draft.problems().none()) {
            return Optional.empty();
        }
        return Optional.of(
                new Parameter(id.get(), title.get(), unit, toConfirm.orElse(false), dated));
    }

    private void check(Fields fields, Optional<Wording> unit, List<DatedValue> dated) {
        if (dated.stream().map(DatedValue::from).distinct().count() < dated.size()) {
            draft.problems()
                    .error(
                            fields.placeOf("values"),
                            "two values from one day",
                            "each with its own day in from");
        }
        if (unit.isEmpty()
                && !fields.has("unit")
                && dated.stream().anyMatch(DatedValue::isFigure)) {
            draft.problems()
                    .error(fields.place(), "a parameter without unit", "the unit of its numbers");
        }
    }

    Optional<DatedValue> datedValue(YamlNode node) {
        return Fields.of(node, "a dated value", draft.problems()).flatMap(this::datedValue);
    }

    private Optional<DatedValue> datedValue(Fields fields) {
        Optional<LocalDate> from = fields.optional("from", values::date);
        Optional<Amount> value = fields.required("value", this::amount);
        Optional<Wording> note = fields.optional("note", wordings::whole);
        boolean found = !value.equals(Optional.of(new Amount.NotFound()));
        Optional<Source> source = source(fields, found);
        fields.close();
        if (!found && !fields.has("note")) {
            draft.problems()
                    .error(
                            fields.place(),
                            "not_found without note",
                            "a note on what was looked for");
        }
        boolean undated = from.isEmpty() && fields.has("from");
        if (undated || value.isEmpty() || (found ? source.isEmpty() : note.isEmpty())) {
            return Optional.empty();
        }
        return value.map(amount -> new DatedValue(from, amount, source, note));
    }

    private Optional<Source> source(Fields fields, boolean found) {
        Optional<String> text =
                found
                        ? fields.required("source", values::words)
                        : fields.optional("source", values::words);
        Optional<Quality> quality =
                fields.optional("quality", node -> values.oneOf(node, QUALITIES));
        Optional<LocalDate> asOf = fields.optional("as_of", values::date);
        return text.map(at -> new Source(at, quality, asOf));
    }

    /// A number, a rule in words by language, or a word for why there is neither.
    private Optional<Amount> amount(YamlNode node) {
        if (node instanceof Mapping) {
            return wordings.whole(node).map(Amount.Rule::new);
        }
        if (node instanceof Scalar scalar && scalar.text().equals("none")) {
            return Optional.of(new Amount.None());
        }
        if (node instanceof Scalar scalar && scalar.text().equals("not_found")) {
            return Optional.of(new Amount.NotFound());
        }
        return values.number(node).map(Amount.Figure::new);
    }
}
