package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The committee asks for numbers in every way there is, and they agree.
class NumbersStoryIT {

    @TempDir static Path folder;

    private static BuiltProgram office;

    @BeforeAll
    static void begin() {
        office = Sample.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cluster", "point", "question", "national", "factory"})
    void aTableAndADocumentStateTheSameRates(String by) {
        StatedRates stated = StatedRates.of(office, Sample.PROGRAMME, "--by", by);
        ProcessRun table = office.does("rates", Sample.PROGRAMME, "--by", by, "--csv");

        assertEquals(stated.after("id"), inTable(table.out()));
        assertTrue(table.err().startsWith("2 open conflicts in the programme"), table.err());
    }

    /// The rates of a table whose numbers stand before unit, programme and scope.
    private static List<String> inTable(String csv) {
        List<String> rates = new ArrayList<>();
        for (String line : csv.lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            int last = cells.length - 1 - 3;
            rates.add(
                    cells[0]
                            + " "
                            + StatedRates.written(
                                    cells[last - 2].isEmpty() ? "mean" : cells[last - 2],
                                    cells[last - 1],
                                    cells[last].isEmpty() ? StatedRates.NONE : cells[last]));
        }
        return rates;
    }

    @Test
    void everyRateListsTheVisitsBehindIt() {
        JsonNode document =
                office.does("rates", Sample.PROGRAMME, "--by", "question", "--explain", "--json")
                        .json();

        assertEquals(9, document.get("included").size());
        for (JsonNode row : document.get("rows")) {
            JsonNode behind = row.get("explanation");
            assertEquals(row.get("assessed").asInt(), behind.get("assessed").size());
            assertEquals(row.get("non_compliant").asInt(), behind.get("non_compliant").size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9, --cycle 1",
        "0, --cycle 2",
        "9, --panel 1",
        "9, --as-of 2024-12-31",
        "0, --kind short",
        "9, --kind full,short",
        "9, --where country=UZ",
        "0, --where country=KG",
        "9, --where country=UZ country=KG",
        "9, --from 2024-01-01 --to 2024-12-31"
    })
    void aScopeCountsTheVisitsInItAndSaysWhyOthersAreNot(int counted, String options) {
        JsonNode document = rates(options);

        assertEquals(counted, document.get("assessments").asInt());
        assertEquals(9 - counted, document.get("excluded").size());
    }

    @Test
    void halfOfAYearAndTheOtherHalfAreTheYear() {
        List<String> halves = new ArrayList<>(counted("--explain --to 2024-07-15"));
        halves.addAll(counted("--explain --from 2024-07-16"));

        assertEquals(
                counted("--explain").stream().sorted().toList(), halves.stream().sorted().toList());
        assertEquals(counted("--explain --to 2024-07-15"), counted("--explain --as-of 2024-07-15"));
    }

    private static List<String> counted(String options) {
        return StatedRates.strings(rates(options).get("included"));
    }

    private static JsonNode rates(String options) {
        List<String> command = new ArrayList<>(List.of("rates", Sample.PROGRAMME, "--json"));
        command.addAll(List.of(options.split(" ", -1)));
        return office.does(command.toArray(String[]::new)).json();
    }

    @Test
    void whatIsNotUnderstoodIsNotCounted() {
        office.ends(2, "rates", Sample.PROGRAMME, "--from", "14.05.2024");
        office.ends(2, "rates", Sample.PROGRAMME, "--where", "colour=red");
        office.ends(2, "rates", Sample.PROGRAMME, "--cycle", "1", "--panel", "1");
        office.ends(1, "rates", "sample/missing.tarozi");
    }
}
