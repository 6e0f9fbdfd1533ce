package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// All rates of a selection, by the programme's own definition, in whole numbers.
///
/// Points and questions of several releases are one where their ids are the same; titles, order and
/// the cluster of a point come from the newest release in the selection. A question stands at its
/// point of the newest release of its group, so that a panel has it where each cycle asked it.
public record Rates(List<RateGroup> groups) {

    public Rates {
        groups = List.copyOf(groups);
    }

    /// Counts the included assessments.
    public static Rates of(AssessmentSet set, Selection selection) {
        Counting counting = new Counting(set, selection.included());
        List<RateGroup> groups = new ArrayList<>();
        switch (selection.scope().period()) {
            case Period.Panel panel ->
                    byCycle(selection.included())
                            .forEach(
                                    (cycle, of) ->
                                            groups.add(counting.group(OptionalInt.of(cycle), of)));
            case Period.Cycle(int number) ->
                    groups.add(counting.group(OptionalInt.of(number), selection.included()));
            case Period.Window window ->
                    groups.add(counting.group(OptionalInt.empty(), selection.included()));
            case Period.AsOf asOf ->
                    groups.add(counting.group(OptionalInt.empty(), selection.included()));
        }
        return new Rates(groups);
    }

    private static SortedMap<Integer, List<Assessment>> byCycle(List<Assessment> included) {
        SortedMap<Integer, List<Assessment>> cycles = new TreeMap<>();
        for (Assessment assessment : included) {
            int cycle = assessment.visit().cycle().orElseThrow();
            cycles.computeIfAbsent(cycle, key -> new ArrayList<>()).add(assessment);
        }
        return cycles;
    }
}
