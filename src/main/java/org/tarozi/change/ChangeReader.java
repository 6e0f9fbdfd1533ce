package org.tarozi.change;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads lines of changes. Keys it does not know are passed over: they stay in the line, which is
/// kept as it came.
public final class ChangeReader {

    private final MessageDigest sha256 = Digest.sha256();
    private final LineParser lines = new LineParser();

    /// Reads one line, without its line feed.
    ///
    /// @throws MalformedChangeException with a sentence that says what is wrong
    public Change read(byte[] line) {
        return read(line, 0, line.length);
    }

    /// Reads the line between two places of some bytes.
    ///
    /// @throws MalformedChangeException with a sentence that says what is wrong
    Change read(byte[] bytes, int from, int to) {
        Draft draft = new Draft();
        try (JsonParser parser = lines.parse(bytes, from, to)) {
            Json.readObject(parser, key -> draft.take(key, parser));
        }
        sha256.update(bytes, from, to - from);
        return draft.change(ChangeId.ofDigest(sha256.digest()));
    }

    /// What has been read of one line so far.
    private static final class Draft {
        private @Nullable Subject subject;
        private @Nullable String field;
        private @Nullable Value value;
        private @Nullable List<ChangeId> parents;
        private @Nullable String device;
        private @Nullable String person;
        private @Nullable Instant at;
        private Optional<String> why = Optional.empty();

        void take(String key, JsonParser parser) {
            switch (key) {
                case "subject" -> subject = subject(Json.text(parser, key));
                case "field" -> field = field(Json.text(parser, key));
                case "value" -> value = ValueReader.read(parser);
                case "parents" -> parents = parents(parser);
                case "device" -> device = Json.text(parser, key);
                case "person" -> person = Json.text(parser, key);
                case "at" -> at = instant(Json.text(parser, key));
                case "why" -> why = Optional.of(Json.text(parser, key));
                default -> Json.skip(parser);
            }
        }

        Change change(ChangeId id) {
            Origin origin =
                    new Origin(
                            present(device, "device"),
                            present(person, "person"),
                            present(at, "at"),
                            why);
            return new Change(
                    id,
                    present(subject, "subject"),
                    present(field, "field"),
                    present(value, "value"),
                    present(parents, "parents"),
                    origin);
        }

        private static <T> T present(@Nullable T part, String key) {
            if (part == null) {
                throw new MalformedChangeException("\"" + key + "\" is missing");
            }
            return part;
        }

        private static Subject subject(String path) {
            try {
                return new Subject(path);
            } catch (IllegalArgumentException e) {
                throw new MalformedChangeException(
                        "\"subject\" is \""
                                + path
                                + "\"; a path such as assessment/<id>/answer/<question> is"
                                + " expected");
            }
        }

        private static String field(String name) {
            if (!Subject.isName(name)) {
                throw new MalformedChangeException(
                        "\"field\" is \""
                                + name
                                + "\"; a name of lower-case letters, digits and . _ : - is"
                                + " expected");
            }
            return name;
        }

        private static Instant instant(String text) {
            try {
                return InstantText.parse(text);
            } catch (DateTimeException e) {
                throw new MalformedChangeException(
                        "\"at\" is \""
                                + text
                                + "\"; a time such as 2024-05-14T09:30:00Z is expected");
            }
        }

        private static List<ChangeId> parents(JsonParser parser) {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw new MalformedChangeException(
                        "\"parents\" is " + Json.describe(parser) + "; a list of ids is expected");
            }
            List<ChangeId> ids = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                ids.add(parent(Json.text(parser, "parents")));
            }
            return ids;
        }

        private static ChangeId parent(String hex) {
            try {
                return ChangeId.of(hex);
            } catch (IllegalArgumentException e) {
                throw new MalformedChangeException(
                        "\"parents\" holds \"" + hex + "\"; 32 hexadecimal digits are expected");
            }
        }
    }
}
