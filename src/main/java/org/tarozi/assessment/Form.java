package org.tarozi.assessment;

import org.tarozi.checklist.AnswerForm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the value of a field must look like.
///
/// @param expected what is expected, as the end of a sentence
public record Form(String expected, Predicate<String> accepts) {

    public static final Form TEXT = new Form("a text", text -> true);

    /// No visit and nothing around it was before.
    public static final LocalDate FIRST_DAY = LocalDate.of(1901, 1, 1);

    public static final Form DATE = new Form("a date such as 2024-05-14", Form::isDate);

    public static final Form WHOLE_NUMBER =
            new Form("a whole number from 0 to 999999999", matching("[0-9]{1,9}"));

    /// As large as a column of whole numbers of a database takes it.
    public static final Form LARGE_NUMBER =
            new Form("a whole number of at most 18 digits", matching("[0-9]{1,18}"));

    public static final Form ID = new Form("a UUID", Form::isUuid);

    public static final Form SHA_256 =
            new Form("a SHA-256 in 64 hexadecimal digits", matching("[0-9a-f]{64}"));

    public static final Form COUNTRY =
            new Form(
                    "a country code of two capital letters (ISO 3166), such as UZ",
                    matching("[A-Z]{2}"));

    public static final Form YES = new Form("yes, or nothing", "yes"::equals);

    private static final Form NUMBER =
            new Form("a number such as 40 or 1.5", matching("-?[0-9]{1,15}([.][0-9]{1,6})?"));

    /// Whether its values are whole numbers.
    public boolean isWhole() {
        return equals(WHOLE_NUMBER) || equals(LARGE_NUMBER);
    }

    /// The form of an answer that carries information.
    public static Form of(AnswerForm answer) {
        List<String> choices = answer.choices().stream().map(AnswerForm.Choice::id).toList();
        return switch (answer.type()) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case YES_NO -> oneOf(List.of("no", "yes"));
            case CHOICE -> oneOf(choices);
            case MULTIPLE_CHOICE -> someOf(choices);
            case DATE -> DATE;
        };
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /// One of the words for the values of an enum.
    static Form oneOf(Enum<?>[] values) {
        return oneOf(words(values));
    }

    /// Some of the words for the values of an enum.
    static Form someOf(Enum<?>[] values) {
        return someOf(words(values));
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Keys::of).sorted().toList();
    }

    private static Form oneOf(List<String> words) {
        return new Form("one of " + String.join(", ", words), words::contains);
    }

    private static Form someOf(List<String> words) {
        return new Form(
                "one or more of " + String.join(", ", words) + ", with a comma and a space between",
                text -> words.containsAll(List.of(text.split(", ", -1))));
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && !LocalDate.parse(text).isBefore(FIRST_DAY);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
