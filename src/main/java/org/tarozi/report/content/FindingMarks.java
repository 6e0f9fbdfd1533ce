package org.tarozi.report.content;

import org.tarozi.checklist.Question;
import org.tarozi.checklist.Tag;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What sets a finding apart from others by the tags of its question, in words.
///
/// @param told the tags that readers are told of, the gravest first
record FindingMarks(List<Tag> told, Say say) {

    /// Those that a committee is told of.
    static FindingMarks toCommittee(Say say) {
        return new FindingMarks(List.of(Tag.ZERO_TOLERANCE), say);
    }

    /// All that a question has; blank where there are none.
    String of(Question question) {
        return capital(
                told.stream()
                        .filter(question.tags()::contains)
                        .map(tag -> QuestionWords.tag(tag, say))
                        .collect(Collectors.joining(" · ")));
    }

    /// What the marks of these questions mean, where there are any.
    Optional<Block> legend(Collection<Question> questions) {
        String meanings =
                told.stream()
                        .filter(has(questions))
                        .map(this::meaning)
                        .collect(Collectors.joining(" "));
        return meanings.isEmpty() ? Optional.empty() : Optional.of(new Prose(Tone.NOTE, meanings));
    }

    private static Predicate<Tag> has(Collection<Question> questions) {
        return tag -> questions.stream().anyMatch(question -> question.tags().contains(tag));
    }

    private String meaning(Tag tag) {
        return capital(QuestionWords.tag(tag, say)) + ": " + QuestionWords.meaning(tag, say) + ".";
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
