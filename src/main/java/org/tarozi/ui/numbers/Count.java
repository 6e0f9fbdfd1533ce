package org.tarozi.ui.numbers;

import org.tarozi.analysis.AnswerGrid;
import org.tarozi.analysis.Disputes;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.SameTitles;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;

import java.util.List;
import java.util.Optional;

/// One count of a programme with all that is shown of it. Never changes.
///
/// @param parts one for each cycle of a panel, else one
/// @param visits every assessment, counted or left out
/// @param factories how many factories the counted assessments are of
record Count(
        AssessmentSet set,
        Selection selection,
        Rates rates,
        List<Part> parts,
        List<VisitLine> visits,
        int factories) {

    /// One group of assessments with one for each factory; titles of it are told apart.
    record Part(RateGroup group, AnswerGrid grid, Disputes disputes) {}

    Count {
        parts = List.copyOf(parts);
        visits = List.copyOf(visits);
    }

    static Count of(AssessmentSet set, Scope scope) {
        Selection selection = Selection.of(set, scope);
        Rates rates = Rates.of(set, selection);
        return new Count(
                set,
                selection,
                rates,
                rates.groups().stream().map(group -> part(set, SameTitles.apart(group))).toList(),
                VisitLine.of(set, selection),
                factories(selection));
    }

    /// The same with its visits in the order in which factories are listed in a language.
    Count listed(Words words) {
        return new Count(
                set, selection, rates, parts, VisitLine.inOrder(set, visits, words), factories);
    }

    private static Part part(AssessmentSet set, RateGroup group) {
        AnswerGrid grid = new AnswerGrid(set, group);
        return new Part(group, grid, grid.disputes());
    }

    private static int factories(Selection selection) {
        return (int)
                selection.included().stream()
                        .map(one -> one.factory().orElseThrow())
                        .distinct()
                        .count();
    }

    /// The name of the factory of an assessment, if it has one.
    Optional<String> factory(Assessment assessment) {
        return assessment.factory().flatMap(this::factory);
    }

    Optional<String> factory(FactoryId id) {
        return Optional.ofNullable(set.factories().get(id)).flatMap(Factory::name);
    }
}
