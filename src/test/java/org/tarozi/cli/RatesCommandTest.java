package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class RatesCommandTest {

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
        office.visited("Wool", "UZ", "2024-06-14").answered("Wool", "fl-resign", "non_compliant");
        office.visited("Jute", "KG", "2025-06-14").answered("Jute", "fl-resign", "non_compliant");
    }

    private CommandRun rates(String... options) {
        return office.run(
                Stream.concat(Stream.of("rates", office.file()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private JsonNode json(String... options) {
        CommandRun run =
                rates(
                        Stream.concat(Stream.of("--json"), Stream.of(options))
                                .toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    private static JsonNode row(JsonNode root, String id) {
        return root.get("rows")
                .valueStream()
                .filter(row -> row.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlaceWithoutFactoriesIsSaidAndACountryMayHaveItsName() {
        assertEquals(
                "UZ",
                json("--where", "country=Uzbekistan").at("/scope/where/country/0").asString());
        assertEquals("", rates("--where", "country=Kyrgyzstan").err());
        assertEquals(
                "No factory of this programme has the country \"UU\"; did you mean \"UZ\"?\n"
                        + "No factory of this programme has the region \"Osh\".\n",
                rates("--where", "country=UU", "region=Osh").err());
    }

    @Test
    void everyPercentageStandsBesideItsCounts() {
        CommandRun run = rates("--by", "question");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("3 visits counted, 0 left out.\nrate"), run.out());
        assertTrue(
                run.out().lines().anyMatch(line -> line.matches("67 %  2/3  .*fl-resign .*")),
                run.out());
        assertTrue(
                run.out().lines().anyMatch(line -> line.matches(" *–  0/0  .*fl-threats .*")),
                run.out());
    }

    @Test
    void theJsonHasTheKeysOfTheContract() {
        JsonNode root = json("--by", "question");
        JsonNode row = row(root, "fl-resign");

        assertTrue(
                root.propertyNames()
                        .containsAll(
                                List.of("scope", "assessments", "rows", "excluded", "conflicts")));
        assertTrue(
                row.propertyNames()
                        .containsAll(
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
                                        "percent")));
        assertEquals(2, row.get("non_compliant").asInt());
        assertEquals(3, row.get("assessed").asInt());
        assertEquals(67, row.get("percent").asInt());
        assertTrue(row(root, "fl-threats").get("percent").isNull());
        assertEquals(3, root.get("assessments").asInt());
    }

    @Test
    void clustersHaveTwoRowsWithTheirFormula() {
        List<String> formulas =
                json("--by", "cluster")
                        .get("rows")
                        .valueStream()
                        .filter(row -> row.get("id").asString().equals("forced-labour"))
                        .map(row -> row.get("formula").asString())
                        .toList();

        assertEquals(List.of("any_point", "mean_of_points"), formulas);
    }

    @Test
    void aFactoryRowNamesItsFactory() {
        JsonNode rows = json("--by", "factory").get("rows");

        assertEquals(
                List.of("Jute", "Silk", "Wool"),
                rows.valueStream().map(row -> row.get("factory").asString()).sorted().toList());
    }

    @Test
    void theScopeOptionsChooseAndTheRestIsExcludedWithItsReason() {
        JsonNode window = json("--from", "2024-01-01", "--to", "2024-12-31");
        JsonNode place = json("--where", "country=KG");
        JsonNode day = json("--as-of", "2024-05-31");

        assertEquals(2, window.get("assessments").asInt());
        assertEquals("2024-01-01", window.get("scope").get("from").asString());
        assertEquals("outside_window", window.get("excluded").get(0).get("reason").asString());
        assertEquals("Jute", window.get("excluded").get(0).get("factory").asString());
        assertEquals(1, place.get("assessments").asInt());
        assertEquals("KG", place.get("scope").get("where").get("country").get(0).asString());
        assertEquals(1, day.get("assessments").asInt());
        assertEquals(3, json("--cycle", "1").get("assessments").asInt());
        assertEquals(3, json("--panel", "1").get("assessments").asInt());
        assertEquals(0, json("--kind", "short").get("assessments").asInt());
    }

    @Test
    void anExplanationNamesWhatIsInAndWhatIsOutAndWhy() {
        CommandRun run = rates("--explain", "--where", "country=UZ", "--by", "question");

        assertTrue(
                run.out()
                        .contains(
                                "fl-resign, 1/2:\n"
                                        + "  non-compliant: Wool, visit of 2024-06-14\n"
                                        + "  others: Silk, visit of 2024-05-14\n"),
                run.out());
        assertTrue(
                run.out().contains("Jute, visit of 2025-06-14: does not match the filter: country"),
                run.out());
    }

    @Test
    void anExplanationOfAPanelNamesTheCycleOfEachRow() {
        office.assessed("Wool", "Wool again", "2025-06-14")
                .answered("Wool again", "fl-resign", "compliant")
                .set(Laptop.assessment("Wool again"), "cycle", Value.of(2));

        assertEquals(
                List.of("fl-resign, cycle 1, 1/1:", "fl-resign, cycle 2, 0/1:"),
                rates("--explain", "--panel", "2", "--by", "question")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("fl-resign, "))
                        .toList());
    }

    @Test
    void anExplanationInJsonListsTheVisitsBehindARow() {
        JsonNode explanation =
                row(json("--explain", "--by", "question"), "fl-resign").get("explanation");

        assertEquals(3, explanation.get("assessed").size());
        assertEquals(2, explanation.get("non_compliant").size());
    }

    @Test
    void conflictsAreCountedAndInNoRate() {
        Laptop bek = office.copyFor("Bek");
        bek.answered("Silk", "fl-resign", "non_compliant");
        office.answered("Silk", "fl-resign", "not_applicable");
        office.took(bek.handOver("b.tza"));

        CommandRun run = rates("--by", "question");

        assertTrue(
                run.out().contains("1 open conflict in the programme, 0 in the counted visits"),
                run.out());
        assertEquals(2, row(json("--by", "question"), "fl-resign").get("assessed").asInt());
        assertEquals(1, json().get("conflicts").asInt());
    }

    @Test
    void twoVisitsCloseTogetherAreAWarning() {
        office.assessed("Wool", "Again", "2024-06-15").answered("Again", "fl-resign", "compliant");

        CommandRun run = rates();

        assertTrue(run.out().contains("Wool has two visits 1 day apart"), run.out());
        assertEquals("possible_duplicate", json().get("warnings").get(0).get("warning").asString());
    }

    @Test
    void factoriesOfOneNameAreAWarning() {
        office.set(Laptop.factory("Silk"), OfFactory.NAME.key(), Value.of("WOOL"));

        CommandRun run = rates();

        assertTrue(run.out().contains("2 counted factories are called "), run.out());
        assertEquals("same_name", json().get("warnings").get(0).get("warning").asString());
        assertEquals(2, json().get("warnings").get(0).get("factory_ids").size());
    }

    @Test
    void csvIsQuotedAndNoFormulaGetsIn() {
        office.set(Laptop.factory("Silk"), OfFactory.NAME.key(), Value.of("=1+1, \"Silk\""));

        String csv = rates("--by", "factory", "--csv").out();

        assertTrue(csv.startsWith("id,cluster,point,question,factory,label,formula,"), csv);
        assertTrue(csv.contains(",\"'=1+1, \"\"Silk\"\"\","), csv);
        assertTrue(csv.endsWith("\r\n"), csv);
    }

    @Test
    void anExplanationOfATableStandsBesideIt() {
        CommandRun run = rates("--csv", "--explain", "--by", "question");

        assertEquals(rates("--csv", "--by", "question").out(), run.out());
        assertTrue(
                run.err()
                        .contains(
                                "fl-resign, 2/3:\n"
                                    + "  non-compliant: Jute, visit of 2025-06-14; Wool, visit of"
                                    + " 2024-06-14\n"
                                    + "  others: Silk, visit of 2024-05-14\n"),
                run.err());
    }

    @Test
    void anExplanationListsVisitsByFactory() {
        String out = rates("--explain").out();

        assertTrue(
                out.matches("(?s).*Counted:\n  \\S+  Jute.*\n  \\S+  Silk.*\n  \\S+  Wool.*"), out);
    }

    @Test
    void titlesComeInTheLanguageAskedFor() {
        assertEquals(
                "Принудительный труд",
                row(json("--by", "cluster", "--language", "ru"), "forced-labour")
                        .get("label")
                        .asString());
    }

    @Test
    void whatIsNotUnderstoodSaysWhatWasExpected() {
        assertUsage(
                "\"village\" is not understood; expected one of cluster, point, question, national,"
                        + " factory",
                "--by",
                "village");
        assertUsage("expected a date such as 2024-05-14", "--from", "31/02/2024");
        assertUsage("expected a date such as 2024-05-14", "--as-of", "2024-02-31");
        assertUsage(
                "ends (2024-01-01) before it begins", "--from", "2024-02-01", "--to", "2024-01-01");
        assertUsage("choose one of", "--cycle", "1", "--panel", "2");
        assertUsage("a number from 1 on", "--cycle", "0");
        assertUsage("at most 999 cycles, not 999999999", "--panel", "999999999");
        assertUsage("\"city=X\" is not understood", "--where", "city=X");
        assertUsage("mutually exclusive", "--json", "--csv");
    }

    private void assertUsage(String sentence, String... options) {
        CommandRun run = rates(options);
        assertEquals(2, run.code());
        assertTrue(Objects.requireNonNull(run.err()).contains(sentence), run.err());
    }
}
