package org.tarozi.checklist.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The mistakes of YAML itself, in words that can be translated. The parser has its own, in
/// English; they are shown only where no mistake here is known by them. The first that fits counts.
enum SyntaxError {
    TAB("a tab as indentation", "spaces; YAML does not indent with tabs", "(TAB)"),
    COLON(
            "a colon where no key can stand",
            "quotes around a text that contains “: ”, a space behind the colon of the key, or other"
                    + " spaces before the key",
            "mapping values are not allowed"),
    KEY(
            "a line that is no key, since it has no colon",
            "a colon after the key, or quotes around a text of several lines",
            "could not find expected ':'"),
    QUOTE(
            "a text whose quote is not closed",
            "the quote that closes it",
            "while scanning a quoted scalar"),
    BACKSLASH(
            "a backslash that stands for nothing",
            "two of them for one, or single quotes around the text",
            "while scanning a double-quoted scalar"),
    REST_OF_LINE(
            "words behind > or |",
            "the text on lines of its own below, or quotes around all of it",
            "comment or a line break",
            "chomping or indentation",
            "indentation indicator"),
    BRACKET(
            "a list or keys in brackets without a comma between two of them or a bracket at the"
                    + " end",
            "the comma or the bracket, or quotes around a text that contains “: ” or “ #”",
            "expected ',' or",
            "node content, but found '<stream end>'"),
    NOTHING(
            "a bracket or a comma where a text should stand",
            "a text, or quotes around one that begins so",
            "expected the node content"),
    DASH(
            "a dash where no list can begin",
            "each item on a line of its own below the key, or quotes around the text",
            "sequence entries are not allowed"),
    SIGN(
            "a text that begins with a sign of YAML, such as @, %, &, *, ! or ?",
            "quotes around the text",
            "cannot start any token",
            "scanning an anchor",
            "scanning an alias",
            "scanning a tag",
            "tag handle",
            "mapping keys are not allowed"),
    AFTER_END(
            "more words after a text that has ended",
            "one pair of quotes around the whole text; a single quote in single quotes is written"
                    + " twice",
            "block end>, but found '<scalar>'"),
    INDENT(
            "a line that does not fit those above it",
            "a line that begins at the same column as the lines it belongs to",
            "block end",
            "leading empty lines"),
    OUTSIDE(
            "something outside of the checklist",
            "one checklist in one file",
            "document start",
            "document end"),
    /// Told in the words of the parser.
    OTHER("", "YAML 1.2");

    /// Those whose beginning tells more than where the parser stood when it gave up.
    private static final Set<SyntaxError> TOLD_FROM_THE_BEGINNING = EnumSet.of(KEY, QUOTE);

    private final String what;
    private final String advice;
    private final String[] signs;

    SyntaxError(String what, String advice, String... signs) {
        this.what = what;
        this.advice = advice;
        this.signs = signs;
    }

    /// What the parser stumbled over.
    static SyntaxError of(YamlEngineException error) {
        String words = words(error);
        return Arrays.stream(values())
                .filter(one -> Arrays.stream(one.signs).anyMatch(words::contains))
                .findFirst()
                .orElse(OTHER);
    }

    private static String words(YamlEngineException error) {
        Stream<String> parts =
                error instanceof MarkedYamlEngineException marked
                        ? Stream.of(marked.getContext(), marked.getProblem())
                                .filter(Objects::nonNull)
                        : Stream.of(String.valueOf(error.getMessage()));
        return parts.collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip();
    }

    /// Where it is, if that is known.
    Optional<Mark> mark(MarkedYamlEngineException error) {
        Optional<Mark> problem = error.getProblemMark();
        Optional<Mark> context = error.getContextMark();
        return TOLD_FROM_THE_BEGINNING.contains(this)
                ? context.or(() -> problem)
                : problem.or(() -> context);
    }

    String found(YamlEngineException error) {
        return this == OTHER ? "broken YAML; its reader says “" + words(error) + "”" : what;
    }

    String expected() {
        return unread(advice);
    }

    /// Advice on a mistake that ended the reading.
    static String unread(String advice) {
        return advice + "; what follows was not read";
    }
}
