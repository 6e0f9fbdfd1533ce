package org.tarozi.report.content;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the names of factories out of findings.
final class Anonymous {

    /// A shorter name would be found inside ordinary words.
    private static final int SHORTEST = 4;

    private final List<Pattern> names;
    private final String instead;

    Anonymous(AssessmentSet set, String instead) {
        this.instead = Matcher.quoteReplacement(instead);
        this.names =
                set.factories().values().stream()
                        .map(Factory::name)
                        .flatMap(Optional::stream)
                        .map(String::strip)
                        .filter(name -> name.length() >= SHORTEST)
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(name -> name.toLowerCase(Locale.ROOT)))
                        .map(Anonymous::pattern)
                        .toList();
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(
                Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String text(String finding) {
        String text = finding;
        for (Pattern name : names) {
            text = name.matcher(text).replaceAll(instead);
        }
        return text;
    }
}
