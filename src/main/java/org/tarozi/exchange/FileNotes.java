package org.tarozi.exchange;

import org.tarozi.change.OddDates;
import org.tarozi.exchange.table.TableCount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people should know about a file though it was merged.
///
/// @param elsewhere whether it was made in another programme
/// @param confidentialLeftOut how many confidential parts the sender kept
/// @param table how much was read of it, if it is a table
/// @param checklistMissing whether visits in it are made on a checklist that nobody brought
/// @param again whether it is a table that counts here already, which says nothing new
/// @param oddDates what of it that is new has dates that cannot be
public record FileNotes(
        boolean elsewhere,
        int confidentialLeftOut,
        TableCount table,
        boolean checklistMissing,
        boolean again,
        OddDates oddDates) {

    /// Nothing.
    public static final FileNotes NONE = new FileNotes(false, 0);

    private static final String ELSEWHERE = "made in another programme";
    private static final String LEFT_OUT = " stayed with the sender";
    private static final Pattern LEFT_OUT_COUNT =
            Pattern.compile("(\\d{1,9}) confidential parts?" + LEFT_OUT);

    private static final String NO_CHECKLIST =
            "the checklist of its visits is missing, so they are in no count: ask the sender for a"
                    + " file written by Tarozi, which brings the checklist";

    private static final String AGAIN =
            "this very table was taken in before: what came since stays";

    private static final String DATED = " dated from ";
    private static final String TO = " to ";
    private static final String ODD =
            ", which cannot be: the clock of the computer that wrote them, or of this one, was"
                    + " wrong";
    private static final String DAY = "([+-]?\\d{4,9}-\\d\\d-\\d\\d)";
    private static final Pattern ODD_DATES =
            Pattern.compile("(\\d{1,9}) changes?" + DATED + DAY + TO + DAY + ODD);

    private static final String HIDDEN = "hidden sheets were read too: ";

    private static final String NO_FACTORY =
            "visits in no count, since no table names their factory: ";
    private static final Pattern NO_FACTORY_COUNT = Pattern.compile(NO_FACTORY + "(\\d{1,9})");

    private static final String ROWS_READ = " read, of them ";
    private static final Pattern ROWS =
            Pattern.compile("(\\d{1,15}) rows?" + ROWS_READ + "(\\d{1,15}) exact duplicates?");

    /// The notes on an assessment file.
    public FileNotes(boolean elsewhere, int confidentialLeftOut) {
        this(elsewhere, confidentialLeftOut, TableCount.NONE, false, false, OddDates.NONE);
    }

    /// The same where a checklist is missing.
    FileNotes withoutChecklist() {
        return new FileNotes(elsewhere, confidentialLeftOut, table, true, again, oddDates);
    }

    static FileNotes of(TableCount table) {
        return new FileNotes(false, 0, table, false, false, OddDates.NONE);
    }

    /// The same of a table that counts here already.
    FileNotes asAgain() {
        return new FileNotes(
                elsewhere, confidentialLeftOut, table, checklistMissing, true, oddDates);
    }

    /// The same of a file whose changes have dates that cannot be.
    FileNotes dated(OddDates dates) {
        return new FileNotes(elsewhere, confidentialLeftOut, table, checklistMissing, again, dates);
    }

    /// The notes of a text that [#text] made.
    ///
    /// @param hiddenSheets the names in it, which no text tells apart
    static FileNotes of(String text, List<String> hiddenSheets) {
        Matcher leftOut = LEFT_OUT_COUNT.matcher(text);
        Matcher rows = ROWS.matcher(text);
        Matcher withoutFactory = NO_FACTORY_COUNT.matcher(text);
        return new FileNotes(
                text.contains(ELSEWHERE),
                leftOut.find() ? Integer.parseInt(leftOut.group(1)) : 0,
                rows.find()
                        ? new TableCount(
                                Long.parseLong(rows.group(1)),
                                Long.parseLong(rows.group(2)),
                                hiddenSheets,
                                withoutFactory.find()
                                        ? Integer.parseInt(withoutFactory.group(1))
                                        : 0)
                        : TableCount.NONE,
                text.contains(NO_CHECKLIST),
                text.contains(AGAIN),
                oddDates(text));
    }

    private static OddDates oddDates(String text) {
        Matcher dates = ODD_DATES.matcher(text);
        return dates.find()
                ? new OddDates(
                        Integer.parseInt(dates.group(1)),
                        LocalDate.parse(dates.group(2)),
                        LocalDate.parse(dates.group(3)))
                : OddDates.NONE;
    }

    /// The notes in English; empty where there are none.
    public String text() {
        List<String> notes = new ArrayList<>();
        if (elsewhere) {
            notes.add(ELSEWHERE);
        }
        if (confidentialLeftOut > 0) {
            notes.add(counted(confidentialLeftOut, "confidential part") + LEFT_OUT);
        }
        if (!table.equals(TableCount.NONE)) {
            notes.add(
                    counted(table.rows(), "row")
                            + ROWS_READ
                            + counted(table.duplicates(), "exact duplicate"));
        }
        if (table.withoutFactory() > 0) {
            notes.add(NO_FACTORY + table.withoutFactory());
        }
        if (again) {
            notes.add(AGAIN);
        }
        if (!table.hiddenSheets().isEmpty()) {
            notes.add(HIDDEN + String.join(", ", table.hiddenSheets()));
        }
        if (oddDates.changes() > 0) {
            notes.add(
                    counted(oddDates.changes(), "change")
                            + DATED
                            + oddDates.first()
                            + TO
                            + oddDates.last()
                            + ODD);
        }
        if (checklistMissing) {
            notes.add(NO_CHECKLIST);
        }
        return String.join("; ", notes);
    }

    private static String counted(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
