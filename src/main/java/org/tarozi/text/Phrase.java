package org.tarozi.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One translated text with its places for arguments: `{0}` prints an argument,
/// `{0|factory|factories}` the form of a noun that goes with a number, `{0|=it|they}` what is said
/// of exactly one and of any other number: in Russian the noun beside 21 is the one beside 1, but
/// there are many of it.
record Phrase(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)((?:\\|[^|{}]*)*)}");

    private static final String SINGLE = "=";

    private static final Pattern SHORTENED = Pattern.compile("\\d\u00a0г\\.\\z");

    /// A piece of a phrase.
    sealed interface Part {}

    /// Printed as it is.
    record Literal(String text) implements Part {}

    /// Prints an argument: text as it is, numbers grouped, dates with the month in words.
    record Argument(int index) implements Part {}

    /// Prints the form of a noun that goes with a number.
    record Plural(int index, List<String> forms) implements Part {
        Plural {
            forms = List.copyOf(forms);
        }
    }

    /// Prints one of two words, as there is exactly one or not.
    record Single(int index, String one, String other) implements Part {}

    Phrase {
        parts = List.copyOf(parts);
    }

    static Phrase parse(String text, Language language) {
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            parts.add(literal(text.substring(end, place.start())));
            parts.add(placed(place, language, text));
            end = place.end();
        }
        parts.add(literal(text.substring(end)));
        return new Phrase(parts);
    }

    private static Literal literal(String text) {
        if (text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException("a brace that is no place for an argument: " + text);
        }
        return new Literal(text);
    }

    private static Part placed(Matcher place, Language language, String text) {
        int index = Integer.parseInt(place.group(1));
        if (place.group(2).isEmpty()) {
            return new Argument(index);
        }
        List<String> forms = List.of(place.group(2).substring(1).split("\\|", -1));
        if (forms.size() == 2 && forms.getFirst().startsWith(SINGLE)) {
            return new Single(index, forms.getFirst().substring(SINGLE.length()), forms.getLast());
        }
        if (forms.size() != language.pluralForms()) {
            throw new IllegalArgumentException(
                    language.tag()
                            + " has "
                            + language.pluralForms()
                            + " forms of a noun, found "
                            + forms.size()
                            + ": "
                            + text);
        }
        return new Plural(index, forms);
    }

    /// The arguments it prints, so that languages can be compared.
    SortedSet<Integer> printed() {
        SortedSet<Integer> printed = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Argument(int index)) {
                printed.add(index);
            }
        }
        return printed;
    }

    String format(Language language, Object... arguments) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Literal(String literal) -> text.append(after(text, literal));
                case Argument(int index) -> text.append(print(language, arguments[index]));
                case Plural(int index, List<String> forms) ->
                        text.append(forms.get(language.pluralForm(count(arguments[index]))));
                case Single(int index, String one, String other) ->
                        text.append(count(arguments[index]) == 1 ? one : other);
            }
        }
        return text.toString();
    }

    /// What goes on with a full stop has none of its own after «г.», with which Russian dates end.
    private static String after(CharSequence before, String literal) {
        boolean twice = literal.startsWith(".") && SHORTENED.matcher(before).find();
        return twice ? literal.substring(1) : literal;
    }

    private static String print(Language language, Object argument) {
        return switch (argument) {
            case String text -> text;
            case Integer number -> language.number(number);
            case Long number -> language.number(number);
            case LocalDate date -> language.date(date);
            default -> throw new IllegalArgumentException("not printable: " + argument.getClass());
        };
    }

    private static long count(Object argument) {
        return ((Number) argument).longValue();
    }
}
