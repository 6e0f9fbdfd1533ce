package org.tarozi.ui.programme;

import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.VisitKind;
import org.tarozi.text.Alphabet;
import org.tarozi.text.Caption;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;
import org.tarozi.ui.VisitKinds;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The values of this screen in the words of the window's language.
record Words(Texts texts) {

    String say(Caption text, Object... arguments) {
        return texts.say(text, arguments);
    }

    /// The BCP 47 tag of the language.
    String language() {
        return texts.language().tag();
    }

    /// Compares names as a dictionary of the language does.
    Alphabet order() {
        return new Alphabet(texts.language());
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language()));
    }

    String status(FactoryStatus status) {
        return switch (status) {
            case ACTIVE -> say(ProgrammeText.ACTIVE);
            case CLOSED -> say(ProgrammeText.CLOSED);
            case LEFT -> say(ProgrammeText.LEFT);
        };
    }

    String kind(VisitKind kind) {
        return texts().say(VisitKinds.name(kind));
    }

    String access(Field.Access access) {
        return switch (access) {
            case ANNOUNCED -> say(ProgrammeText.ACCESS_ANNOUNCED);
            case SEMI_ANNOUNCED -> say(ProgrammeText.ACCESS_SEMI_ANNOUNCED);
            case UNANNOUNCED -> say(ProgrammeText.ACCESS_UNANNOUNCED);
            case ACCESS_REFUSED -> say(ProgrammeText.ACCESS_REFUSED);
        };
    }

    /// Region and country, as far as they are known.
    String place(Factory factory) {
        return joined(
                ", ",
                factory.place().region().orElse(""),
                factory.place().country().map(this::country).orElse(""));
    }

    /// What tells a factory from others of the same name: where it is, and its visits.
    String about(FactoryRow row) {
        return joined(
                " · ", place(row.factory()), say(ProgrammeText.VISIT_COUNT, row.sums().visits()));
    }

    /// The parts that say anything.
    static String joined(String between, String... parts) {
        return Arrays.stream(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    String number(long number) {
        return texts.language().number(number);
    }

    /// A day with its month in words.
    String longDay(LocalDate day) {
        return texts.language().date(day);
    }

    /// A day where there is little room for it.
    String briefDay(LocalDate day) {
        return texts.language().briefDate(day);
    }

    /// A day in digits, as people of the language write it.
    String shortDay(LocalDate day) {
        return texts.language().shortDate(day);
    }

    /// When a visit was, in words.
    String days(VisitFacts visit) {
        Optional<LocalDate> start = visit.assessment().visit().start();
        if (start.isEmpty()) {
            return texts.say(
                    visit.disputed().contains(OfAssessment.START_DATE)
                            ? UiText.IN_CONFLICT
                            : UiText.NO_DATE);
        }
        return texts.language().dates(start.get(), visit.end().orElse(start.get()));
    }

    /// How many people work in a factory, as far as it is known.
    String workers(Factory.Workforce workers) {
        if (workers.total().isEmpty()) {
            return "";
        }
        String all = say(ProgrammeText.WORKER_COUNT, workers.total().getAsInt());
        return workers.female().isPresent() && workers.male().isPresent()
                ? all
                        + " ("
                        + say(
                                ProgrammeText.WOMEN_AND_MEN,
                                workers.female().getAsInt(),
                                workers.male().getAsInt())
                        + ")"
                : all;
    }
}
