package org.tarozi.ui.numbers;

import org.tarozi.analysis.Exclusion;
import org.tarozi.analysis.Reason;
import org.tarozi.analysis.Selection;
import org.tarozi.analysis.Warning;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An assessment: counted, or left out and why, with what somebody should look at.
record VisitLine(Assessment visit, Optional<Reason> leftOut, List<Warning> warnings) {

    VisitLine {
        warnings = List.copyOf(warnings);
    }

    /// All assessments of a count, in the order of the set.
    static List<VisitLine> of(AssessmentSet set, Selection selection) {
        Map<AssessmentId, Reason> reasons = new HashMap<>();
        for (Exclusion one : selection.excluded()) {
            reasons.put(one.assessment(), one.reason());
        }
        Map<Object, List<Warning>> warnings = new HashMap<>();
        for (Warning warning : selection.warnings()) {
            for (Object about : about(warning)) {
                warnings.computeIfAbsent(about, key -> new ArrayList<>()).add(warning);
            }
        }
        return set.assessments().stream()
                .map(
                        one ->
                                new VisitLine(
                                        one,
                                        Optional.ofNullable(reasons.get(one.id())),
                                        warnings(warnings, one)))
                .toList();
    }

    /// Those left out first, then those to look at, and of these the visits of one factory
    /// together.
    static List<VisitLine> inOrder(AssessmentSet set, List<VisitLine> lines, Words words) {
        return lines.stream()
                .sorted(
                        Comparator.comparing(VisitLine::rank)
                                .thenComparing(VisitLine::visit, words.byFactory(set))
                                .thenComparing(VisitLine::start))
                .toList();
    }

    private static List<?> about(Warning warning) {
        return switch (warning) {
            case Warning.PossibleDuplicate(var _, var first, var second, int _) ->
                    List.of(first, second);
            case Warning.SameName(var factories) -> List.copyOf(factories);
            case Warning.PanelGap(var factory, var _) -> List.of(factory);
            case Warning.OtherChecklist(var _, var visits) -> List.copyOf(visits);
            case Warning.WithoutDate(var visits) -> List.copyOf(visits);
        };
    }

    private static List<Warning> warnings(Map<Object, List<Warning>> all, Assessment one) {
        List<Warning> own = new ArrayList<>(all.getOrDefault(one.id(), List.of()));
        one.factory().ifPresent(factory -> own.addAll(all.getOrDefault(factory, List.of())));
        return own;
    }

    private LocalDate start() {
        return visit.visit().start().orElse(LocalDate.MAX);
    }

    private int rank() {
        if (leftOut.isPresent()) {
            return 0;
        }
        return warnings.isEmpty() ? 2 : 1;
    }
}
