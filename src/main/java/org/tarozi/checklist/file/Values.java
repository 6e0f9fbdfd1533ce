package org.tarozi.checklist.file;

import org.tarozi.checklist.Amount;
import org.tarozi.checklist.StableId;
import org.tarozi.checklist.yaml.Comments;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Broken;
import org.tarozi.checklist.yaml.YamlNode.Form;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes single values of nodes: texts, ids, words of a list, dates, numbers.
final class Values {

    /// What a language is written as.
    static final String LANGUAGE_TAG =
            "a language tag in lower case such as en or uz, with a hyphen before what follows as in"
                    + " uz-Cyrl";

    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /// A text that is not empty; a number or `true` has to be quoted.
    Optional<Scalar> text(YamlNode node) {
        Optional<Scalar> scalar = scalar(node, "a text");
        return scalar.filter(
                text -> {
                    Form form = text.form();
                    if (form == Form.NUMBER || form == Form.TRUTH) {
                        return refuse(text, "a text; put it into quotes");
                    }
                    if (form == Form.NOTHING && !text.text().isBlank()) {
                        return refuse(text, "a text; put the word into quotes if it is meant");
                    }
                    return !text.text().isBlank() || refuse(text, "a text");
                });
    }

    /// A text that people read. What stands behind ` #` is lost where the author meant no comment.
    Optional<String> words(YamlNode node) {
        Optional<Scalar> text = text(node);
        text.filter(Scalar::isCommented)
                .filter(cut -> !problems.isTold(cut.place()))
                .ifPresent(
                        cut ->
                                problems.warning(
                                        cut.place(),
                                        cut.describe() + Comments.BEHIND,
                                        Comments.ADVICE));
        return text.map(Scalar::text);
    }

    Optional<Scalar> id(YamlNode node) {
        return text(node)
                .filter(
                        id ->
                                StableId.isWellFormed(id.text())
                                        || refuse(
                                                id,
                                                "an id: a–z, 0–9, . _ : - and at most 100 of them,"
                                                        + " such as fire-drills"));
    }

    /// An id that has to be the only one of its sort in the file.
    Optional<String> declared(YamlNode node, String sort, Draft draft) {
        Optional<Scalar> id = id(node);
        id.ifPresent(name -> draft.declare(sort, name));
        return id.map(Scalar::text);
    }

    /// One word of a list, and what it stands for.
    <T> Optional<T> oneOf(YamlNode node, Map<String, T> meanings) {
        if (node instanceof Scalar word && meanings.get(word.text()) instanceof T meaning) {
            return Optional.of(meaning);
        }
        List<String> known = meanings.keySet().stream().sorted().toList();
        return scalar(node, "one of " + String.join(", ", known))
                .flatMap(
                        word -> {
                            refuse(word, oneOf(word.text(), known));
                            return Optional.empty();
                        });
    }

    Optional<Boolean> yesNo(YamlNode node) {
        return oneOf(node, YES_NO);
    }

    /// What to expect where a word is none of the known ones.
    static String oneOf(String word, List<String> known) {
        String list = "one of " + String.join(", ", known);
        return Nearest.to(word, known)
                .map(near -> near + " (did you mean that?) or another " + list)
                .orElse(list);
    }

    Optional<LocalDate> date(YamlNode node) {
        return scalar(node, "a date")
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(LocalDate.parse(text.text()));
                            } catch (DateTimeParseException e) {
                                refuse(text, "a date such as 2026-01-31");
                                return Optional.empty();
                            }
                        });
    }

    /// A number written with a dot and without an exponent.
    Optional<BigDecimal> number(YamlNode node) {
        return scalar(node, "a number")
                .flatMap(
                        text -> {
                            if (text.form() == Form.NUMBER
                                    && text.text().length() <= Amount.MAXIMUM_LENGTH
                                    && text.text().matches("-?[0-9]+(\\.[0-9]+)?")) {
                                return Optional.of(new BigDecimal(text.text()));
                            }
                            refuse(text, "a number such as 40 or 1.5");
                            return Optional.empty();
                        });
    }

    Optional<Scalar> scalar(YamlNode node, String expected) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        if (!(node instanceof Broken)) {
            problems.error(node.place(), node.describe(), expected);
        }
        return Optional.empty();
    }

    /// Tells what was expected instead, and answers no.
    boolean refuse(YamlNode node, String expected) {
        problems.error(node.place(), node.describe(), expected);
        return false;
    }
}
