package org.tarozi.ui.programme;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Form;
import org.tarozi.ui.TypedDay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What keeps the form of a visit from being written.
///
/// @param text what stands in a field
/// @param open whether a field can be changed in the form
record VisitCheck(Words words, Function<OfAssessment, String> text, Predicate<OfAssessment> open) {

    /// What is wrong first, in a sentence; empty where nothing is.
    Optional<String> wrong() {
        for (OfAssessment field : List.of(OfAssessment.START_DATE, OfAssessment.END_DATE)) {
            if (!fits(field)) {
                return Optional.of(TypedDay.problem(words.texts(), text.apply(field)));
            }
        }
        if (!fits(OfAssessment.CYCLE)) {
            return Optional.of(
                    words.say(ProgrammeText.NO_WHOLE_NUMBER, text.apply(OfAssessment.CYCLE)));
        }
        return missing();
    }

    private boolean fits(OfAssessment field) {
        Form form = field.form();
        return text.apply(field).isEmpty() || form.accepts().test(text.apply(field));
    }

    private Optional<String> missing() {
        String start = text.apply(OfAssessment.START_DATE);
        String end = text.apply(OfAssessment.END_DATE);
        if (open.test(OfAssessment.CHECKLIST) && text.apply(OfAssessment.CHECKLIST).isEmpty()) {
            return Optional.of(words.say(ProgrammeText.CHECKLIST_MISSING));
        }
        if (open.test(OfAssessment.START_DATE) && start.isEmpty()) {
            return Optional.of(words.say(ProgrammeText.START_MISSING));
        }
        return !start.isEmpty() && !end.isEmpty() && end.compareTo(start) < 0
                ? Optional.of(words.say(ProgrammeText.END_BEFORE_START))
                : Optional.empty();
    }
}
