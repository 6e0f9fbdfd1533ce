package org.tarozi.report.content;

import org.tarozi.analysis.RateGroup;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.report.Answers;
import org.tarozi.report.Workings.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The answers behind the rates of a group, one column for each question with a line.
final class AnswerRows {

    /// A column: a question in the one place that its line gives it.
    record Column(QuestionId question, Placement placement) {}

    private final RateGroup rates;
    private final List<Column> columns;
    private final Map<Fingerprint, Release> releases;
    private final Map<Fingerprint, Map<QuestionId, Placement>> placements;

    AnswerRows(RateGroup rates, List<Column> columns) {
        this.rates = rates;
        this.columns = columns;
        this.releases =
                rates.releases().stream()
                        .collect(Collectors.toMap(Release::fingerprint, Function.identity()));
        this.placements =
                rates.releases().stream()
                        .collect(Collectors.toMap(Release::fingerprint, Placement::in));
    }

    /// Whether every question that counts does so in the place of its column. Where one moved, a
    /// table with one column a question cannot give the same rates.
    boolean isFaithful() {
        Map<QuestionId, Placement> shown =
                columns.stream().collect(Collectors.toMap(Column::question, Column::placement));
        return placements.values().stream()
                .flatMap(release -> release.entrySet().stream())
                .filter(placed -> placed.getValue().isCounted())
                .allMatch(placed -> placed.getValue().equals(shown.get(placed.getKey())));
    }

    /// @param label what stands before a row
    List<Answers.Row> rows(Function<Assessment, String> label) {
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
        return rows;
    }

    /// A question that the release does not ask, or that stands otherwise in it, is in no rate of
    /// its column.
    private AnswerCode code(Assessment assessment, Fingerprint fingerprint, Column column) {
        Standing standing = column.placement().standing();
        Placement placed =
                Objects.requireNonNull(placements.get(fingerprint)).get(column.question());
        if (placed == null || placed.standing() != standing) {
            return AnswerCode.NOT_ASSESSED;
        }
        Release release = Objects.requireNonNull(releases.get(fingerprint));
        return assessment.answers().at(release.ordinal(column.question()).orElseThrow());
    }
}
