package org.tarozi.analysis;

import static java.util.stream.Collectors.toSet;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Which assessments are behind each rate of one group, worked out when asked for and by another
/// way than the rates themselves: from the questions of a row, one assessment at a time.
public final class Explanations {

    private final RateGroup group;
    private final Map<Fingerprint, OrdinalRoles> releases = new HashMap<>();

    /// Explains the rates of a group of a set.
    public Explanations(AssessmentSet set, RateGroup group) {
        this.group = group;
        for (Release release : group.releases()) {
            releases.put(release.fingerprint(), OrdinalRoles.of(release));
        }
        for (Assessment assessment : group.assessments()) {
            Releases.of(set, assessment);
        }
    }

    /// What stands behind a line of this group.
    public Explanation of(RateRow row) {
        return switch (row.by()) {
            case CLUSTER -> ofCluster(row);
            case POINT -> counted(one -> one.point().value().equals(row.id()), List.of());
            case QUESTION -> counted(one -> one.question().value().equals(row.id()), List.of());
            case NATIONAL ->
                    matching(
                            one ->
                                    one.role() == CompiledRelease.NATIONAL
                                            && one.question().value().equals(row.id()),
                            List.of());
            case FACTORY -> ofFactory(row);
        };
    }

    private Explanation ofCluster(RateRow row) {
        List<PointRate> points =
                group.points().stream()
                        .filter(one -> one.cluster().id().value().equals(row.id()))
                        .toList();
        Set<PointId> ids = points.stream().map(one -> one.point().id()).collect(toSet());
        List<PointId> assessed =
                points.stream()
                        .filter(one -> one.rate().assessed() > 0)
                        .map(one -> one.point().id())
                        .toList();
        boolean mean = row.formula().filter(Formula.MEAN_OF_POINTS::equals).isPresent();
        return counted(one -> ids.contains(one.point()), mean ? assessed : List.of());
    }

    private Explanation counted(Predicate<OrdinalRoles.Role> of, List<PointId> points) {
        return matching(of.and(one -> one.role() == CompiledRelease.COUNTED), points);
    }

    private Explanation matching(Predicate<OrdinalRoles.Role> of, List<PointId> points) {
        Map<Fingerprint, int[]> ordinals = new HashMap<>();
        releases.forEach((release, roles) -> ordinals.put(release, roles.matching(of)));
        List<AssessmentId> assessed = new ArrayList<>();
        List<AssessmentId> nonCompliant = new ArrayList<>();
        for (Assessment assessment : group.assessments()) {
            int[] asked = ordinals.getOrDefault(Releases.fingerprint(assessment), new int[0]);
            if (has(assessment, asked, Codes.COMPLIANT)
                    || has(assessment, asked, Codes.NON_COMPLIANT)) {
                assessed.add(assessment.id());
            }
            if (has(assessment, asked, Codes.NON_COMPLIANT)) {
                nonCompliant.add(assessment.id());
            }
        }
        return new Explanation(assessed, nonCompliant, points, List.of());
    }

    private Explanation ofFactory(RateRow row) {
        List<AssessmentId> own = new ArrayList<>();
        List<PointId> assessed = new ArrayList<>();
        List<PointId> nonCompliant = new ArrayList<>();
        for (Assessment assessment : group.assessments()) {
            if (assessment.factory().filter(id -> id.toString().equals(row.id())).isPresent()) {
                own.add(assessment.id());
                judge(assessment, assessed, nonCompliant);
            }
        }
        return new Explanation(own, List.of(), assessed, nonCompliant);
    }

    private void judge(Assessment assessment, List<PointId> assessed, List<PointId> nonCompliant) {
        OrdinalRoles roles =
                releases.getOrDefault(
                        Releases.fingerprint(assessment), new OrdinalRoles(List.of()));
        for (PointId point : roles.points()) {
            int[] asked =
                    roles.matching(
                            one ->
                                    one.role() == CompiledRelease.COUNTED
                                            && one.point().equals(point));
            boolean fails = has(assessment, asked, Codes.NON_COMPLIANT);
            if (fails || has(assessment, asked, Codes.COMPLIANT)) {
                assessed.add(point);
            }
            if (fails) {
                nonCompliant.add(point);
            }
        }
    }

    private static boolean has(Assessment assessment, int[] ordinals, int code) {
        byte[] codes = assessment.answers().codes();
        for (int ordinal : ordinals) {
            if (codes[ordinal] == code) {
                return true;
            }
        }
        return false;
    }
}
