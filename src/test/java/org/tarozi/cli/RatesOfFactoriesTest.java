package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class RatesOfFactoriesTest {

    private static final String COUNTS_POINTS =
            "n/N: how many of the points that were assessed are non-compliant.";

    @TempDir Path folder;

    @Test
    void theySayThatTheyCountPoints() {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");

        CommandRun factories = office.run("rates", office.file(), "--by", "factory");
        CommandRun points = office.run("rates", office.file(), "--by", "point");

        assertEquals(
                "1 visit counted, 0 left out.\n" + COUNTS_POINTS + "\n",
                factories
                        .out()
                        .lines()
                        .limit(2)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
        assertEquals(false, points.out().contains(COUNTS_POINTS));
    }

    private Laptop office(String... factories) {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        for (String factory : factories) {
            office.visited(factory, "UZ", "2024-05-14").answered(factory, "fl-resign", "compliant");
        }
        return office;
    }

    private static List<String> titles(Laptop office, String language) {
        return office.run(
                        "rates", office.file(), "--by", "factory", "--csv", "--language", language)
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[4])
                .toList();
    }

    @Test
    void theyStandInTheOrderOfTheirNames() {
        Laptop office = office("silk", "Noname", "-Minus", "No Region", "Silk Road", "Ant");

        assertEquals(
                List.of("Ant", "'-Minus", "Noname", "No Region", "silk", "Silk Road"),
                titles(office, "en"));
    }

    @Test
    void theOrderIsThatOfTheLanguage() {
        Laptop office = office("Жемчуг", "Ёлка", "Европа", "Яшма");

        assertEquals(List.of("Европа", "Ёлка", "Жемчуг", "Яшма"), titles(office, "ru"));
        assertEquals(4, titles(office, "ky").size());
    }

    @Test
    void anExplanationNamesVisitsInTheSameOrder() {
        Laptop office = office("Silk Road", "Noname", "-Minus", "No Region", "silk");
        office.assessed("silk", "silk later", "2023-05-14")
                .answered("silk later", "fl-resign", "compliant");
        List<String> lines =
                office.run("rates", office.file(), "--by", "question", "--explain")
                        .out()
                        .lines()
                        .toList();

        assertEquals(
                true,
                lines.contains(
                        "  assessed: -Minus, visit of 2024-05-14; Noname, visit of 2024-05-14; No"
                                + " Region, visit of 2024-05-14; silk, visit of 2024-05-14; Silk"
                                + " Road, visit of 2024-05-14"),
                () -> String.join("\n", lines));
        int counted = lines.indexOf("Counted:");
        assertEquals(
                List.of("-Minus", "Noname", "No Region", "silk", "Silk Road"),
                lines.subList(counted + 1, counted + 6).stream()
                        .map(line -> line.strip().replaceAll("^\\S+ +|, visit.*", ""))
                        .toList());
    }
}
