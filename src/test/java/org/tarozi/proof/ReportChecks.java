package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Holds a report of the sample, as any reader found it, against what `tarozi rates` states.
final class ReportChecks {

    private static final int MOST_FREQUENT = 10;

    private ReportChecks() {}

    /// Every rate of an English committee report, and every finding told.
    static void printed(BuiltProgram office, PrintedReport report) {
        StatedRates questions = by(office, "question");
        assertEquals(by(office, "cluster").numbers(), report.clusters());
        assertEquals(by(office, "point").numbers(), report.points());
        assertEquals(questions.found().numbers(), report.questions());
        assertEquals(mostFrequent(questions), report.mostFrequent());
        assertEquals(questions.nonCompliances(), report.findings());
    }

    private static List<String> mostFrequent(StatedRates questions) {
        List<JsonNode> rows = new ArrayList<>(questions.found().rows());
        rows.sort(
                Comparator.comparingInt((JsonNode row) -> row.get("non_compliant").asInt())
                        .thenComparingDouble(ReportChecks::rate)
                        .reversed());
        return new StatedRates(rows.subList(0, MOST_FREQUENT)).numbers();
    }

    private static double rate(JsonNode row) {
        return row.get("non_compliant").asDouble() / row.get("assessed").asInt();
    }

    /// Every rate of an English committee workbook.
    static void calculated(BuiltProgram office, CalculatedWorkbook workbook) {
        assertEquals(by(office, "cluster").after("label"), workbook.clusters());
        assertEquals(by(office, "point").after("label"), workbook.points());
        assertEquals(
                Stream.of("question", "national")
                        .flatMap(by -> by(office, by).after("id").stream())
                        .toList(),
                workbook.questions());
    }

    private static StatedRates by(BuiltProgram office, String what) {
        return StatedRates.of(office, Sample.PROGRAMME, "--by", what);
    }
}
