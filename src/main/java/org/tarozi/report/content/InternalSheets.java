package org.tarozi.report.content;

import org.tarozi.analysis.Exclusion;
import org.tarozi.analysis.RateGroup;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Finding;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Table;
import org.tarozi.report.Workings;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The sheets that only the programme's own staff gets: every counted finding with its factory, and
/// every assessment left out.
record InternalSheets(Material material, RateGroup rates, Say say) {

    List<Workings.Sheet> sheets() {
        return List.of(
                new Workings.Sheet(say.say(Text.SHEET_FINDINGS), findings()),
                new Workings.Sheet(say.say(Text.SHEET_LEFT_OUT), leftOut()));
    }

    private Table leftOut() {
        Map<AssessmentId, Assessment> all = new HashMap<>();
        material.set().assessments().forEach(one -> all.put(one.id(), one));
        List<List<Cell>> rows = new ArrayList<>();
        for (Exclusion exclusion : material.selection().excluded()) {
            Assessment assessment = Objects.requireNonNull(all.get(exclusion.assessment()));
            rows.add(
                    List.of(
                            new Cell.Words(new Names(material.set(), say).factory(assessment)),
                            assessment
                                    .visit()
                                    .start()
                                    .<Cell>map(Cell.Day::new)
                                    .orElseGet(Cell.Nothing::new),
                            new Cell.Words(say.reason(exclusion.reason())),
                            new Cell.Words(assessment.id().toString())));
        }
        return new Table(
                Optional.empty(),
                List.of(
                        Column.text(say.say(Text.FACTORY), 24),
                        Column.text(say.say(Text.DATE), 2),
                        Column.text(say.say(Text.REASON), 46),
                        Column.text(say.say(Text.ASSESSMENT), 28)),
                rows,
                say.say(Text.LEFT_OUT_NONE));
    }

    private Table findings() {
        Map<AssessmentId, Assessment> counted = new HashMap<>();
        rates.assessments().forEach(one -> counted.put(one.id(), one));
        Map<QuestionId, Question> questions = new HashMap<>();
        rates.releases()
                .forEach(
                        release ->
                                release.questions()
                                        .forEach(one -> questions.putIfAbsent(one.id(), one)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : sorted()) {
            Assessment assessment = counted.get(finding.assessment());
            Question question = questions.get(finding.question());
            if (assessment != null && question != null) {
                rows.add(row(finding, assessment, question));
            }
        }
        return new Table(
                Optional.empty(),
                List.of(
                        Column.text(say.say(Text.FACTORY), 20),
                        Column.text(say.say(Text.QUESTION_ID), 10),
                        Column.text(say.say(Text.QUESTION), 40),
                        Column.text(say.say(Text.FINDING), 50),
                        Column.number(say.say(Text.WORKERS_AFFECTED), 6)),
                rows,
                say.say(Text.NONE));
    }

    private List<Finding> sorted() {
        return material.findings().stream()
                .sorted(Comparator.comparing(Finding::question).thenComparing(Finding::assessment))
                .toList();
    }

    private List<Cell> row(Finding finding, Assessment assessment, Question question) {
        return List.of(
                new Cell.Words(new Names(material.set(), say).of(assessment)),
                new Cell.Words(question.id().value()),
                new Cell.Words(say.in(question.text())),
                say.text(finding).<Cell>map(Cell.Words::new).orElseGet(Cell.Nothing::new),
                say.workersAffected(finding));
    }
}
