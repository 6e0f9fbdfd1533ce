package org.tarozi.change;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The JSON of lines: strict, bounded, without duplicate keys and lone surrogates.
final class Json {

    /// The longest line, in bytes.
    static final int LONGEST_LINE = 1 << 20;

    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(20)
                                    .maxNumberLength(100)
                                    .maxStringLength(LONGEST_LINE)
                                    .build())
                    .build();

    private static final Pattern TWICE = Pattern.compile("Duplicate .*?\"(.*)\"");

    private Json() {}

    /// Reads the one object that a line is; each key is handed over while the parser stands at its
    /// value.
    ///
    /// @throws MalformedChangeException with a sentence that says what is wrong
    static void readObject(JsonParser parser, Consumer<String> take) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedChangeException(
                        describe(parser) + " stands where an object is expected");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = sound(parser.currentName(), "a key");
                parser.nextToken();
                take.accept(key);
            }
            if (parser.nextToken() != null) {
                throw new MalformedChangeException("something follows the object");
            }
        } catch (JacksonException e) {
            throw new MalformedChangeException(notJson(e));
        }
    }

    /// What the library says is for programmers; people are told where it was.
    private static String notJson(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return e.getOriginalMessage().startsWith("Number")
                    ? "a number of the line is too long; one of at most 60 digits is expected"
                    : "the line is nested too deeply; a flat object is expected";
        }
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        if (twice.find()) {
            return "the key \"" + twice.group(1) + "\" stands twice; each is expected once";
        }
        long column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
        return "the line is not JSON"
                + (column > 0 ? " at character " + column : "")
                + "; one whole object between { and } is expected";
    }

    /// Passes over a value nobody here knows, which must be sound all the same.
    static void skip(JsonParser parser) {
        int depth = 0;
        do {
            switch (parser.currentToken()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case PROPERTY_NAME -> sound(parser.currentName(), "a key");
                case VALUE_STRING -> sound(parser.getString(), "a text");
                case null, default -> {}
            }
        } while (depth > 0 && parser.nextToken() != null);
    }

    static String text(JsonParser parser, String key) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new MalformedChangeException(
                    "\"" + key + "\" is " + describe(parser) + "; a text is expected");
        }
        return sound(parser.getString(), key);
    }

    /// Refuses half of a surrogate pair, which no UTF-8 can hold.
    static String sound(String text, String key) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new MalformedChangeException(
                        "\"" + key + "\" holds half of a character (a lone surrogate)");
            }
        }
        return text;
    }

    static String describe(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case null, default -> "nothing";
        };
    }
}
