package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertUsage("\"city=X\" is not understood", "--where", "city=X");
        assertUsage("mutually exclusive", "--json", "--csv");
    }

    private void assertUsage(String sentence, String... options) {
        CommandRun run = rates(options);
        assertEquals(2, run.code());
        assertTrue(Objects.requireNonNull(run.err()).contains(sentence), run.err());
    }
}
