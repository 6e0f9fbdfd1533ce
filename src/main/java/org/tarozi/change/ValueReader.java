package org.tarozi.change;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;

/// Reads the value of a change.
final class ValueReader {

    private ValueReader() {}

    static Value read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Value.CLEARED;
            case VALUE_STRING -> new Value.Text(Json.text(parser, "value"));
            case VALUE_TRUE -> Value.YES;
            case VALUE_FALSE -> new Value.Flag(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case START_ARRAY -> listing(parser);
            case null, default ->
                    throw new MalformedChangeException(
                            "\"value\" is "
                                    + Json.describe(parser)
                                    + "; a text, a number, true, false, null or a list of texts is"
                                    + " expected");
        };
    }

    private static Value number(JsonParser parser) {
        try {
            return new Value.Number(parser.getDecimalValue());
        } catch (IllegalArgumentException e) {
            throw new MalformedChangeException(
                    "\"value\" is out of range; a number of at most 60 digits is expected");
        }
    }

    private static Value listing(JsonParser parser) {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(Json.text(parser, "value"));
        }
        return new Value.Listing(texts);
    }
}
