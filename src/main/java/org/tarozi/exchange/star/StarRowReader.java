package org.tarozi.exchange.star;

import org.tarozi.assessment.Form;
import org.tarozi.exchange.table.CellText;
import org.tarozi.exchange.table.Header;
import org.tarozi.exchange.table.Row;
import org.tarozi.exchange.table.TableProblems;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads single rows of the table.
final class StarRowReader {

    private static final Pattern DATE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern OBSOLETE = Pattern.compile("(?i)\\s*\\(\\s*obsolete\\s*\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String ABSENT = "NA";
    private static final int LONGEST = 20_000;
    private static final int REMEMBERED = 20_000;

    private final Header<StarColumn> header;
    private final TableProblems problems;
    private Row row = new Row("", 0, List.of(), Map.of());
    private final Map<String, String> remembered = new HashMap<>();
    private boolean sound;

    StarRowReader(Header<StarColumn> header, TableProblems problems) {
        this.header = header;
        this.problems = problems;
    }

    /// Whether a row has no more cells than the header; if it has, that is told.
    boolean fits(Row next) {
        return header.fits(next, problems);
    }

    /// Reads a row; empty if something is wrong with it, all of which is told.
    Optional<StarRow> read(Row next) {
        row = next;
        sound = true;
        StarRow.Visit visit = new StarRow.Visit(required(StarColumn.QUEST_ID), cycle(), date());
        StarRow.Site site = site();
        String template = name(StarColumn.TQ_NAME);
        StarQuestion question = question();
        Optional<String> finding = finding(question);
        return sound
                ? Optional.of(new StarRow(visit, site, template, question, finding))
                : Optional.empty();
    }

    private StarRow.Site site() {
        long number = required(StarColumn.FACTORY_ID);
        String name = words(StarColumn.FACTORY_NAME);
        String country = words(StarColumn.COUNTRY);
        Matcher obsolete = OBSOLETE.matcher(name);
        boolean retired = obsolete.find();
        String plain = retired ? obsolete.replaceAll("").strip() : name;
        return new StarRow.Site(number, plain, country, retired);
    }

    private StarQuestion question() {
        long id = required(StarColumn.QUESTION_ID);
        boolean compliance = isCompliance();
        StarQuestion.Heading heading =
                new StarQuestion.Heading(name(StarColumn.CLUSTER), name(StarColumn.CP));
        String label = words(StarColumn.LABEL);
        if (label.isEmpty()) {
            problem(StarColumn.LABEL, "the wording of the question");
        }
        String tags = header.cell(row, StarColumn.TAGS);
        return new StarQuestion(
                id,
                compliance,
                heading,
                label,
                StarTags.read(tags),
                StarTags.isCounted(tags),
                optional(StarColumn.FIRST_QUESTION_ID));
    }

    private boolean isCompliance() {
        String type = words(StarColumn.TYPE).toUpperCase(Locale.ROOT);
        if (!type.equals("NCQ") && !type.equals("FGW")) {
            problem(
                    StarColumn.TYPE,
                    "NCQ for a compliance question or FGW for a question for information");
        }
        return type.equals("NCQ");
    }

    private Optional<String> finding(StarQuestion question) {
        String cell = header.cell(row, StarColumn.FINDING);
        if (cell.isBlank() || question.compliance() && cell.strip().equals(ABSENT)) {
            return Optional.empty();
        }
        if (!question.compliance()) {
            return Optional.of(CellText.unguarded(cell));
        }
        OptionalLong number = CellText.whole(cell);
        if (number.isEmpty() || number.getAsLong() > 1) {
            problem(StarColumn.FINDING, "1 for non-compliant, 0 for compliant, or nothing");
            return Optional.empty();
        }
        return Optional.of(String.valueOf(number.getAsLong()));
    }

    private OptionalInt cycle() {
        OptionalLong cycle = optional(StarColumn.CYCLE);
        if (cycle.isPresent()
                && !Form.WHOLE_NUMBER.accepts().test(String.valueOf(cycle.getAsLong()))) {
            problem(StarColumn.CYCLE, Form.WHOLE_NUMBER.expected());
            return OptionalInt.empty();
        }
        return cycle.isPresent()
                ? OptionalInt.of(Math.toIntExact(cycle.getAsLong()))
                : OptionalInt.empty();
    }

    private Optional<LocalDate> date() {
        String cell = header.cell(row, StarColumn.START_DATE).strip();
        if (isAbsent(cell)) {
            return Optional.empty();
        }
        Matcher parts = DATE.matcher(cell);
        if (parts.matches()) {
            try {
                LocalDate date =
                        LocalDate.of(
                                Integer.parseInt(parts.group(3)),
                                Integer.parseInt(parts.group(2)),
                                Integer.parseInt(parts.group(1)));
                if (Form.DATE.accepts().test(date.toString())) {
                    return Optional.of(date);
                }
            } catch (DateTimeException e) {
                problem(StarColumn.START_DATE, "a day that exists, as dd/mm/yyyy");
                return Optional.empty();
            }
        }
        problem(StarColumn.START_DATE, "a date as dd/mm/yyyy, such as 14/05/2024");
        return Optional.empty();
    }

    private long required(StarColumn column) {
        OptionalLong number = optional(column);
        if (number.isEmpty() && isAbsent(header.cell(row, column).strip())) {
            problem(column, CellText.WHOLE_NUMBER);
        }
        return number.orElse(0);
    }

    private OptionalLong optional(StarColumn column) {
        String cell = header.cell(row, column).strip();
        if (isAbsent(cell)) {
            return OptionalLong.empty();
        }
        OptionalLong number = CellText.whole(cell);
        if (number.isEmpty()) {
            problem(column, CellText.WHOLE_NUMBER);
        }
        return number;
    }

    /// A text on one line that must be there.
    private String name(StarColumn column) {
        String name = words(column);
        if (name.isEmpty()) {
            problem(column, "a name");
        }
        return name;
    }

    /// A text on one line: labels have stray line breaks.
    private String words(StarColumn column) {
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        String words =
                remembered.computeIfAbsent(header.cell(row, column), StarRowReader::onOneLine);
        if (words.length() > LONGEST) {
            problem(column, "at most 20,000 characters");
        }
        return words;
    }

    static String onOneLine(String cell) {
        return SPACES.matcher(CellText.unguarded(cell)).replaceAll(" ").strip();
    }

    private static boolean isAbsent(String cell) {
        return cell.isEmpty() || cell.equals(ABSENT);
    }

    private void problem(StarColumn column, String expected) {
        sound = false;
        problems.add(
                header.place(row, column),
                TableProblems.quoted(header.cell(row, column)),
                expected);
    }
}
