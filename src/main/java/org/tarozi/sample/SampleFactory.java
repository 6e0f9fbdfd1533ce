package org.tarozi.sample;

import org.tarozi.assessment.Identity;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// An invented factory and its one visit.
///
/// @param profile the fields of the profile that are answered with yes; all others are no
/// @param lead the auditor who leads the visit
/// @param second the other auditor
record SampleFactory(
        int number,
        String name,
        String region,
        String sector,
        int female,
        int male,
        List<String> profile,
        String start,
        String access,
        String lead,
        String second) {

    private static final ZoneOffset TASHKENT = ZoneOffset.ofHours(5);

    SampleFactory {
        profile = List.copyOf(profile);
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
