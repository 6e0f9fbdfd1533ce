package org.tarozi.sample;

import org.tarozi.assessment.Identity;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.ProfileField;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/// An invented factory and its one visit.
///
/// @param answers the fields of the profile that have choices, a date, a number or a text
/// @param yes the fields of the profile that are answered with yes; the others of their kind are no
/// @param lead the auditor who leads the visit
/// @param second the other auditor
record SampleFactory(
        int number,
        String name,
        String region,
        String sector,
        int female,
        int male,
        Map<String, String> answers,
        List<String> yes,
        String start,
        String access,
        String lead,
        String second) {

    private static final ZoneOffset TASHKENT = ZoneOffset.ofHours(5);

    SampleFactory {
        answers = Map.copyOf(answers);
        yes = List.copyOf(yes);
    }

    /// What the office writes down for the profile that a checklist asks for.
    List<Entry> profile(List<ProfileField> fields) {
        return fields.stream()
                .map(field -> new Entry("", field.id(), value(field)))
                .filter(entry -> !entry.value().display().isEmpty())
                .toList();
    }

    private Value value(ProfileField field) {
        return switch (field.id()) {
            case "workers" -> Value.of(female + male);
            case "workers_female" -> Value.of(female);
            case "workers_male" -> Value.of(male);
            case "sector" -> Value.of(sector);
            default -> Value.of(answer(field));
        };
    }

    private String answer(ProfileField field) {
        if (field.form().type() == AnswerForm.Type.YES_NO) {
            return yes.contains(field.id()) ? "yes" : "no";
        }
        return answers.getOrDefault(field.id(), "");
    }

    LocalDate firstDay() {
        return LocalDate.parse(start);
    }

    LocalDate lastDay() {
        return firstDay().plusDays(1);
    }

    /// A time of day at the factory, on a day of the visit counted from 0.
    Instant at(int day, int hour) {
        return firstDay().plusDays(day).atTime(hour, 0).toInstant(TASHKENT);
    }

    Subject subject() {
        return new Scope.OfFactory(id(1)).subject();
    }

    Subject assessment() {
        return new Scope.OfAssessment(assessmentId()).subject();
    }

    UUID assessmentId() {
        return id(2);
    }

    /// An identity as if it was made when the visit was planned, two weeks before.
    UUID id(int purpose) {
        Instant planned = at(-14, 9).plusSeconds(purpose);
        return Identity.created(planned, new SplittableRandom(100L * number + purpose));
    }
}
