package org.tarozi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says in one language what the readers of files found and say in English. Receipts keep the
/// English sentence, also those of years ago and of other machines: so it is its own key, as in the
/// gettext files (`found/ru.po`, …) where the translations are.
final class Retelling {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(\\+?)}");

    private static final Map<Language, Retelling> ALL =
            Arrays.stream(Language.values())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Retelling::new));

    private final List<Sentence> sentences;

    /// A sentence with places for what differs.
    private record Sentence(Pattern english, List<Integer> places, String said) {

        static Sentence of(PoFile.Entry entry) {
            StringBuilder pattern = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            Matcher place = PLACE.matcher(entry.english());
            int end = 0;
            while (place.find()) {
                pattern.append(Pattern.quote(entry.english().substring(end, place.start())));
                pattern.append("(.*?)");
                places.add(Integer.parseInt(place.group(1)));
                end = place.end();
            }
            pattern.append(Pattern.quote(entry.english().substring(end)));
            return new Sentence(
                    Pattern.compile(pattern.toString()), List.copyOf(places), entry.said());
        }

        Optional<MatchResult> match(String text) {
            Matcher matcher = english.matcher(text);
            return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }
    }

    private Retelling(Language language) {
        this.sentences =
                language == Language.EN
                        ? List.of()
                        : entries(language).stream().map(Sentence::of).toList();
    }

    /// That of a language; English stays as it is.
    static Retelling in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /// The sentences it knows, and how it says them. The first that fits is taken.
    static List<PoFile.Entry> entries(Language language) {
        String file = "found/" + language.tag() + ".po";
        try (InputStream bytes = Retelling.class.getResourceAsStream(file)) {
            return PoFile.entries(
                    new String(
                            Objects.requireNonNull(bytes, file).readAllBytes(),
                            StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// The same in its language, line by line; what it does not know stays as it is. So does what
    /// was found in the file: only a place with a `+` is for a sentence.
    String of(String english) {
        return english.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String english) {
        for (Sentence sentence : sentences) {
            Optional<MatchResult> match = sentence.match(english);
            if (match.isPresent()) {
                return said(sentence, match.get());
            }
        }
        return english;
    }

    private String said(Sentence sentence, MatchResult match) {
        return PLACE.matcher(sentence.said())
                .replaceAll(
                        place -> {
                            int index = sentence.places().indexOf(Integer.valueOf(place.group(1)));
                            String found = match.group(index + 1);
                            return Matcher.quoteReplacement(
                                    place.group(2).isEmpty() ? found : line(found));
                        });
    }
}
