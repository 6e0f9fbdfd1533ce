package org.tarozi.report.content;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Finding;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.report.BarChart;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.KeyFigure;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.CellText;
import org.tarozi.report.Column;
import org.tarozi.report.Report;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The report on one assessment, for the factory it was made in: a pure function.
public final class FactoryReport {

    private final Material material;
    private final Assessment assessment;
    private final Release release;
    private final Edition edition;
    private final Say say;
    private final QuestionWords words;
    private final Optional<LocalDate> lastDay;
    private final Optional<PhotoChapter> photos;
    private final Map<QuestionId, String> information;
    private final int informationOpen;

    private FactoryReport(Material material, Assessment assessment, Edition edition, OnSite visit) {
        this.material = material;
        this.assessment = assessment;
        this.release =
                assessment
                        .release()
                        .flatMap(id -> Optional.ofNullable(material.set().releases().get(id)))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no checklist for " + assessment.id()));
        this.edition = edition;
        this.say = new Say(Texts.in(edition.language()));
        this.words = new QuestionWords(release);
        this.lastDay = visit.lastDay();
        this.information = material.set().asked(assessment, visit.information());
        this.informationOpen = material.set().withoutAnswer(assessment, visit.information());
        this.photos =
                visit.gallery().map(all -> new PhotoChapter(all, failed(questions()), words, say));
    }

    /// The report on one assessment of a programme, whose checklist must be in it.
    public static Report of(Material material, Assessment assessment, Edition edition) {
        return of(material, assessment, edition, OnSite.NOTHING);
    }

    /// The same, with more of the visit.
    public static Report of(
            Material material, Assessment assessment, Edition edition, OnSite visit) {
        return new FactoryReport(material, assessment, edition, visit).report();
    }

    private Report report() {
        FactoryCover cover = new FactoryCover(material, assessment, edition, lastDay, say);
        List<Block> blocks = new ArrayList<>();
        cover.outsideRates().ifPresent(blocks::add);
        blocks.add(new Heading(1, say.say(Text.RESULTS)));
        blocks.add(keyFigures());
        blocks.add(new BarChart(say.say(Text.SHARE_OF_QUESTIONS), chart()));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(1, say.say(Text.NON_COMPLIANCES)));
        blocks.addAll(nonCompliances());
        photos.ifPresent(chapter -> blocks.addAll(chapter.blocks(counted())));
        blocks.add(new Heading(1, say.say(Text.OPEN_ANSWERS)));
        blocks.add(new Prose(Tone.BODY, openLead()));
        open().ifPresent(blocks::add);
        blocks.addAll(new InformationChapter(release, information, words, say).blocks());
        blocks.add(new Heading(1, say.say(Text.PROVENANCE)));
        blocks.add(new Block.Facts(provenance()));
        return new Report(cover.cover(), blocks, Optional.empty());
    }

    private List<Cluster> counted() {
        return release.clusters().stream().filter(Cluster::counted).toList();
    }

    private List<Question> questions() {
        return counted().stream()
                .flatMap(cluster -> cluster.points().stream())
                .flatMap(point -> point.questions().stream())
                .filter(Question::isCompliance)
                .toList();
    }

    private List<Question> failed(List<Question> questions) {
        return questions.stream()
                .filter(question -> answer(question) == AnswerCode.NON_COMPLIANT)
                .toList();
    }

    /// Where nothing was assessed nothing was found in order either.
    private List<Block> nonCompliances() {
        return share("all", questions()).whole() == 0
                ? List.of(new Prose(Tone.BODY, say.say(ContentText.NOTHING_ASSESSED)))
                : new NonCompliances(failed(questions()), findings(), words, photos, say)
                        .blocks(counted());
    }

    private AnswerCode answer(Question question) {
        return assessment.answers().at(release.ordinal(question.id()).orElseThrow());
    }

    private int count(List<Question> questions, AnswerCode code) {
        return Math.toIntExact(questions.stream().filter(one -> answer(one) == code).count());
    }

    private Block keyFigures() {
        List<Share> points =
                counted().stream()
                        .flatMap(cluster -> cluster.points().stream())
                        .map(this::share)
                        .filter(share -> share.whole() > 0)
                        .toList();
        long failedPoints = points.stream().filter(share -> share.part() > 0).count();
        Share rate = new Share("points", Math.toIntExact(failedPoints), points.size());
        return new Block.KeyFigures(
                List.of(
                        new KeyFigure(new Cell.Percent(rate), of(Text.POINTS_FAILED, rate)),
                        questionsFailed()));
    }

    /// The sum of the bars; those of national level, which no bar counts, are named beside it.
    private KeyFigure questionsFailed() {
        Share counted = share("questions", questions().stream().filter(Question::counts).toList());
        long national = failed(questions()).stream().filter(Question::isNational).count();
        String label = of(Text.QUESTIONS_FAILED, counted);
        return new KeyFigure(
                counted.whole() == 0 ? new Cell.Nothing() : new Cell.Whole(counted.part()),
                national == 0 ? label : say.say(ContentText.NATIONAL_BESIDES, label, national));
    }

    private String of(Text what, Share share) {
        return say.say(
                Text.POINT_WITH_COUNT,
                say.say(what, share.part()),
                CellText.parts(share, say.texts()));
    }

    private String openLead() {
        int open = count(questions(), AnswerCode.NOT_ASSESSED);
        int conflicts = count(questions(), AnswerCode.IN_CONFLICT);
        List<String> lead = new ArrayList<>();
        if (open + conflicts > 0) {
            lead.add(say.say(Text.OPEN_ANSWERS_LEAD, open, conflicts));
        }
        if (informationOpen > 0) {
            lead.add(say.say(ContentText.INFORMATION_OPEN, informationOpen));
        }
        return lead.isEmpty() ? say.say(Text.OPEN_ANSWERS_NONE) : String.join(" ", lead);
    }

    /// The questions without a result that counts.
    private Optional<Block> open() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cluster cluster : counted()) {
            for (CompliancePoint point : cluster.points()) {
                for (Question question : point.questions()) {
                    if (question.isCompliance()) {
                        state(answer(question))
                                .ifPresent(state -> rows.add(openRow(point, question, state)));
                    }
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(
                                Optional.empty(),
                                List.of(
                                        Column.text(say.say(Text.POINT), 28),
                                        Column.text(say.say(Text.QUESTION), 52),
                                        Column.text(say.say(Text.RESULT), 20)),
                                rows,
                                ""));
    }

    private List<Cell> openRow(CompliancePoint point, Question question, String state) {
        return List.of(
                new Cell.Words(say.in(point.title())),
                new Cell.Words(words.numbered(question, say)),
                new Cell.Words(state));
    }

    private Optional<String> state(AnswerCode code) {
        return switch (code) {
            case NOT_ASSESSED -> Optional.of(say.say(Text.NOT_ASSESSED));
            case IN_CONFLICT -> Optional.of(say.say(Text.IN_CONFLICT));
            case COMPLIANT, NON_COMPLIANT, NOT_APPLICABLE -> Optional.empty();
        };
    }

    private List<BarChart.Group> chart() {
        return counted().stream()
                .filter(cluster -> !cluster.points().isEmpty())
                .map(
                        cluster ->
                                new BarChart.Group(
                                        say.in(cluster.title()),
                                        cluster.points().stream()
                                                .map(
                                                        point ->
                                                                new BarChart.Bar(
                                                                        say.in(point.title()),
                                                                        share(point)))
                                                .toList()))
                .toList();
    }

    /// Non-compliant questions of the assessed ones; those of national level stand apart.
    private Share share(CompliancePoint point) {
        return share(
                "questions:" + point.id(),
                point.questions().stream().filter(Question::counts).toList());
    }

    private Share share(String name, List<Question> questions) {
        int failed = count(questions, AnswerCode.NON_COMPLIANT);
        return new Share(name, failed, failed + count(questions, AnswerCode.COMPLIANT));
    }

    private Map<QuestionId, Finding> findings() {
        return material.findings().stream()
                .filter(one -> one.assessment().equals(assessment.id()))
                .collect(Collectors.toMap(Finding::question, one -> one, (first, _) -> first));
    }

    private List<Fact> provenance() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say.say(Text.ASSESSMENT), assessment.id().toString()));
        facts.addAll(new Origin(material.provenance(), say).facts(List.of(release)));
        return facts;
    }
}
