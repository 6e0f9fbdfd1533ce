package org.tarozi.analysis;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// What each assessment of one group found at each compliance point, worked out row by row when
/// asked for, so that ten thousand rows cost nothing until they are looked at.
///
/// Which questions belong to a point is said by the release an assessment was made on.
public final class AnswerGrid {

    private static final int CODES = AnswerCode.values().length;

    private final RateGroup group;
    private final Map<PointId, Integer> columns = new HashMap<>();
    private final Map<Fingerprint, List<OrdinalRoles.Role>> releases = new HashMap<>();

    /// The answers of a group of a set.
    public AnswerGrid(AssessmentSet set, RateGroup group) {
        this.group = group;
        for (Release release : group.releases()) {
            releases.put(release.fingerprint(), OrdinalRoles.of(release).roles());
        }
        for (Assessment assessment : group.assessments()) {
            Releases.of(set, assessment);
        }
        group.points().forEach(one -> columns.put(one.point().id(), columns.size()));
    }

    /// The answers of one assessment of the group, in the order of the group's points.
    public List<PointAnswers> of(Assessment assessment) {
        int[][] counts = new int[columns.size()][CODES];
        byte[] codes = assessment.answers().codes();
        List<OrdinalRoles.Role> roles = roles(assessment);
        for (int ordinal = 0; ordinal < codes.length; ordinal++) {
            OrdinalRoles.Role role = roles.get(ordinal);
            if (role.role() == CompiledRelease.COUNTED) {
                counts[columns.getOrDefault(role.point(), 0)][codes[ordinal]]++;
            }
        }
        List<PointAnswers> row = new ArrayList<>(counts.length);
        for (int[] of : counts) {
            row.add(
                    new PointAnswers(
                            of[AnswerCode.COMPLIANT.code()],
                            of[AnswerCode.NON_COMPLIANT.code()],
                            of[AnswerCode.NOT_APPLICABLE.code()],
                            of[AnswerCode.NOT_ASSESSED.code()],
                            of[AnswerCode.IN_CONFLICT.code()]));
        }
        return row;
    }

    /// The question to look at first of a point in an assessment: the first non-compliant one, or
    /// the first that has an answer, or the first.
    public Optional<QuestionId> leading(Assessment assessment, PointId point) {
        return first(assessment, point, code -> code == Codes.NON_COMPLIANT)
                .or(() -> first(assessment, point, code -> code == Codes.COMPLIANT))
                .or(() -> first(assessment, point, code -> true));
    }

    private Optional<QuestionId> first(Assessment assessment, PointId point, IntPredicate fits) {
        byte[] codes = assessment.answers().codes();
        List<OrdinalRoles.Role> roles = roles(assessment);
        for (int ordinal = 0; ordinal < codes.length; ordinal++) {
            OrdinalRoles.Role role = roles.get(ordinal);
            if (fits.test(codes[ordinal])
                    && role.role() == CompiledRelease.COUNTED
                    && role.point().equals(point)) {
                return Optional.of(role.question());
            }
        }
        return Optional.empty();
    }

    /// How many answers of the group are in conflict, and so in no count.
    public Disputes disputes() {
        Map<PointId, Integer> points = new HashMap<>();
        Map<QuestionId, Integer> questions = new HashMap<>();
        for (Assessment assessment : group.assessments()) {
            byte[] codes = assessment.answers().codes();
            for (int ordinal = 0; ordinal < codes.length; ordinal++) {
                if (codes[ordinal] == AnswerCode.IN_CONFLICT.code()) {
                    OrdinalRoles.Role role = roles(assessment).get(ordinal);
                    questions.merge(role.question(), 1, Integer::sum);
                    if (role.role() == CompiledRelease.COUNTED) {
                        points.merge(role.point(), 1, Integer::sum);
                    }
                }
            }
        }
        return new Disputes(points, questions);
    }

    private List<OrdinalRoles.Role> roles(Assessment assessment) {
        return releases.getOrDefault(Releases.fingerprint(assessment), List.of());
    }
}
