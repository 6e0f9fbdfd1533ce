package org.tarozi.ui.programme;

import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether the women and the men of a factory are its workers, and neither are more than those.
///
/// @param unread fields in which something stands that is no number
record WorkersSum(FactoryFacts facts, Set<String> unread) {

    WorkersSum {
        unread = Set.copyOf(unread);
    }

    /// What there is to say beside a field of the profile; empty where the numbers agree, or too
    /// few of them are known.
    Optional<String> doubt(String field, Words words) {
        Optional<Long> women = number(OfFactory.WORKERS_FEMALE);
        Optional<Long> men = number(OfFactory.WORKERS_MALE);
        if (field.equals(OfFactory.WORKERS_FEMALE.key())) {
            return men.isPresent()
                    ? Optional.empty()
                    : tooMany(women, ProgrammeText.WOMEN_TOO_MANY, words);
        }
        if (!field.equals(OfFactory.WORKERS_MALE.key())) {
            return Optional.empty();
        }
        return women.isPresent()
                ? men.flatMap(count -> differing(women.get() + count, words))
                : tooMany(men, ProgrammeText.MEN_TOO_MANY, words);
    }

    /// The same beside the factory as a whole.
    List<String> doubts(Words words) {
        return Stream.of(OfFactory.WORKERS_FEMALE, OfFactory.WORKERS_MALE)
                .flatMap(field -> doubt(field.key(), words).stream())
                .toList();
    }

    private Optional<String> differing(long both, Words words) {
        return number(OfFactory.WORKERS)
                .filter(all -> all != both)
                .map(all -> words.say(ProgrammeText.WORKERS_DIFFER, both, all));
    }

    private Optional<String> tooMany(Optional<Long> some, ProgrammeText text, Words words) {
        return some.flatMap(
                count ->
                        number(OfFactory.WORKERS)
                                .filter(all -> all < count)
                                .map(all -> words.say(text, count, all)));
    }

    private Optional<Long> number(OfFactory field) {
        return Optional.ofNullable(facts.values().get(field.key()))
                .filter(text -> !facts.disputed().contains(field.key()))
                .filter(text -> !unread.contains(field.key()))
                .filter(Form.WHOLE_NUMBER.accepts())
                .map(Long::valueOf);
    }
}
