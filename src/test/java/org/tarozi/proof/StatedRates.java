package org.tarozi.proof;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/// What `tarozi rates --json` states, in the form that every other reader of a rate is brought to:
/// `1/9=11` for 1 of 9 or 11 %, `mean/4=8` for a mean of four rates, `0/0=none` for no rate.
record StatedRates(List<JsonNode> rows) {

    static final String NONE = "none";

    static StatedRates of(JsonNode document) {
        List<JsonNode> rows = new ArrayList<>();
        document.get("rows").forEach(rows::add);
        return new StatedRates(rows);
    }

    /// The rates of a programme, with the options of a command.
    static StatedRates of(BuiltProgram person, String programme, String... options) {
        List<String> command = new ArrayList<>(List.of("rates", programme, "--json"));
        command.addAll(List.of(options));
        return of(person.does(command.toArray(String[]::new)).json());
    }

    /// Only the rows that fit.
    StatedRates where(Predicate<JsonNode> fits) {
        return new StatedRates(rows.stream().filter(fits).toList());
    }

    /// Only those where something was found.
    StatedRates found() {
        return where(row -> row.get("non_compliant").asInt(0) > 0);
    }

    /// Rates without names, in their order.
    List<String> numbers() {
        return rows.stream().map(StatedRates::number).toList();
    }

    /// Rates after the value of a key, in their order.
    List<String> after(String key) {
        return lines(row -> row.get(key).asString() + " ");
    }

    private List<String> lines(Function<JsonNode, String> name) {
        return rows.stream().map(row -> name.apply(row) + number(row)).toList();
    }

    /// How many non-compliances all rows together state.
    int nonCompliances() {
        return rows.stream().mapToInt(row -> row.get("non_compliant").asInt(0)).sum();
    }

    private static String number(JsonNode row) {
        JsonNode part = row.get("non_compliant");
        return written(
                part.isNull() ? "mean" : part.asString(),
                row.get("assessed").asString(),
                row.get("percent").isNull() ? NONE : row.get("percent").asString());
    }

    static String written(String part, String whole, String percent) {
        return part + "/" + whole + "=" + percent;
    }

    /// The texts of a list.
    static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
    }
}
