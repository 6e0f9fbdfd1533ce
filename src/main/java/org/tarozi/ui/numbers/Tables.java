package org.tarozi.ui.numbers;

import org.tarozi.analysis.Places;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.RateRow;
import org.tarozi.analysis.RateRows;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.RatesBy;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.exchange.table.DelimitedWriter;
import org.tarozi.job.AnswersTable;
import org.tarozi.job.CountedIn;
import org.tarozi.job.FindingsTable;
import org.tarozi.job.RatesTable;
import org.tarozi.job.SelectionTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is shown, as a table for other programs.
record Tables(Count count, Optional<Count.Part> shown, Words words, Optional<String> programme) {

    /// The table of what is shown.
    Function<Runnable, Consumer<DelimitedWriter>> of(
            NumbersModel.Shown way, Drill drill, List<Found> findings) {
        return step ->
                switch (way) {
                    case RATES -> rates(drill, findings);
                    case HEAT_MAP -> heatMap(step);
                    case IN_AND_OUT -> inAndOut();
                };
    }

    /// The rates that are shown: of clusters and points, of the questions of one point, or the
    /// findings of one question.
    private Consumer<DelimitedWriter> rates(Drill drill, List<Found> findings) {
        return switch (drill) {
            case Drill.All _ -> table(points());
            case Drill.OfPoint(PointId point) -> table(questions(point));
            case Drill.OfQuestion(Optional<PointId> _, QuestionId _) ->
                    new FindingsTable(
                            count.set(), findings.stream().map(Found::finding).toList(), counted());
        };
    }

    private RatesTable table(List<RateRow> rows) {
        return new RatesTable(rows, counted());
    }

    private CountedIn counted() {
        return new CountedIn(programme, count.selection().scope());
    }

    /// Each cluster by both formulas before its points, then the questions of national level.
    private List<RateRow> points() {
        List<RateRow> points = rows(RatesBy.POINT);
        List<PointRate> ofPoints = shown.map(part -> part.group().points()).orElse(List.of());
        Map<String, List<RateRow>> byCluster = new HashMap<>();
        for (int at = 0; at < points.size(); at++) {
            String cluster = ofPoints.get(at).cluster().id().value();
            byCluster.computeIfAbsent(cluster, key -> new ArrayList<>()).add(points.get(at));
        }
        List<RateRow> rows = new ArrayList<>();
        for (RateRow cluster : rows(RatesBy.CLUSTER)) {
            rows.add(cluster);
            boolean last = cluster.nonCompliant().isEmpty();
            rows.addAll(last ? byCluster.getOrDefault(cluster.id(), List.of()) : List.of());
        }
        rows.addAll(rows(RatesBy.NATIONAL));
        return rows;
    }

    private List<RateRow> questions(PointId point) {
        Set<String> ids =
                shown.map(Count.Part::group).stream()
                        .flatMap(group -> questions(group, point))
                        .collect(Collectors.toSet());
        return rows(RatesBy.QUESTION).stream().filter(row -> ids.contains(row.id())).toList();
    }

    private static Stream<String> questions(RateGroup group, PointId point) {
        Places places = new Places(group);
        return group.questions().stream()
                .filter(one -> places.isAt(one, point))
                .map(one -> one.question().id().value());
    }

    private List<RateRow> rows(RatesBy by) {
        return new RateRows(count.set(), words.texts().language().tag())
                .of(new Rates(shown.map(this::counted).stream().toList()), by);
    }

    /// As the commands print it, where ids tell namesakes apart.
    private RateGroup counted(Count.Part part) {
        return count.rates().groups().get(count.parts().indexOf(part));
    }

    private Consumer<DelimitedWriter> heatMap(Runnable step) {
        return table ->
                shown.map(this::counted)
                        .map(
                                group ->
                                        new AnswersTable(
                                                count.set(),
                                                group,
                                                counted(),
                                                words.texts().language().tag(),
                                                step))
                        .ifPresent(answers -> answers.accept(table));
    }

    private Consumer<DelimitedWriter> inAndOut() {
        Map<AssessmentId, String> notes = new HashMap<>();
        for (VisitLine line : count.visits()) {
            notes.put(line.visit().id(), words.note(count, line));
        }
        return new SelectionTable(count.set(), count.selection(), programme, notes);
    }
}
