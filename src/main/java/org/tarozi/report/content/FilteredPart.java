package org.tarozi.report.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import org.tarozi.analysis.DisclosureGuard;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.FactoryId;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The factories that a choice takes out of a programme, and how many it leaves.
public record FilteredPart(int chosen, int others) {

    private static final int FEWEST = DisclosureGuard.USUAL.minimum();

    /// The part about whose single factories a report on a selection would tell the committee;
    /// empty if there is none. Of a panel each cycle is such a part, since each is reported.
    ///
    /// It would tell about the chosen ones if they are few and the programme has others, whatever
    /// chose them: places, a period or kinds of visit. Held against the report on all places, it
    /// would tell about those elsewhere if they are few. An earlier time is no such part of a later
    /// one, because a programme grows.
    public static Optional<FilteredPart> telling(AssessmentSet set, Selection selection) {
        Scope everywhere = selection.scope().where(Filters.NONE);
        SortedMap<Integer, Set<FactoryId>> places = factories(Selection.of(set, everywhere));
        Set<FactoryId> programme =
                factories(Selection.of(set, Scope.ALL)).getOrDefault(0, Set.of());
        return factories(selection).entrySet().stream()
                .map(
                        part ->
                                telling(
                                        part.getValue(),
                                        places.getOrDefault(part.getKey(), Set.of()),
                                        programme))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FilteredPart> telling(
            Set<FactoryId> chosen, Set<FactoryId> everywhere, Set<FactoryId> programme) {
        int elsewhere = others(everywhere, chosen);
        int others = Math.max(elsewhere, others(programme, chosen));
        if (others > 0 && chosen.size() < FEWEST) {
            return Optional.of(new FilteredPart(chosen.size(), others));
        }
        return elsewhere > 0 && elsewhere < FEWEST
                ? Optional.of(new FilteredPart(chosen.size(), elsewhere))
                : Optional.empty();
    }

    private static int others(Set<FactoryId> all, Set<FactoryId> chosen) {
        Set<FactoryId> others = new HashSet<>(all);
        others.removeAll(chosen);
        return others.size();
    }

    /// By the cycle of a panel; any other selection is one part.
    private static SortedMap<Integer, Set<FactoryId>> factories(Selection selection) {
        boolean panel = selection.scope().period() instanceof Period.Panel;
        return selection.included().stream()
                .collect(
                        groupingBy(
                                one -> panel ? one.visit().cycle().orElseThrow() : 0,
                                TreeMap::new,
                                mapping(one -> one.factory().orElseThrow(), toSet())));
    }
}
