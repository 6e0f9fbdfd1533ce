package org.tarozi.report.content;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Finding;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.KeyFigure;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Cover;
import org.tarozi.report.Report;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The report on one assessment, for the factory it was made in: a pure function.
public final class FactoryReport {

    private final Material material;
    private final Assessment assessment;
    private final Release release;
    private final Edition edition;
    private final Say say;

    private FactoryReport(Material material, Assessment assessment, Edition edition) {
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
    }

    /// The report on one assessment of a programme, whose checklist must be in it.
    public static Report of(Material material, Assessment assessment, Edition edition) {
        return new FactoryReport(material, assessment, edition).report();
    }

    private Report report() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say.say(Text.RESULTS)));
        blocks.add(keyFigures());
        blocks.add(open());
        blocks.add(results());
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(1, say.say(Text.NON_COMPLIANCES)));
        int before = blocks.size();
        counted().forEach(cluster -> addCluster(blocks, cluster));
        if (blocks.size() == before) {
            blocks.add(new Prose(Tone.BODY, say.say(Text.TOP_EMPTY)));
        }
        blocks.add(new Heading(1, say.say(Text.PROVENANCE)));
        blocks.add(new Block.Facts(provenance()));
        return new Report(cover(), blocks, Optional.empty());
    }

    private Cover cover() {
        String day = assessment.visit().start().map(LocalDate::toString).orElse("–");
        return new Cover(
                edition.language(),
                say.say(Text.FACTORY_REPORT),
                new Names(material.set(), say).factory(assessment),
                day,
                edition.date(),
                List.of(
                        new Fact(say.say(Text.VERSION), edition.version()),
                        new Fact(say.say(Text.DATE), edition.date().toString()),
                        new Fact(
                                say.say(Text.OPEN_CONFLICTS),
                                Integer.toString(assessment.openConflicts()))));
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

    private AnswerCode answer(Question question) {
        return assessment.answers().at(release.ordinal(question.id()).orElseThrow());
    }

    private int count(List<Question> questions, AnswerCode code) {
        return Math.toIntExact(questions.stream().filter(one -> answer(one) == code).count());
    }

    private Block keyFigures() {
        int failed = count(questions(), AnswerCode.NON_COMPLIANT);
        int assessed = failed + count(questions(), AnswerCode.COMPLIANT);
        return new Block.KeyFigures(
                List.of(
                        new KeyFigure(new Cell.Whole(assessed), say.say(Text.QUESTIONS_ASSESSED)),
                        new KeyFigure(new Cell.Whole(failed), say.say(Text.QUESTIONS_FAILED))));
    }

    private Block open() {
        int open = count(questions(), AnswerCode.NOT_ASSESSED);
        int conflicts = count(questions(), AnswerCode.IN_CONFLICT);
        return new Prose(Tone.BODY, say.say(Text.OPEN_ANSWERS_LEAD, open, conflicts));
    }

    private Table results() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cluster cluster : counted()) {
            for (CompliancePoint point : cluster.points()) {
                rows.add(
                        List.of(
                                new Cell.Words(say.in(cluster.title())),
                                new Cell.Words(say.in(point.title())),
                                new Cell.Parts(share(point))));
            }
        }
        return new Table(
                Optional.empty(),
                List.of(
                        Column.text(say.say(Text.CLUSTER), 36),
                        Column.text(say.say(Text.POINT), 42),
                        Column.number(say.say(Text.QUESTIONS_FAILED), 22)),
                rows,
                say.say(Text.NONE));
    }

    /// Non-compliant questions of the assessed ones; those of national level stand apart.
    private Share share(CompliancePoint point) {
        List<Question> counting = point.questions().stream().filter(Question::counts).toList();
        int failed = count(counting, AnswerCode.NON_COMPLIANT);
        int assessed = failed + count(counting, AnswerCode.COMPLIANT);
        return new Share("questions:" + point.id(), failed, assessed);
    }

    private void addCluster(List<Block> blocks, Cluster cluster) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CompliancePoint point : cluster.points()) {
            point.questions().stream()
                    .filter(Question::isCompliance)
                    .filter(question -> answer(question) == AnswerCode.NON_COMPLIANT)
                    .forEach(question -> rows.add(row(point, question)));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, say.in(cluster.title())));
            blocks.add(
                    new Table(
                            Optional.empty(),
                            List.of(
                                    Column.text(say.say(Text.QUESTION), 52),
                                    Column.text(say.say(Text.LEGAL_BASIS), 28),
                                    Column.number(say.say(Text.WORKERS_AFFECTED), 20)),
                            rows,
                            ""));
        }
    }

    private List<Cell> row(CompliancePoint point, Question question) {
        Optional<Finding> finding = finding(question.id());
        List<String> law =
                question.backing().legalBasis().isEmpty()
                        ? point.legalBasis()
                        : question.backing().legalBasis();
        String text = finding.flatMap(Finding::text).orElseGet(() -> say.say(Text.NO_FINDING_TEXT));
        String national = question.isNational() ? " (" + say.say(Text.NATIONAL_LEVEL) + ")" : "";
        return List.of(
                new Cell.Titled(say.in(question.text()) + national, List.of(text)),
                law.isEmpty() ? new Cell.Nothing() : new Cell.Words(String.join("\n", law)),
                finding.filter(one -> one.workersAffected().isPresent())
                        .<Cell>map(one -> new Cell.Whole(one.workersAffected().getAsInt()))
                        .orElseGet(Cell.Nothing::new));
    }

    private Optional<Finding> finding(QuestionId question) {
        return material.findings().stream()
                .filter(one -> one.assessment().equals(assessment.id()))
                .filter(one -> one.question().equals(question))
                .findFirst();
    }

    private List<Fact> provenance() {
        return List.of(
                new Fact(say.say(Text.PROGRAM), material.provenance().program()),
                new Fact(release.id().value(), release.fingerprint().hex()),
                new Fact(say.say(Text.SHEET_ANSWERS), assessment.id().toString()));
    }
}
