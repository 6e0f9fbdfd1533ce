package org.tarozi.report;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.report.BarChart.Bar;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.KeyFigure;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.report.Workings.Standing;
import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// A report with every kind of block and cell, its rates counted from random answers.
public final class SampleReport {

    static final int FACTORIES = 9;
    private static final int CLUSTERS = 6;
    private static final int POINTS = 5;
    private static final int QUESTIONS = 6;

    private final SampleWords words;
    private final List<List<AnswerCode>> codes;

    private SampleReport(Language language) {
        this.words = SampleWords.in(language);
        Random random = new Random(20240401);
        this.codes =
                IntStream.range(0, FACTORIES)
                        .mapToObj(
                                factory ->
                                        IntStream.range(0, CLUSTERS * POINTS * QUESTIONS)
                                                .mapToObj(question -> code(random, question))
                                                .toList())
                        .toList();
    }

    /// The sample in a language.
    public static Report in(Language language) {
        return new SampleReport(language).report();
    }

    /// The sample with these blocks instead of its own, and without workings.
    public static Report of(Language language, Block... blocks) {
        return new Report(in(language).cover(), List.of(blocks), Optional.empty());
    }

    /// Nobody was asked the first point, so that a rate of nothing is among the sample.
    private static AnswerCode code(Random random, int question) {
        if (question < QUESTIONS) {
            return AnswerCode.NOT_ASSESSED;
        }
        int drawn = random.nextInt(100);
        if (drawn < 72) {
            return AnswerCode.COMPLIANT;
        }
        return drawn < 88
                ? AnswerCode.NON_COMPLIANT
                : AnswerCode.of((byte) (drawn % 3 == 0 ? 4 : drawn % 2 * 3));
    }

    private Report report() {
        Cover cover =
                new Cover(
                        words.language(),
                        words.get("kind"),
                        words.get("programme"),
                        words.get("period"),
                        "",
                        LocalDate.of(2024, 10, 31),
                        List.of(
                                new Fact(words.get("fact-assessments"), "9"),
                                new Fact(words.get("fact-version"), "0.1.0"),
                                new Fact(words.get("fact-endorsed"), words.get("fact-not-yet"))));
        return new Report(cover, blocks(), Optional.of(workings()));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.get("summary")));
        blocks.add(new Prose(Tone.LEAD, words.get("lead")));
        blocks.add(
                new Block.KeyFigures(
                        List.of(
                                new KeyFigure(new Cell.Whole(9), words.get("factory")),
                                new KeyFigure(new Cell.Whole(12345), words.get("workers")),
                                new KeyFigure(
                                        new Cell.Percent(new Share("workers:female", 9876, 12345)),
                                        words.get("women")))));
        blocks.add(new Block.Callout(words.get("small"), words.get("small-text")));
        blocks.add(
                new Block.Bullets(
                        List.of(words.get("finding"), words.get("lead"), words.get("finding"))));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(1, words.get("findings")));
        blocks.add(new BarChart(words.get("chart"), chart()));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(1, words.get("focus")));
        IntStream.range(0, CLUSTERS * POINTS).forEach(point -> addFocus(blocks, point));
        blocks.add(new Block.Photos(photos()));
        blocks.add(new Heading(1, words.get("provenance")));
        blocks.add(
                new Block.Facts(
                        List.of(
                                new Fact(
                                        "SHA-256",
                                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                                new Fact(words.get("fact-version"), "0.1.0"))));
        blocks.add(emptyTable());
        blocks.add(new Prose(Tone.NOTE, words.get("small-text")));
        return blocks;
    }

    private List<BarChart.Group> chart() {
        return IntStream.range(0, CLUSTERS)
                .mapToObj(
                        cluster ->
                                new BarChart.Group(
                                        words.cluster(cluster),
                                        IntStream.range(cluster * POINTS, (cluster + 1) * POINTS)
                                                .mapToObj(
                                                        point ->
                                                                new Bar(
                                                                        words.point(point),
                                                                        rate(point)))
                                                .toList()))
                .toList();
    }

    private void addFocus(List<Block> blocks, int point) {
        if (point % POINTS == 0) {
            blocks.add(new Heading(2, words.cluster(point / POINTS)));
        }
        List<List<Cell>> rows =
                IntStream.range(point * QUESTIONS, (point + 1) * QUESTIONS)
                        .mapToObj(
                                question ->
                                        List.<Cell>of(
                                                new Cell.Titled(
                                                        words.question(question),
                                                        details(question)),
                                                new Cell.Parts(rateOfQuestion(question)),
                                                new Cell.Percent(rateOfQuestion(question))))
                        .toList();
        blocks.add(new Heading(3, words.point(point)));
        blocks.add(
                new Table(
                        Optional.empty(),
                        List.of(
                                Column.text(words.get("question"), 70),
                                Column.number(words.get("non-compliant"), 18),
                                Column.number(words.get("rate"), 12)),
                        rows,
                        words.get("nothing")));
    }

    private List<String> details(int question) {
        return question % 4 == 0 ? List.of(words.get("finding"), words.get("finding")) : List.of();
    }

    private List<Block.Photo> photos() {
        return List.of(
                photo(1, Optional.of(SamplePhoto.of(900, 675))),
                photo(2, Optional.of(SamplePhoto.of(675, 900))),
                photo(3, Optional.empty()));
    }

    private Block.Photo photo(int number, Optional<Jpeg> picture) {
        return new Block.Photo(number, words.get("finding"), words.question(number), picture);
    }

    private Table emptyTable() {
        return new Table(
                Optional.of(words.get("left-out")),
                List.of(
                        Column.text(words.get("factory"), 2),
                        Column.text(words.get("question"), 3)),
                List.of(),
                words.get("nothing"));
    }

    private Workings workings() {
        List<ClusterLine> clusters =
                IntStream.range(0, CLUSTERS).mapToObj(this::clusterLine).toList();
        List<PointLine> points =
                IntStream.range(0, CLUSTERS * POINTS)
                        .mapToObj(
                                point ->
                                        new PointLine(
                                                "p" + point,
                                                "c" + point / POINTS,
                                                words.point(point),
                                                rate(point)))
                        .toList();
        List<QuestionLine> questions =
                IntStream.range(0, CLUSTERS * POINTS * QUESTIONS)
                        .mapToObj(this::questionLine)
                        .toList();
        List<Answers.Row> rows =
                IntStream.range(0, FACTORIES)
                        .mapToObj(
                                factory ->
                                        new Answers.Row(
                                                Integer.toString(factory + 1), codes.get(factory)))
                        .toList();
        List<Block> definitions =
                List.of(
                        new Heading(2, words.get("findings")),
                        new Prose(Tone.BODY, words.get("small-text")),
                        emptyTable());
        return new Workings(
                words.get("fact-assessments") + ": 9",
                clusters,
                points,
                questions,
                new Answers.Grid(columns(), rows),
                definitions,
                List.of());
    }

    private static List<Answers.Column> columns() {
        return IntStream.range(0, CLUSTERS * POINTS * QUESTIONS)
                .mapToObj(
                        question ->
                                new Answers.Column(
                                        question,
                                        isNational(question)
                                                ? Optional.empty()
                                                : Optional.of("p" + question / QUESTIONS)))
                .toList();
    }

    private ClusterLine clusterLine(int cluster) {
        List<Share> rates =
                IntStream.range(cluster * POINTS, (cluster + 1) * POINTS)
                        .mapToObj(this::rate)
                        .toList();
        Share any =
                share("any:" + cluster, counted(cluster * POINTS * QUESTIONS, POINTS * QUESTIONS));
        return new ClusterLine(
                "c" + cluster, words.cluster(cluster), any, Mean.of("mean:" + cluster, rates));
    }

    private QuestionLine questionLine(int question) {
        return new QuestionLine(
                "q" + question,
                new Workings.Place(
                        words.cluster(question / QUESTIONS / POINTS),
                        words.point(question / QUESTIONS)),
                words.question(question),
                isNational(question) ? Standing.NATIONAL : Standing.COUNTED,
                rateOfQuestion(question),
                false);
    }

    private static boolean isNational(int question) {
        return question % (QUESTIONS * POINTS) == QUESTIONS * POINTS - 1;
    }

    private Share rate(int point) {
        return share("point:" + point, counted(point * QUESTIONS, QUESTIONS));
    }

    private Share rateOfQuestion(int question) {
        return share("question:" + question, List.of(question));
    }

    private static List<Integer> counted(int from, int count) {
        return IntStream.range(from, from + count)
                .filter(question -> !isNational(question))
                .boxed()
                .toList();
    }

    private Share share(String name, List<Integer> questions) {
        int failed = 0;
        int passed = 0;
        for (List<AnswerCode> answers : codes) {
            if (questions.stream()
                    .anyMatch(question -> answers.get(question) == AnswerCode.NON_COMPLIANT)) {
                failed++;
            } else if (questions.stream()
                    .anyMatch(question -> answers.get(question) == AnswerCode.COMPLIANT)) {
                passed++;
            }
        }
        return new Share(name, failed, failed + passed);
    }
}
