package org.tarozi.job;

import org.tarozi.analysis.AnswerGrid;
import org.tarozi.analysis.PointAnswers;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.exchange.table.DelimitedWriter;

import java.util.List;
import java.util.function.Consumer;

/// What each assessment of a group found at each compliance point, one row for each of both.
///
/// @param language of titles
/// @param step done before each assessment; what it throws ends the table
public record AnswersTable(
        AssessmentSet set, RateGroup group, CountedIn counted, String language, Runnable step)
        implements Consumer<DelimitedWriter> {

    @Override
    public void accept(DelimitedWriter table) {
        table.row(
                CountedIn.header(
                        VisitColumns.header(
                                "cluster",
                                "point",
                                "label",
                                "non_compliant",
                                "assessed",
                                "not_applicable",
                                "not_assessed",
                                "in_conflict")));
        VisitColumns visits = new VisitColumns(set);
        AnswerGrid grid = new AnswerGrid(set, group);
        for (Assessment assessment : visits.inOrder(group.assessments())) {
            step.run();
            List<String> visit = visits.of(assessment);
            List<PointAnswers> answers = grid.of(assessment);
            for (int at = 0; at < answers.size(); at++) {
                PointAnswers found = answers.get(at);
                PointRate point = group.points().get(at);
                table.row(
                        counted.row(
                                VisitColumns.row(
                                        visit,
                                        point.cluster().title().in(language),
                                        point.point().id().value(),
                                        point.point().title().in(language),
                                        String.valueOf(found.nonCompliant()),
                                        String.valueOf(found.assessed()),
                                        String.valueOf(found.notApplicable()),
                                        String.valueOf(found.notAssessed()),
                                        String.valueOf(found.inConflict()))));
            }
        }
    }
}
