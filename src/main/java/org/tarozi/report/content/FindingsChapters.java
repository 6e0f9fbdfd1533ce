package org.tarozi.report.content;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.Places;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.TopFindings;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Finding;
import org.tarozi.checklist.QuestionId;
import org.tarozi.report.BarChart;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.CellText;
import org.tarozi.report.Column;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The findings: rates of all points, each point in focus, what is found most, and what the law
/// itself causes.
final class FindingsChapters {

    private static final int TOP = 10;

    private final RateGroup rates;
    private final Map<QuestionId, List<String>> texts;
    private final Map<QuestionId, Long> undecided;
    private final FindingMarks marks;
    private final OtherWords otherWords;
    private final Quotes quotes;
    private final Places places;
    private final OtherPlaces otherPlaces;
    private final Say say;

    FindingsChapters(Material material, RateGroup rates, Quotes quotes, Say say) {
        this.rates = rates;
        this.quotes = quotes;
        this.say = say;
        this.marks = FindingMarks.toCommittee(say);
        this.otherWords = new OtherWords(rates, say);
        this.places = new Places(rates);
        this.otherPlaces = new OtherPlaces(places, say);
        Set<AssessmentId> counted =
                rates.assessments().stream().map(Assessment::id).collect(Collectors.toSet());
        List<Finding> findings =
                material.findings().stream()
                        .filter(finding -> counted.contains(finding.assessment()))
                        .toList();
        this.undecided =
                findings.stream()
                        .filter(Finding::isTextUndecided)
                        .collect(Collectors.groupingBy(Finding::question, Collectors.counting()));
        this.texts =
                findings.stream()
                        .filter(finding -> finding.text().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        Finding::question,
                                        Collectors.mapping(
                                                finding -> quotes.of(finding.text().get()),
                                                Collectors.toList())));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say.say(Text.FINDINGS)));
        blocks.add(new BarChart(say.say(Text.CHART_CAPTION), chart()));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(1, say.say(Text.IN_FOCUS)));
        blocks.add(new Prose(Tone.BODY, quotes.under(say.say(Text.IN_FOCUS_LEAD))));
        marks.legend(failed().stream().map(QuestionRate::question).toList()).ifPresent(blocks::add);
        otherWords.note(failed()).ifPresent(blocks::add);
        rates.clusters().forEach(cluster -> addCluster(blocks, cluster));
        blocks.add(new Heading(1, say.say(Text.TOP_FINDINGS)));
        List<QuestionRate> top = TopFindings.of(rates.questions(), TOP);
        otherWords.note(top).ifPresent(blocks::add);
        blocks.add(top(top));
        blocks.add(new Heading(1, say.say(Text.NATIONAL)));
        blocks.add(new Prose(Tone.BODY, say.say(Text.NATIONAL_LEAD)));
        otherWords.note(rates.national()).ifPresent(blocks::add);
        blocks.add(
                table(
                        rates.national().stream()
                                .map(one -> row(one, Shares.ofNational(one), Optional.empty()))
                                .toList(),
                        say.say(Text.NATIONAL_EMPTY)));
        return blocks;
    }

    private List<PointRate> points(ClusterRate cluster) {
        return rates.points().stream()
                .filter(point -> point.cluster().id().equals(cluster.cluster().id()))
                .toList();
    }

    private List<BarChart.Group> chart() {
        return rates.clusters().stream()
                .map(
                        cluster ->
                                new BarChart.Group(
                                        say.in(cluster.cluster().title()),
                                        points(cluster).stream().map(this::bar).toList()))
                .toList();
    }

    private BarChart.Bar bar(PointRate point) {
        return new BarChart.Bar(say.in(point.point().title()), Shares.of(point));
    }

    private void addCluster(List<Block> blocks, ClusterRate cluster) {
        blocks.add(new Heading(2, say.in(cluster.cluster().title())));
        List<PointRate> points = points(cluster);
        for (PointRate point : points) {
            if (point.rate().nonCompliant() > 0) {
                blocks.add(new Heading(3, say.in(point.point().title())));
                blocks.add(table(rows(point), ""));
            }
        }
        rest(points).ifPresent(blocks::add);
    }

    private List<QuestionRate> failed() {
        return rates.questions().stream().filter(one -> one.rate().nonCompliant() > 0).toList();
    }

    /// A question that some visits were asked elsewhere stands at each of its points.
    private List<List<Cell>> rows(PointRate point) {
        return failed().stream()
                .filter(one -> places.isAt(one, point.point().id()))
                .map(one -> row(one, Shares.of(one), otherPlaces.note(one, point)))
                .toList();
    }

    /// The points without a table, so that none is missing.
    private Optional<Block> rest(List<PointRate> points) {
        List<Fact> facts = new ArrayList<>();
        StringJoiner compliant = new StringJoiner("; ");
        StringJoiner notAssessed = new StringJoiner("; ");
        for (PointRate point : points) {
            Share share = Shares.of(point);
            String title = say.in(point.point().title());
            if (share.whole() == 0) {
                notAssessed.add(title);
            } else if (share.part() == 0) {
                compliant.add(
                        say.say(Text.POINT_WITH_COUNT, title, CellText.parts(share, say.texts())));
            }
        }
        add(facts, Text.POINTS_COMPLIANT, compliant);
        add(facts, Text.POINTS_NOT_ASSESSED, notAssessed);
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Block.Facts(facts));
    }

    private void add(List<Fact> facts, Text term, StringJoiner titles) {
        if (titles.length() > 0) {
            facts.add(new Fact(say.say(term), titles.toString()));
        }
    }

    private Table table(List<List<Cell>> rows, String whenEmpty) {
        return new Table(
                Optional.empty(),
                List.of(
                        Column.text(say.say(Text.QUESTION), 75),
                        Column.number(say.say(Text.NON_COMPLIANT), 15),
                        Column.number(say.say(Text.RATE), 10)),
                rows,
                whenEmpty);
    }

    private List<Cell> row(QuestionRate question, Share share, Optional<String> note) {
        return List.of(
                new Cell.Titled(
                        say.in(question.question().text()),
                        marks.of(question.question()),
                        Stream.concat(note.stream(), found(question.question().id())).toList()),
                new Cell.Parts(share),
                new Cell.Percent(share, otherWords.isIn(question)));
    }

    /// The findings in the order of their words, which says nothing about the factories; the same
    /// words stand once, and how many wait for a decision stands last.
    private Stream<String> found(QuestionId question) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        texts.getOrDefault(question, List.of())
                .forEach(text -> counts.merge(text, 1, Integer::sum));
        Stream<String> shown =
                counts.entrySet().stream()
                        .map(
                                found ->
                                        found.getValue() == 1
                                                ? found.getKey()
                                                : say.say(
                                                        Text.FINDING_IN_SEVERAL,
                                                        found.getKey(),
                                                        found.getValue()));
        return Stream.concat(
                shown,
                Stream.ofNullable(undecided.get(question))
                        .map(number -> say.say(ContentText.TEXTS_NOT_SHOWN, number)));
    }

    private Table top(List<QuestionRate> top) {
        List<List<Cell>> rows = new ArrayList<>();
        for (QuestionRate question : top) {
            Share share = Shares.of(question);
            rows.add(
                    List.of(
                            new Cell.Whole(rows.size() + 1L),
                            new Cell.Titled(
                                    say.in(question.question().text()),
                                    marks.of(question.question()),
                                    List.of()),
                            new Cell.Words(otherPlaces.points(question)),
                            new Cell.Parts(share),
                            new Cell.Percent(share, otherWords.isIn(question))));
        }
        return new Table(
                Optional.empty(),
                List.of(
                        Column.number(say.say(Text.RANK), 6),
                        Column.text(say.say(Text.QUESTION), 46),
                        Column.text(say.say(Text.POINT), 24),
                        Column.number(say.say(Text.NON_COMPLIANT), 14),
                        Column.number(say.say(Text.RATE), 10)),
                rows,
                say.say(Text.TOP_EMPTY));
    }
}
