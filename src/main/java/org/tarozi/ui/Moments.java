package org.tarozi.ui;

import org.tarozi.change.Origin;
import org.tarozi.text.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as the user's own clock has them.
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {}

    /// Day and time of day, in words; says so where there is none.
    public static String text(Texts texts, Instant moment) {
        if (moment.equals(Origin.UNDATED)) {
            return texts.say(UiText.UNDATED);
        }
        ZonedDateTime local = moment.atZone(ZoneId.systemDefault());
        return texts.say(UiText.MOMENT, local.toLocalDate(), TIME.format(local));
    }

    /// When something was said; of a table that is the day of the visit, since nobody knows more.
    public static String text(Texts texts, Origin origin) {
        return origin.isOfTable() && origin.isDated()
                ? texts.language().date(day(origin))
                : text(texts, origin.at());
    }

    /// The day on which something was said; of a table that is the day of the visit, wherever the
    /// user is.
    public static LocalDate day(Origin origin) {
        return origin.isOfTable()
                ? LocalDate.ofInstant(origin.at(), ZoneOffset.UTC)
                : day(origin.at());
    }

    /// The day that it is at the user's place.
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }
}
