package org.tarozi.cli;

import org.tarozi.analysis.Formula;
import org.tarozi.analysis.RateRow;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Rates as a table in CSV (RFC 4180), UTF-8 whatever the terminal speaks. A title that a
/// spreadsheet would take for a formula gets an apostrophe before it.
record RatesCsv(List<RateRow> rows) {

    void print(PrintStream out) {
        StringBuilder csv = new StringBuilder();
        line(
                csv,
                List.of(
                        "id",
                        "cluster",
                        "point",
                        "question",
                        "factory",
                        "label",
                        "formula",
                        "cycle",
                        "non_compliant",
                        "assessed",
                        "percent"));
        for (RateRow row : rows) {
            line(
                    csv,
                    List.of(
                            row.id(),
                            title(row.titles().cluster().orElse("")),
                            title(row.titles().point().orElse("")),
                            title(row.titles().question().orElse("")),
                            title(row.titles().factory().orElse("")),
                            title(row.titles().label()),
                            row.formula().map(Formula::key).orElse(""),
                            number(row.cycle()),
                            number(row.nonCompliant()),
                            String.valueOf(row.assessed()),
                            number(row.percent())));
        }
        out.writeBytes(csv.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(RatesCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String title(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
