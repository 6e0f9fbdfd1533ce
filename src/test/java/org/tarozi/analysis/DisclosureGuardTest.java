package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.DisclosureGuard.Cell;
import org.tarozi.analysis.DisclosureGuard.Withheld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

class DisclosureGuardTest {

    private static Cell cell(String name, int nonCompliant, int factories) {
        return Cell.of(name, new NonComplianceRate(nonCompliant, factories));
    }

    private static List<String> withheld(Cell... cells) {
        return DisclosureGuard.USUAL.withheld(List.of(cells)).stream()
                .map(one -> one.cell().name() + " " + one.reason())
                .toList();
    }

    @Test
    void largeGroupsAreShownAlsoWithZeroOrAll() {
        assertEquals(List.of(), withheld(cell("north", 0, 5), cell("south", 7, 7)));
    }

    @Test
    void everySmallCellIsNamedWithItsReason() {
        assertEquals(
                List.of("a ONE_FACTORY", "b ALL_OR_NONE", "c ALL_OR_NONE", "d SMALL_GROUP"),
                withheld(cell("a", 1, 1), cell("b", 0, 3), cell("c", 4, 4), cell("d", 2, 4)));
    }

    @Test
    void aSingleWithheldCellTakesTheSmallestOtherWithIt() {
        assertEquals(
                List.of("middle COMPLEMENT", "small SMALL_GROUP"),
                withheld(cell("large", 3, 9), cell("middle", 3, 6), cell("small", 1, 3)));
    }

    @Test
    void withheldCellsThatAreFewTogetherTakeAnotherWithThem() {
        assertEquals(
                List.of("a ONE_FACTORY", "b SMALL_GROUP", "c COMPLEMENT"),
                withheld(cell("a", 1, 1), cell("b", 1, 2), cell("c", 3, 8), cell("d", 3, 9)));
    }

    @Test
    void aGroupWithoutAFactoryIsAboutNobody() {
        assertEquals(
                List.of("a ONE_FACTORY", "b COMPLEMENT"),
                withheld(cell("none", 0, 0), cell("a", 1, 1), cell("b", 2, 8)));
    }

    @Test
    void cellsThatOnlyCountFactoriesAreGuardedToo() {
        assertEquals(
                List.of("Osh SMALL_GROUP", "Chuy COMPLEMENT"),
                withheld(
                        new Cell("Osh", 2, OptionalInt.empty()),
                        new Cell("Chuy", 6, OptionalInt.empty()),
                        new Cell("Naryn", 6, OptionalInt.of(3))));
    }

    @Test
    void aMinimumOfOneProtectsNobody() {
        assertThrows(IllegalArgumentException.class, () -> new DisclosureGuard(1));
    }

    /// Whoever knows the published total and all shown cells knows a group of at least the minimum,
    /// unless the whole programme is smaller; and no single withheld cell among others.
    @Test
    void nothingFollowsFromTheTotalAndTheShownCells() {
        for (long seed = 1; seed <= 5_000; seed++) {
            Random random = new Random(seed);
            Cell[] cells = new Cell[1 + random.nextInt(7)];
            for (int i = 0; i < cells.length; i++) {
                int factories = random.nextInt(12);
                cells[i] = cell("cell " + i, random.nextInt(factories + 1), factories);
            }
            check("seed " + seed, cells);
        }
    }

    private static void check(String where, Cell... cells) {
        List<Cell> hidden =
                DisclosureGuard.USUAL.withheld(List.of(cells)).stream()
                        .map(Withheld::cell)
                        .toList();
        List<Cell> shown = new ArrayList<>(Arrays.asList(cells));
        shown.removeAll(hidden);
        int remainder = hidden.stream().mapToInt(Cell::factories).sum();
        boolean allHidden = shown.stream().allMatch(one -> one.factories() == 0);
        assertTrue(
                shown.stream().allMatch(one -> one.factories() == 0 || one.factories() >= 5),
                where);
        assertTrue(hidden.isEmpty() || allHidden || remainder >= 5, where);
        assertTrue(hidden.size() != 1 || allHidden, where);
    }
}
