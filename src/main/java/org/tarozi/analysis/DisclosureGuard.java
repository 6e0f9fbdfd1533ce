package org.tarozi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Withholds the cells of a breakdown that would tell something about one factory.
///
/// A breakdown splits the factories of one published figure into groups. A cell of fewer factories
/// than the minimum is withheld. What is withheld must not follow from the published figure and the
/// other cells either: so as long as the withheld cells are only one, or together are fewer
/// factories than the minimum, the smallest shown cell is withheld as well. The published figure
/// itself, the headline of a programme, does not pass through the guard.
///
/// @param minimum the smallest number of factories that a cell may be about
public record DisclosureGuard(int minimum) {

    /// The usual guard.
    public static final DisclosureGuard USUAL = new DisclosureGuard(5);

    /// One group of a breakdown.
    ///
    /// @param name what the warning calls it
    /// @param nonCompliant absent where the cell only counts factories
    public record Cell(String name, int factories, OptionalInt nonCompliant) {

        /// The cell of a rate.
        public static Cell of(String name, NonComplianceRate rate) {
            return new Cell(name, rate.assessed(), OptionalInt.of(rate.nonCompliant()));
        }

        private boolean isAllOrNone() {
            return nonCompliant.stream().anyMatch(count -> count == 0 || count == factories);
        }
    }

    /// Why a cell is withheld.
    public enum Reason {
        ONE_FACTORY,
        /// 0 % or 100 % of a small group: the result of each of its factories.
        ALL_OR_NONE,
        SMALL_GROUP,
        /// It would give away another withheld cell.
        COMPLEMENT
    }

    /// A cell that must not be shown, by its name, and why.
    public record Withheld(Cell cell, Reason reason) {}

    public DisclosureGuard {
        if (minimum < 2) {
            throw new IllegalArgumentException(
                    "a group of fewer than 2 protects nobody: " + minimum);
        }
    }

    /// The cells of one breakdown that must not be shown, in the order of the breakdown.
    ///
    /// A cell without a factory is about nobody: it is shown and never serves as a complement.
    public List<Withheld> withheld(List<Cell> breakdown) {
        Map<Cell, Reason> reasons = new LinkedHashMap<>();
        for (Cell cell : breakdown) {
            if (cell.factories() > 0 && cell.factories() < minimum) {
                reasons.put(cell, reason(cell));
            }
        }
        complement(breakdown, reasons);
        List<Withheld> withheld = new ArrayList<>();
        for (Cell cell : breakdown) {
            Reason reason = reasons.get(cell);
            if (reason != null) {
                withheld.add(new Withheld(cell, reason));
            }
        }
        return withheld;
    }

    private static Reason reason(Cell cell) {
        if (cell.factories() == 1) {
            return Reason.ONE_FACTORY;
        }
        return cell.isAllOrNone() ? Reason.ALL_OR_NONE : Reason.SMALL_GROUP;
    }

    private void complement(List<Cell> breakdown, Map<Cell, Reason> reasons) {
        List<Cell> shown =
                new ArrayList<>(
                        breakdown.stream()
                                .filter(cell -> cell.factories() >= minimum)
                                .sorted(
                                        Comparator.comparingInt(Cell::factories)
                                                .thenComparing(Cell::name))
                                .toList());
        while (!shown.isEmpty() && isRevealing(reasons)) {
            reasons.put(shown.removeFirst(), Reason.COMPLEMENT);
        }
    }

    private boolean isRevealing(Map<Cell, Reason> reasons) {
        int factories = reasons.keySet().stream().mapToInt(Cell::factories).sum();
        return reasons.size() == 1 || !reasons.isEmpty() && factories < minimum;
    }
}
