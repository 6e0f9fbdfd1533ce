package org.tarozi.ui.visit;

import org.tarozi.text.Language;
import org.tarozi.ui.WindowSettings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In which languages the user reads questions, by BCP 47 tag. A checklist shows of them what it
/// has; what it does not have stays wanted, for other checklists.
///
/// @param usual the first where the user chose none, the best first
/// @param first those chosen, the one chosen last first
/// @param second those chosen to stand beside the first, likewise
record WantedLanguages(List<String> usual, List<String> first, List<String> second) {

    WantedLanguages {
        usual = List.copyOf(usual);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /// One language, or a second one beside it.
    record Shown(String first, Optional<String> second) {

        /// Their codes, which everybody reads.
        String codes() {
            return words(tag -> tag.toUpperCase(Locale.ROOT));
        }

        /// What the languages call themselves.
        String names() {
            return words(Shown::name);
        }

        private String words(UnaryOperator<String> word) {
            return Stream.concat(Stream.of(first), second.stream())
                    .map(word)
                    .collect(Collectors.joining(" + "));
        }

        private static String name(String tag) {
            Locale locale = Locale.forLanguageTag(tag);
            return Language.of(tag)
                    .map(Language::ownName)
                    .orElseGet(() -> locale.getDisplayName(locale));
        }
    }

    /// What the user chose, or else what the programme and the window are in.
    static WantedLanguages of(
            Optional<Language> programme, Language window, WindowSettings settings) {
        return new WantedLanguages(
                Stream.concat(programme.stream(), Stream.of(window, Language.EN))
                        .map(Language::tag)
                        .toList(),
                settings.questionLanguages(),
                settings.secondLanguages());
    }

    /// What a checklist shows.
    ///
    /// @param has its languages; empty for one that is not known yet
    Shown in(List<String> has) {
        String one = best(first, has).orElseGet(() -> usual(has));
        return new Shown(
                one, best(second.stream().filter(other -> !other.equals(one)).toList(), has));
    }

    /// What a checklist shows first where the user chose nothing: its own first language where it
    /// has none of the usual ones.
    String usual(List<String> has) {
        return best(usual, has).orElseGet(has::getFirst);
    }

    private static Optional<String> best(List<String> wanted, List<String> has) {
        return wanted.stream().filter(one -> has.isEmpty() || has.contains(one)).findFirst();
    }

    /// What is wanted once these are chosen in a checklist. What it shows without a choice is none:
    /// another programme shows its own.
    WantedLanguages choose(Shown shown, List<String> has) {
        Optional<String> chosen = Optional.of(shown.first()).filter(one -> !one.equals(usual(has)));
        return new WantedLanguages(
                usual, before(chosen, first, has), before(shown.second(), second, has));
    }

    private static List<String> before(
            Optional<String> chosen, List<String> wanted, List<String> has) {
        return Stream.concat(chosen.stream(), wanted.stream().filter(other -> !has.contains(other)))
                .toList();
    }
}
