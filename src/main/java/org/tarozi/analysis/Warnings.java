package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.FactoryId;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What to look at in a selection, ordered by factory.
final class Warnings {

    private static final Comparator<Assessment> BY_START =
            Comparator.comparing(Warnings::start).thenComparing(Assessment::id);

    private Warnings() {}

    static List<Warning> of(AssessmentSet set, Scope scope, List<Assessment> included) {
        List<Warning> warnings = new ArrayList<>(duplicates(set, included));
        warnings.addAll(Namesakes.of(set, included));
        if (scope.period() instanceof Period.Panel(int cycles)) {
            warnings.addAll(gaps(cycles, included));
        }
        warnings.addAll(otherChecklists(set, included));
        warnings.addAll(withoutDate(included));
        return warnings;
    }

    private static List<Warning> withoutDate(List<Assessment> included) {
        SortedSet<AssessmentId> visits = new TreeSet<>();
        included.stream()
                .filter(one -> one.visit().start().isEmpty())
                .forEach(one -> visits.add(one.id()));
        return visits.isEmpty() ? List.of() : List.of(new Warning.WithoutDate(visits));
    }

    /// Pairs of live visits of one factory of which at least one is counted, whatever left out the
    /// other.
    private static List<Warning> duplicates(AssessmentSet set, List<Assessment> included) {
        Set<AssessmentId> counted = HashSet.newHashSet(included.size());
        included.forEach(one -> counted.add(one.id()));
        List<Warning> warnings = new ArrayList<>();
        datedVisits(set)
                .forEach(
                        (factory, visits) -> {
                            for (int i = 0; i < visits.size(); i++) {
                                for (int j = i + 1; j < visits.size(); j++) {
                                    if (isCounted(counted, visits.get(i), visits.get(j))) {
                                        pair(factory, visits.get(i), visits.get(j), warnings);
                                    }
                                }
                            }
                        });
        return warnings;
    }

    /// The live visits of the factories that have several, by start. Most have one, and for those
    /// nothing is built.
    private static Map<FactoryId, List<Assessment>> datedVisits(AssessmentSet set) {
        Map<FactoryId, Assessment> first = HashMap.newHashMap(set.factories().size());
        Map<FactoryId, List<Assessment>> several = new TreeMap<>();
        for (Assessment assessment : set.assessments()) {
            Optional<FactoryId> factory = assessment.factory();
            if (factory.isPresent()
                    && assessment.visit().live()
                    && assessment.visit().start().isPresent()) {
                Assessment before = first.putIfAbsent(factory.get(), assessment);
                if (before != null) {
                    several.computeIfAbsent(factory.get(), key -> listOf(before)).add(assessment);
                }
            }
        }
        several.values().forEach(list -> list.sort(BY_START));
        return several;
    }

    private static List<Assessment> listOf(Assessment first) {
        List<Assessment> list = new ArrayList<>();
        list.add(first);
        return list;
    }

    private static boolean isCounted(Set<AssessmentId> counted, Assessment one, Assessment other) {
        return counted.contains(one.id()) || counted.contains(other.id());
    }

    private static void pair(
            FactoryId factory, Assessment first, Assessment second, List<Warning> warnings) {
        long days = ChronoUnit.DAYS.between(start(first), start(second));
        if (days <= Warning.PossibleDuplicate.DAYS) {
            warnings.add(
                    new Warning.PossibleDuplicate(
                            factory, first.id(), second.id(), Math.toIntExact(days)));
        }
    }

    private static List<Warning> gaps(int cycles, List<Assessment> included) {
        Map<FactoryId, SortedSet<Integer>> missing = new TreeMap<>();
        for (Assessment assessment : included) {
            missing.computeIfAbsent(assessment.factory().orElseThrow(), factory -> upTo(cycles))
                    .remove(assessment.visit().cycle().orElseThrow());
        }
        List<Warning> warnings = new ArrayList<>();
        missing.forEach(
                (factory, gap) -> {
                    if (!gap.isEmpty()) {
                        warnings.add(new Warning.PanelGap(factory, gap));
                    }
                });
        return warnings;
    }

    private static List<Warning> otherChecklists(AssessmentSet set, List<Assessment> included) {
        Map<ReleaseId, Map<Fingerprint, List<AssessmentId>>> byId = new TreeMap<>();
        for (Assessment one : included) {
            Release release = Releases.of(set, one);
            byId.computeIfAbsent(release.id(), id -> new HashMap<>(1))
                    .computeIfAbsent(release.fingerprint(), print -> new ArrayList<>())
                    .add(one.id());
        }
        List<Warning> warnings = new ArrayList<>();
        byId.forEach(
                (id, versions) -> {
                    if (versions.size() > 1 && !id.isOfTable()) {
                        warnings.add(new Warning.OtherChecklist(id, allButMost(versions.values())));
                    }
                });
        return warnings;
    }

    private static SortedSet<AssessmentId> allButMost(Collection<List<AssessmentId>> versions) {
        SortedSet<AssessmentId> rest = new TreeSet<>();
        versions.stream()
                .map(TreeSet::new)
                .sorted(
                        Comparator.comparingInt((TreeSet<AssessmentId> one) -> -one.size())
                                .thenComparing(SortedSet::getFirst))
                .skip(1)
                .forEach(rest::addAll);
        return rest;
    }

    private static SortedSet<Integer> upTo(int cycles) {
        SortedSet<Integer> all = new TreeSet<>();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            all.add(cycle);
        }
        return all;
    }

    private static LocalDate start(Assessment assessment) {
        return assessment.visit().start().orElseThrow();
    }
}
