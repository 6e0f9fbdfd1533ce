package org.tarozi.checklist.yaml;

import java.util.List;

/// A piece of a YAML file that knows its place.
public sealed interface YamlNode {

    Place place();

    /// What it is, for people.
    String describe();

    /// What a plain word means in YAML 1.2; quoted text is always text.
    enum Form {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /// A text, number or word as it stands in the file.
    ///
    /// @param isPlain whether it stands without quotes, so that a number is a number
    /// @param isCommented whether a comment stands right behind it, which may be the rest of it
    record Scalar(Place place, String text, boolean isPlain, boolean isCommented)
            implements YamlNode {

        private static final int LEGIBLE = 60;

        public static Scalar quoted(Place place, String text) {
            return new Scalar(place, text, false, false);
        }

        public static Scalar unquoted(Place place, String text) {
            return new Scalar(place, text, true, false);
        }

        /// The same with a comment behind it.
        Scalar commented() {
            return new Scalar(place, text, isPlain, true);
        }

        public Form form() {
            return isPlain ? YamlTree.form(text) : Form.TEXT;
        }

        /// Whether it is a number or a truth, as a text is only in quotes.
        public boolean isNoText() {
            return form() == Form.NUMBER || form() == Form.TRUTH;
        }

        @Override
        public String describe() {
            return switch (form()) {
                case TEXT -> "“" + brief() + "”";
                case NUMBER -> "the number " + brief();
                case TRUTH -> "the word " + text;
                case NOTHING -> "nothing";
            };
        }

        private String brief() {
            String line = text.replaceAll("\\s+", " ");
            return line.codePointCount(0, line.length()) <= LEGIBLE
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, LEGIBLE)) + "…";
        }
    }

    /// A list.
    record Sequence(Place place, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /// Keys with values, each key once.
    ///
    /// @param whole whether it was read to its end; after a syntax error it was not
    record Mapping(Place place, List<Entry> entries, boolean whole) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String describe() {
            return "keys with values";
        }
    }

    /// Something whose problem was already told.
    record Broken(Place place) implements YamlNode {
        @Override
        public String describe() {
            return "something unusable";
        }
    }

    /// One key and its value.
    record Entry(Scalar key, YamlNode value) {

        /// Whether neither a colon nor a value stands behind the key, as behind a comma that
        /// belongs to a text.
        public boolean isBare() {
            int end = key.place().column() + key.text().codePointCount(0, key.text().length());
            return key.isPlain()
                    && value instanceof Scalar(Place at, String text, _, _)
                    && text.isEmpty()
                    && at.line() == key.place().line()
                    && at.column() == end;
        }

        /// Tells that it is bare.
        public void refuseBare(Problems problems) {
            problems.error(
                    key.place(),
                    key.describe() + " behind a comma, without a colon",
                    key.form() == Form.NUMBER
                            ? "a number without a comma, or quotes around a text with one"
                            : "quotes around a text with a comma in it");
        }
    }
}
