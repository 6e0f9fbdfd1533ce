package org.tarozi.report.content;

import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Trend;
import org.tarozi.analysis.Trends;
import org.tarozi.checklist.QuestionId;
import org.tarozi.report.Block;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/// Tables of questions by cycle; a question in other words begins a row of its own.
record QuestionSeries(List<RateGroup> groups, Say say) {

    /// One for each cluster in which something was found.
    List<Block> tables(List<Column> columns) {
        Map<QuestionId, String> clusters = clusters();
        Map<String, List<List<Cell>>> rows = new LinkedHashMap<>();
        for (Trend trend : inOrder(clusters.keySet())) {
            if (trend.steps().stream().anyMatch(step -> step.rate().nonCompliant() > 0)) {
                String cluster =
                        Objects.requireNonNull(clusters.get(trend.steps().getLast().question()));
                List<List<Cell>> of = rows.computeIfAbsent(cluster, key -> new ArrayList<>());
                runs(trend).forEach(run -> of.add(row(run)));
            }
        }
        List<Block> tables = new ArrayList<>();
        rows.forEach((cluster, of) -> tables.add(new Table(Optional.of(cluster), columns, of, "")));
        return tables;
    }

    /// A question that moved stands where it was asked last.
    private List<Trend> inOrder(Collection<QuestionId> questions) {
        List<QuestionId> order = List.copyOf(questions);
        return Trends.of(groups).stream()
                .sorted(
                        Comparator.comparingInt(
                                trend -> order.indexOf(trend.steps().getLast().question())))
                .toList();
    }

    /// What sets a question apart as it was asked last.
    private String mark(QuestionId question) {
        return groups.reversed().stream()
                .flatMap(group -> group.questions().stream())
                .map(QuestionRate::question)
                .filter(one -> one.id().equals(question))
                .findFirst()
                .map(FindingMarks.toCommittee(say)::of)
                .orElse("");
    }

    /// The cluster of each question, in the order in which they are asked last.
    private SequencedMap<QuestionId, String> clusters() {
        SequencedMap<QuestionId, String> clusters = new LinkedHashMap<>();
        for (QuestionRate rate : groups.getLast().questions()) {
            clusters.remove(rate.question().id());
            clusters.put(rate.question().id(), say.in(rate.cluster().title()));
        }
        return clusters;
    }

    /// The stretches of a series within which steps may be compared, each of one question.
    private static List<List<Trend.Step>> runs(Trend trend) {
        List<List<Trend.Step>> runs = new ArrayList<>();
        Map<QuestionId, List<Trend.Step>> last = new HashMap<>();
        for (Trend.Step step : trend.steps()) {
            List<Trend.Step> run = last.get(step.question());
            if (run == null || step.broken().isPresent()) {
                run = new ArrayList<>();
                runs.add(run);
                last.put(step.question(), run);
            }
            run.add(step);
        }
        return runs;
    }

    private List<Cell> row(List<Trend.Step> run) {
        Trend.Step first = run.getFirst();
        List<Cell> cells = new ArrayList<>();
        cells.add(
                new Cell.Titled(
                        say.in(first.texts()),
                        mark(first.question()),
                        first.broken()
                                .map(broken -> List.of(note(first, broken)))
                                .orElse(List.of())));
        for (RateGroup group : groups) {
            cells.add(
                    run.stream()
                            .filter(step -> step.cycle().equals(group.cycle()))
                            .findFirst()
                            .<Cell>map(step -> new Cell.Rate(Shares.of(step), false))
                            .orElseGet(Cell.Nothing::new));
        }
        return cells;
    }

    private String note(Trend.Step step, Trend.Break broken) {
        int cycle = step.cycle().orElseThrow();
        return switch (broken) {
            case REWORDED -> say.say(Text.TREND_REWORDED, cycle);
            case MIXED_WORDS -> say.say(Text.TREND_MIXED_WORDS, cycle);
            case NEW_MEANING -> say.say(Text.TREND_NEW_MEANING, cycle);
        };
    }
}
