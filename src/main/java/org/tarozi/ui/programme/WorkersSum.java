package org.tarozi.ui.programme;

import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Form;

import java.util.Optional;

/// Whether the women and the men of a factory are its workers.
record WorkersSum(FactoryFacts facts) {

    /// Says that they are not; empty where they are, or where not all three numbers are known.
    Optional<String> doubt(Words words) {
        Optional<Long> workers = number(OfFactory.WORKERS);
        Optional<Long> both =
                number(OfFactory.WORKERS_FEMALE)
                        .flatMap(women -> number(OfFactory.WORKERS_MALE).map(men -> women + men));
        return both.flatMap(
                sum ->
                        workers.filter(all -> !all.equals(sum))
                                .map(all -> words.say(ProgrammeText.WORKERS_DIFFER, sum, all)));
    }

    private Optional<Long> number(OfFactory field) {
        return Optional.ofNullable(facts.values().get(field.key()))
                .filter(text -> !facts.disputed().contains(field.key()))
                .filter(Form.WHOLE_NUMBER.accepts())
                .map(Long::valueOf);
    }
}
