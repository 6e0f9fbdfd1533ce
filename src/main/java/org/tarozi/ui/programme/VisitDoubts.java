package org.tarozi.ui.programme;

import org.tarozi.analysis.Warning;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Form;
import org.tarozi.ui.Doubts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What somebody may want to look at again in the form of a visit. It can be written all the same.
///
/// @param text what stands in a field, as files have it
/// @param others the other visits to the factory
record VisitDoubts(
        Words words,
        LocalDate today,
        Function<OfAssessment, String> text,
        List<Assessment> others) {

    private static final int LONG_AGO_YEARS = 10;

    /// What is doubtful about a field, in a sentence.
    Optional<String> of(OfAssessment field) {
        return switch (field) {
            case START_DATE -> start();
            case END_DATE -> end();
            case CYCLE -> cycle();
            default -> Optional.empty();
        };
    }

    private Optional<String> start() {
        if (Doubts.ahead(text.apply(OfAssessment.START_DATE), today).isPresent()) {
            return Optional.of(words.say(ProgrammeText.START_AHEAD));
        }
        Optional<LocalDate> start = day(OfAssessment.START_DATE);
        return start.filter(today.minusYears(LONG_AGO_YEARS)::isAfter)
                .map(longAgo -> words.say(ProgrammeText.START_LONG_AGO))
                .or(
                        () ->
                                start.flatMap(this::near)
                                        .map(
                                                day ->
                                                        words.say(
                                                                ProgrammeText.START_NEAR_ANOTHER,
                                                                day)));
    }

    /// The first day of another visit that may be the same one.
    private Optional<LocalDate> near(LocalDate start) {
        return others.stream()
                .flatMap(one -> one.visit().start().stream())
                .filter(
                        other ->
                                Math.abs(start.until(other, ChronoUnit.DAYS))
                                        <= Warning.PossibleDuplicate.DAYS)
                .findFirst();
    }

    private Optional<String> end() {
        return day(OfAssessment.START_DATE)
                .flatMap(
                        start ->
                                day(OfAssessment.END_DATE)
                                        .flatMap(end -> Doubts.tooLong(start, end)))
                .map(days -> words.say(ProgrammeText.LONG_VISIT, days));
    }

    private Optional<LocalDate> day(OfAssessment field) {
        return Optional.of(text.apply(field)).filter(Form.DATE.accepts()).map(LocalDate::parse);
    }

    /// Files may have cycles that nobody wrote in order; only one that skips some is a slip.
    private Optional<String> cycle() {
        int lastCycle = FactoryRow.lastCycle(others);
        return Optional.of(text.apply(OfAssessment.CYCLE))
                .filter(Form.WHOLE_NUMBER.accepts())
                .map(Integer::parseInt)
                .filter(typed -> typed > lastCycle + 1)
                .map(
                        typed ->
                                lastCycle == 0
                                        ? words.say(ProgrammeText.FIRST_CYCLE, typed)
                                        : words.say(ProgrammeText.SKIPPED_CYCLE, lastCycle, typed));
    }
}
