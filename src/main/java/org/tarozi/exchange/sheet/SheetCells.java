package org.tarozi.exchange.sheet;

import org.tarozi.assessment.Form;
import org.tarozi.exchange.sheet.SheetThing.Told;
import org.tarozi.exchange.table.CellText;
import org.tarozi.exchange.table.Countries;
import org.tarozi.exchange.table.Header;
import org.tarozi.exchange.table.Row;
import org.tarozi.exchange.table.TableProblems;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The cells of one row of a sheet as values. What is none is told as a problem.
final class SheetCells {

    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final String DAY =
            "a day from " + Form.FIRST_DAY + " to " + LAST_DAY + ", such as 2024-05-14";

    private static final String DAY_FOR_A_NUMBER =
            DAY + "; in a spreadsheet, give the cell the format of a date";

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final long FIRST_SERIAL = 20_000;
    private static final long LAST_SERIAL = ChronoUnit.DAYS.between(SERIAL_ZERO, LAST_DAY);

    /// Blanks of every width, among them those that spreadsheets and web pages leave behind.
    private static final Pattern AT_THE_ENDS =
            Pattern.compile("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$");

    private final Header<SheetColumn> header;
    private final Row row;
    private final TableProblems problems;
    private final Set<SheetColumn> wrong = EnumSet.noneOf(SheetColumn.class);

    SheetCells(Header<SheetColumn> header, Row row, TableProblems problems) {
        this.header = header;
        this.row = row;
        this.problems = problems;
    }

    boolean has(SheetColumn column) {
        return header.has(column);
    }

    String place() {
        return row.place();
    }

    /// The text as it stands, if anything does.
    String raw(SheetColumn column) {
        String cell = header.cell(row, column);
        return cell.isBlank() ? "" : cell;
    }

    /// The text without spaces around it, seen or not, in one form of Unicode (NFC).
    String name(SheetColumn column) {
        String text = AT_THE_ENDS.matcher(raw(column)).replaceAll("");
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    Told told(SheetColumn column, String text) {
        return new Told(text, raw(column), header.place(row, column));
    }

    /// Tells what is wrong with a cell, once.
    void problem(SheetColumn column, String expected) {
        problem(column, TableProblems.quoted(raw(column)), expected);
    }

    /// The same where the cell is wrong beside another one.
    void problem(SheetColumn column, String found, String expected) {
        if (wrong.add(column)) {
            problems.add(header.place(row, column), found, expected);
        }
    }

    /// Tells that the row names no assessment, unless what is wrong with its cells told it.
    void checkNamed() {
        if (Stream.of(
                        SheetColumn.ASSESSMENT_ID,
                        SheetColumn.FACTORY,
                        SheetColumn.FACTORY_ID,
                        SheetColumn.VISIT_DATE)
                .noneMatch(wrong::contains)) {
            problems.add(
                    place(),
                    "no assessment_id",
                    "an assessment_id, or a factory (or factory_id) and a visit_date, in each row;"
                            + " merged cells count for their first row only");
        }
    }

    /// Tells of cells that hold an error or a formula without a result.
    void checkFaults() {
        for (SheetColumn column : SheetColumn.values()) {
            Integer at = header.places().get(column);
            String fault = at == null ? null : row.faults().get(at);
            if (fault != null) {
                problems.add(
                        header.place(row, column),
                        fault,
                        "a value; calculate and save the workbook, or type the value");
                wrong.add(column);
            }
        }
    }

    /// A day as ISO text. The number that a spreadsheet has for a day is none: nobody sees from
    /// which year its workbook counts, and whether it was meant for a day at all.
    String date(SheetColumn column) {
        String text = name(column);
        if (text.isEmpty()
                || Form.DATE.accepts().test(text) && text.compareTo(LAST_DAY.toString()) <= 0) {
            return text;
        }
        problem(column, isOfADay(CellText.whole(text)) ? DAY_FOR_A_NUMBER : DAY);
        return "";
    }

    private static boolean isOfADay(OptionalLong number) {
        return number.isPresent()
                && number.getAsLong() >= FIRST_SERIAL
                && number.getAsLong() <= LAST_SERIAL;
    }

    /// A whole number without zeros in front.
    String whole(SheetColumn column) {
        String text = name(column);
        if (text.isEmpty()) {
            return "";
        }
        OptionalLong number = CellText.whole(text);
        String digits = number.isPresent() ? String.valueOf(number.getAsLong()) : "";
        if (!Form.WHOLE_NUMBER.accepts().test(digits)) {
            problem(column, Form.WHOLE_NUMBER.expected() + ", written without separators");
            return "";
        }
        return digits;
    }

    String country(Countries countries) {
        String text = name(SheetColumn.COUNTRY);
        Optional<String> code = countries.code(text);
        if (!text.isEmpty() && code.isEmpty()) {
            problem(SheetColumn.COUNTRY, Form.COUNTRY.expected() + ", or its English name");
        }
        return code.orElse("");
    }
}
