package org.tarozi.ui;

import org.tarozi.text.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as the user's own clock has them.
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {}

    /// Day and time of day, in words.
    public static String text(Texts texts, Instant moment) {
        ZonedDateTime local = moment.atZone(ZoneId.systemDefault());
        return texts.say(UiText.MOMENT, local.toLocalDate(), TIME.format(local));
    }

    /// The day on the user's own clock.
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }
}
