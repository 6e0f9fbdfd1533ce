package org.tarozi.analysis;

import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// At which points the counted visits of one group were asked their questions, which is said by the
/// release each visit is on: a question that kept its id may have moved, or count no longer.
public final class Places {

    private final Map<PointId, PointRate> points = new HashMap<>();

    /// By question, the newest release first; empty where it is asked and in the rate of no point.
    private final Map<QuestionId, Set<Optional<PointId>>> places = new LinkedHashMap<>();

    /// The places in a group.
    public Places(RateGroup group) {
        group.points().forEach(one -> points.put(one.point().id(), one));
        for (Release release : group.releases()) {
            for (OrdinalRoles.Role role : OrdinalRoles.of(release).roles()) {
                places.computeIfAbsent(role.question(), key -> new LinkedHashSet<>())
                        .add(
                                role.role() == CompiledRelease.COUNTED
                                        ? Optional.of(role.point())
                                        : Optional.empty());
            }
        }
    }

    /// The points in whose rates a question is, that of the newest release first. One that no visit
    /// of the group was asked is at its own point, and one that counts in none of them at no point.
    public List<PointRate> of(QuestionRate rate) {
        return places
                .getOrDefault(rate.question().id(), Set.of(Optional.of(rate.point().id())))
                .stream()
                .flatMap(Optional::stream)
                .flatMap(point -> Optional.ofNullable(points.get(point)).stream())
                .toList();
    }

    /// Whether a question is in the rate of a point.
    public boolean isAt(QuestionRate rate, PointId point) {
        return of(rate).stream().anyMatch(one -> one.point().id().equals(point));
    }

    /// All questions in the rates of some points.
    public Set<QuestionId> questions(Set<PointId> at) {
        return places.entrySet().stream()
                .filter(of -> of.getValue().stream().anyMatch(place -> isIn(at, place)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Whether a question is in the rates of some points as some visits were asked it, and in none
    /// of them as others were.
    public boolean isMixed(Set<PointId> at) {
        return places.values().stream()
                .anyMatch(of -> of.stream().map(place -> isIn(at, place)).distinct().count() > 1);
    }

    private static boolean isIn(Set<PointId> points, Optional<PointId> place) {
        return place.filter(points::contains).isPresent();
    }
}
