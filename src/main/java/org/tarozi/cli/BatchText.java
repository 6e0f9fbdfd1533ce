package org.tarozi.cli;

import org.tarozi.change.Origin;
import org.tarozi.store.Batch;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// An import in a line.
final class BatchText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private BatchText() {}

    /// A moment as people read it, the same on every machine.
    static String time(Instant at) {
        return TIME.format(at);
    }

    /// By whom and when something was said, or else what it was read from.
    static String said(Origin origin) {
        String table = origin.device().equals(Origin.SHEET) ? "an answer sheet" : "a table";
        return (origin.person().isBlank() ? "from " + table : origin.person())
                + ", "
                + when(origin);
    }

    /// Of what a table says nobody knows more than the day of the visit.
    private static String when(Origin origin) {
        if (!origin.isDated()) {
            return "without a date";
        }
        return origin.isOfTable() ? "for the visit of " + day(origin) : time(origin.at());
    }

    /// When something was said, for programs: a moment, or the day of the visit where nobody knows
    /// more, or nothing where nobody knows even that.
    static Optional<String> stamp(Origin origin) {
        return Optional.of(origin)
                .filter(Origin::isDated)
                .map(one -> one.isOfTable() ? day(one).toString() : one.at().toString());
    }

    private static LocalDate day(Origin origin) {
        return LocalDate.ofInstant(origin.at(), ZoneOffset.UTC);
    }

    /// A text within a list, whose further lines stand below its first one.
    ///
    /// @param indent how far the first one stands from the edge
    static String within(String text, int indent) {
        return text.strip().replaceAll("\\R", "\n" + " ".repeat(indent));
    }

    /// When, and by whom.
    static String brief(Batch batch) {
        return time(batch.at()) + " by " + batch.person();
    }

    /// Id, when, by whom, how much.
    static String line(Batch batch) {
        ObjectNode values = BatchJson.of(batch);
        int refused = values.path("refused_files").asInt();
        return String.format(
                Locale.ROOT,
                "%s  %s, %s%s, %s%s",
                batch.id(),
                brief(batch),
                Numbers.of(values.path("files").asInt(), "file"),
                refused > 0 ? " (" + refused + " refused)" : "",
                Numbers.of(values.path("changes").asInt(), "change"),
                batch.withdrawn() ? ", taken back" : "");
    }
}
