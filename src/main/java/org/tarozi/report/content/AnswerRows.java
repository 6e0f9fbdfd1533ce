package org.tarozi.report.content;

import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.report.Answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The answers behind the rates of a group: a column for each way in which a question with a line
/// counts, so that the rate of a point refers to its own columns though a question has moved.
final class AnswerRows {

    private final RateGroup rates;
    private final Map<Fingerprint, Release> releases = new HashMap<>();
    private final Map<Fingerprint, Map<QuestionId, Placement>> placements = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();

    private record Column(int line, QuestionId question, Placement placement) {
        Answers.Column shown() {
            return new Answers.Column(line, placement.point().map(PointId::value));
        }
    }

    /// The lines are the counted questions and after them those of national level.
    AnswerRows(RateGroup rates, List<QuestionRate> counted, List<QuestionRate> national) {
        this.rates = rates;
        for (Release release : rates.releases()) {
            releases.put(release.fingerprint(), release);
            placements.put(release.fingerprint(), Placement.in(release));
        }
        int line = 0;
        for (QuestionRate one : counted) {
            for (Placement placement : placements(one)) {
                columns.add(new Column(line, one.question().id(), placement));
            }
            line++;
        }
        for (QuestionRate one : national) {
            columns.add(new Column(line++, one.question().id(), Placement.NATIONAL));
        }
    }

    /// How a counted question counts, the newest release first; one that counts in another cycle
    /// only has a column without answers.
    private List<Placement> placements(QuestionRate one) {
        List<Placement> found =
                rates.releases().stream()
                        .map(release -> placementsIn(release.fingerprint()))
                        .filter(release -> release.containsKey(one.question().id()))
                        .map(release -> Objects.requireNonNull(release.get(one.question().id())))
                        .filter(Placement::isCounted)
                        .distinct()
                        .toList();
        return found.isEmpty() ? List.of(placementElsewhere(one)) : found;
    }

    private Placement placementElsewhere(QuestionRate one) {
        boolean hasLine =
                rates.points().stream()
                        .anyMatch(point -> point.point().id().equals(one.point().id()));
        return hasLine ? Placement.at(one.point().id()) : Placement.NATIONAL;
    }

    private Map<QuestionId, Placement> placementsIn(Fingerprint release) {
        return Objects.requireNonNull(placements.get(release));
    }

    /// @param label what stands before a row
    Answers.Grid grid(Function<Assessment, String> label) {
        List<Answers.Row> rows = new ArrayList<>();
        for (Assessment assessment : Shuffled.of(rates.assessments())) {
            Fingerprint release = assessment.release().orElseThrow();
            rows.add(
                    new Answers.Row(
                            label.apply(assessment),
                            columns.stream()
                                    .map(column -> code(assessment, release, column))
                                    .toList()));
        }
        return new Answers.Grid(columns.stream().map(Column::shown).toList(), rows);
    }

    /// A question that the release does not ask, or that counts otherwise in it, is in no rate of
    /// its column.
    private AnswerCode code(Assessment assessment, Fingerprint fingerprint, Column column) {
        if (!column.placement().equals(placementsIn(fingerprint).get(column.question()))) {
            return AnswerCode.NOT_ASSESSED;
        }
        Release release = Objects.requireNonNull(releases.get(fingerprint));
        return assessment.answers().at(release.ordinal(column.question()).orElseThrow());
    }
}
