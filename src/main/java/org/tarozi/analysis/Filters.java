package org.tarozi.analysis;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.stream.Collectors.joining;

import org.tarozi.assessment.Factory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where factories must be to count: for each field one of several values; every field must match.
///
/// Case and blanks at the ends do not matter. A factory whose field is not known does not match.
public record Filters(SortedMap<PlaceField, Set<String>> values) {

    /// Every factory matches.
    public static final Filters NONE = new Filters(new TreeMap<>());

    /// What `key=value` options say.
    public sealed interface Reading {}

    /// They are filters.
    public record Understood(Filters filters) implements Reading {}

    /// Some are not; a sentence for each.
    public record Refused(List<String> sentences) implements Reading {
        public Refused {
            sentences = List.copyOf(sentences);
        }
    }

    public Filters {
        SortedMap<PlaceField, Set<String>> copy = new TreeMap<>();
        values.forEach((field, allowed) -> copy.put(field, Set.copyOf(allowed)));
        if (copy.values().stream().anyMatch(Filters::isOfNothing)) {
            throw new IllegalArgumentException("a filter allows a value, and a blank is none");
        }
        values = unmodifiableSortedMap(copy);
    }

    private static boolean isOfNothing(Set<String> allowed) {
        return allowed.isEmpty() || allowed.stream().anyMatch(String::isBlank);
    }

    /// What is allowed of one field; nothing where everything is.
    public Set<String> of(PlaceField field) {
        return values.getOrDefault(field, Set.of());
    }

    /// With other values of one field; without any, everything is allowed there.
    public Filters where(PlaceField field, Set<String> allowed) {
        SortedMap<PlaceField, Set<String>> others = new TreeMap<>(values);
        if (allowed.isEmpty()) {
            others.remove(field);
        } else {
            others.put(field, allowed);
        }
        return new Filters(others);
    }

    /// Reads options such as `country=UZ`; the same key again allows one more value.
    public static Reading read(List<String> options) {
        SortedMap<PlaceField, Set<String>> values = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            Optional<PlaceField> field =
                    equals < 0 ? Optional.empty() : field(option.substring(0, equals).strip());
            String value = option.substring(equals + 1).strip();
            if (field.isEmpty() || value.isEmpty()) {
                refused.add(sentence(option));
            } else {
                values.computeIfAbsent(field.get(), key -> new TreeSet<>()).add(value);
            }
        }
        return refused.isEmpty() ? new Understood(new Filters(values)) : new Refused(refused);
    }

    /// Whether a factory may stay as far as one field is concerned.
    public boolean matches(PlaceField field, Factory factory) {
        Set<String> allowed = values.get(field);
        if (allowed == null) {
            return true;
        }
        return field.of(factory)
                .map(String::strip)
                .filter(value -> allowed.stream().anyMatch(value::equalsIgnoreCase))
                .isPresent();
    }

    private static Optional<PlaceField> field(String key) {
        return Arrays.stream(PlaceField.values())
                .filter(field -> field.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String sentence(String option) {
        String keys =
                Arrays.stream(PlaceField.values()).map(PlaceField::key).collect(joining(", "));
        return "The filter \""
                + option
                + "\" is not understood. Write key=value with one of the keys "
                + keys
                + ", as in country=UZ.";
    }
}
