package org.tarozi.report.content;

import org.tarozi.analysis.DisclosureGuard;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;

import java.util.List;
import java.util.OptionalInt;

/// The factories that a filter by place takes out of a programme, and how many it leaves.
///
/// A report on them is one cell of a breakdown by place. Where the guard withholds that cell, the
/// committee cannot have the report: either it tells about few factories, or, held against the
/// report on all of them, about the few that were left.
public record FilteredPart(int chosen, int others) {

    /// The part that a selection is of the same selection without its filters.
    public static FilteredPart of(AssessmentSet set, Selection selection) {
        Selection all = Selection.of(set, selection.scope().where(Filters.NONE));
        int chosen = factories(selection);
        return new FilteredPart(chosen, factories(all) - chosen);
    }

    private static int factories(Selection selection) {
        return Math.toIntExact(
                selection.included().stream().map(Assessment::factory).distinct().count());
    }

    /// Whether a report on it would tell about single factories.
    public boolean isTelling() {
        DisclosureGuard.Cell part = cell("chosen", chosen);
        return others > 0
                && DisclosureGuard.USUAL.withheld(List.of(part, cell("others", others))).stream()
                        .anyMatch(withheld -> withheld.cell().equals(part));
    }

    private static DisclosureGuard.Cell cell(String name, int factories) {
        return new DisclosureGuard.Cell(name, factories, OptionalInt.empty());
    }
}
