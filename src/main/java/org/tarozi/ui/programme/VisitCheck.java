package org.tarozi.ui.programme;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Form;
import org.tarozi.ui.control.TypedDay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What keeps the form of a visit from being written.
///
/// @param text what stands in a field
/// @param open whether a field can be changed in the form
record VisitCheck(Words words, Function<OfAssessment, String> text, Predicate<OfAssessment> open) {

    /// What is wrong with a field, in a sentence.
    record Wrong(OfAssessment field, String sentence) {}

    /// What is wrong first; empty where nothing is.
    Optional<Wrong> wrong() {
        for (OfAssessment field : List.of(OfAssessment.START_DATE, OfAssessment.END_DATE)) {
            if (!fits(field)) {
                return wrong(field, TypedDay.problem(words.texts(), text.apply(field)));
            }
        }
        return cycle().or(this::missing);
    }

    /// What is wrong with the cycle, if anything is. Files may hold a cycle of 0; nobody writes one
    /// by hand.
    Optional<Wrong> cycle() {
        String typed = text.apply(OfAssessment.CYCLE);
        if (!fits(OfAssessment.CYCLE)) {
            return wrong(OfAssessment.CYCLE, words.say(ProgrammeText.NO_WHOLE_NUMBER, typed));
        }
        boolean none = !typed.isEmpty() && Long.parseLong(typed) == 0;
        return none && open.test(OfAssessment.CYCLE)
                ? wrong(OfAssessment.CYCLE, words.say(ProgrammeText.NO_CYCLE))
                : Optional.empty();
    }

    private static Optional<Wrong> wrong(OfAssessment field, String sentence) {
        return Optional.of(new Wrong(field, sentence));
    }

    private boolean fits(OfAssessment field) {
        Form form = field.form();
        return text.apply(field).isEmpty() || form.accepts().test(text.apply(field));
    }

    private Optional<Wrong> missing() {
        String start = text.apply(OfAssessment.START_DATE);
        String end = text.apply(OfAssessment.END_DATE);
        if (open.test(OfAssessment.CHECKLIST) && text.apply(OfAssessment.CHECKLIST).isEmpty()) {
            return wrong(OfAssessment.CHECKLIST, words.say(ProgrammeText.CHECKLIST_MISSING));
        }
        if (open.test(OfAssessment.START_DATE) && start.isEmpty()) {
            return wrong(OfAssessment.START_DATE, words.say(ProgrammeText.START_MISSING));
        }
        return !start.isEmpty() && !end.isEmpty() && end.compareTo(start) < 0
                ? wrong(OfAssessment.END_DATE, words.say(ProgrammeText.END_BEFORE_START))
                : Optional.empty();
    }
}
