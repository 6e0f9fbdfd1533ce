package org.tarozi.store;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Form;
import org.tarozi.change.Change;
import org.tarozi.change.Value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The value that a choice gives to a field in conflict.
record ChosenValue(String field, Form form, List<Change> heads) {

    private static final int SHORTEST_ID = 6;

    /// Texts that people read, which may stand one after the other.
    private static final Set<String> JOINED =
            Set.of(
                    OfAnswer.FINDING.key(),
                    OfAnswer.NOTE.key(),
                    OfAnswer.VALUE.key(),
                    OfAssessment.TEAM.key(),
                    OfEvidence.CAPTION.key());

    /// Whether there is such a value.
    sealed interface Reading {}

    record Fits(Value value) implements Reading {}

    /// @param reason a sentence
    record Refused(String reason) implements Reading {}

    Reading of(Deciding.Choice choice) {
        return switch (choice) {
            case Deciding.Choice.Keep(String head) -> keep(head);
            case Deciding.Choice.Both both -> both();
            case Deciding.Choice.Entered(String text) -> entered(text);
        };
    }

    /// The heads whose ids begin with some digits.
    static List<Change> find(String digits, List<Change> heads) {
        return digits.length() < SHORTEST_ID
                ? List.of()
                : heads.stream().filter(head -> head.id().toString().startsWith(digits)).toList();
    }

    static String unknown(String digits, List<Change> heads) {
        String why =
                digits.length() < SHORTEST_ID
                        ? "At least " + SHORTEST_ID + " digits of an id are needed, not \"" + digits
                        : "No version, or several, have an id that begins with \"" + digits;
        return why
                + "\". The ids are "
                + heads.stream().map(head -> head.id().toString()).collect(Collectors.joining(", "))
                + ".";
    }

    private Reading keep(String digits) {
        List<Change> found = find(digits, heads);
        return found.size() == 1
                ? new Fits(found.getFirst().value())
                : new Refused(unknown(digits, heads));
    }

    private Reading entered(String text) {
        if (text.isBlank()) {
            return new Fits(Value.CLEARED);
        }
        if (!form.accepts().test(text)) {
            return new Refused(
                    "The field "
                            + field
                            + " cannot be \""
                            + text
                            + "\"; expected is "
                            + form.expected()
                            + ".");
        }
        return new Fits(
                heads.stream()
                        .map(Change::value)
                        .filter(value -> value.display().equals(text))
                        .findFirst()
                        .orElseGet(() -> typed(text)));
    }

    private Value typed(String text) {
        return form.isWhole() ? Value.of(Long.parseLong(text)) : Value.of(text);
    }

    private Reading both() {
        if (heads.stream().allMatch(head -> head.value() instanceof Value.Listing)) {
            Set<String> all = new LinkedHashSet<>();
            heads.forEach(head -> all.addAll(((Value.Listing) head.value()).texts()));
            return new Fits(new Value.Listing(List.copyOf(all)));
        }
        if (field.equals(OfAnswer.METHODS.key())) {
            return new Fits(Value.of(String.join(", ", new TreeSet<>(named()))));
        }
        if (field.equals(OfAssessment.TEAM.key())) {
            return new Fits(Value.of(String.join(", ", named())));
        }
        if (!form.equals(Form.TEXT) || !JOINED.contains(field)) {
            return new Refused(
                    "Both values of the field "
                            + field
                            + " cannot stand: only texts such as findings and notes, and lists, can"
                            + " be joined. Keep one, or give the right value.");
        }
        return new Fits(
                Value.of(field.equals(OfEvidence.CAPTION.key()) ? joined("; ") : joined("\n\n")));
    }

    /// The texts one after the other; of each what those before it have not. One that is whole in
    /// another, as where both were kept before, has no place of its own.
    private String joined(String between) {
        List<List<String>> texts =
                texts().stream()
                        .map(text -> List.of(text.split(Pattern.quote(between), -1)))
                        .toList();
        List<String> joined = new ArrayList<>();
        for (List<String> text : texts) {
            if (texts.stream().noneMatch(other -> isWithin(text, other))) {
                joined.addAll(
                        text.stream()
                                .filter(part -> joined.isEmpty() || !joined.contains(part))
                                .toList());
            }
        }
        return String.join(between, joined);
    }

    private static boolean isWithin(List<String> text, List<String> other) {
        return other.size() > text.size() && other.containsAll(text);
    }

    /// What stands between commas, each once.
    private Set<String> named() {
        Set<String> named = new LinkedHashSet<>();
        for (String text : texts()) {
            Stream.of(text.split(",", -1))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .forEach(named::add);
        }
        return named;
    }

    /// The different texts, oldest first. Who wrote which is known of the changes and has no place
    /// in a text that is printed.
    private Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        for (Change head : heads) {
            if (!(head.value() instanceof Value.Cleared)) {
                texts.add(head.value().display());
            }
        }
        return texts;
    }
}
