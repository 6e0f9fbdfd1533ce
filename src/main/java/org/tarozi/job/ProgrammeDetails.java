package org.tarozi.job;

import org.tarozi.change.Change;
import org.tarozi.change.Proposal;
import org.tarozi.change.Value;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a programme says of itself; each is empty where nobody said it, or people disagree.
///
/// @param name what people call it
/// @param country the country of its factories, as an ISO 3166 code
/// @param language that of its questions and reports
public record ProgrammeDetails(
        Optional<String> name, Optional<String> country, Optional<Language> language) {

    public static ProgrammeDetails of(Programme programme) {
        return new ProgrammeDetails(
                programme.name(),
                programme.detail(Founding.COUNTRY),
                programme.detail(Founding.LANGUAGE).flatMap(Language::of));
    }

    /// Makes a programme say this: what it says otherwise is changed, all or nothing. What is
    /// filled in where people disagreed decides that.
    public List<Change> writeInto(Programme programme, Editing editing) {
        Map<String, Value> before = of(programme).fields();
        List<Proposal> proposals = new ArrayList<>();
        fields().forEach(
                        (field, value) -> {
                            if (!value.equals(before.get(field))) {
                                proposals.addAll(
                                        programme
                                                .group(programme.self())
                                                .propose("", field, value));
                            }
                        });
        return editing.apply(proposals, Optional.empty());
    }

    private Map<String, Value> fields() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put(Founding.NAME, value(name));
        fields.put(Founding.COUNTRY, value(country));
        fields.put(Founding.LANGUAGE, value(language.map(Language::tag)));
        return fields;
    }

    private static Value value(Optional<String> text) {
        return text.map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> (Value) Value.of(words))
                .orElse(Value.CLEARED);
    }
}
