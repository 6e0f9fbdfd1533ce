package org.tarozi.report.content;

import org.tarozi.assessment.Finding;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Tag;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The non-compliances of one visit: what was found, how, against which law, and for how many.
final class NonCompliances {

    private static final List<Tag> TOLD =
            List.of(Tag.ZERO_TOLERANCE, Tag.PUBLIC_REPORTING, Tag.NATIONAL_LEVEL);

    private final List<Question> failed;
    private final Map<QuestionId, Finding> findings;
    private final QuestionWords words;
    private final Optional<PhotoChapter> photos;
    private final Say say;

    /// @param failed the questions that are non-compliant
    NonCompliances(
            List<Question> failed,
            Map<QuestionId, Finding> findings,
            QuestionWords words,
            Optional<PhotoChapter> photos,
            Say say) {
        this.failed = failed;
        this.findings = findings;
        this.words = words;
        this.photos = photos;
        this.say = say;
    }

    /// @param clusters those of the report
    List<Block> blocks(List<Cluster> clusters) {
        if (failed.isEmpty()) {
            return List.of(new Prose(Tone.BODY, say.say(Text.TOP_EMPTY)));
        }
        List<Block> blocks = new ArrayList<>();
        marks().legend(failed).ifPresent(blocks::add);
        clusters.forEach(cluster -> addCluster(blocks, cluster));
        return blocks;
    }

    private FindingMarks marks() {
        return new FindingMarks(TOLD, say);
    }

    private void addCluster(List<Block> blocks, Cluster cluster) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CompliancePoint point : cluster.points()) {
            point.questions().stream()
                    .filter(failed::contains)
                    .forEach(question -> rows.add(row(point, question)));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, say.in(cluster.title())));
            blocks.add(
                    new Table(
                            Optional.empty(),
                            List.of(
                                    Column.text(say.say(Text.QUESTION), 60),
                                    Column.text(say.say(Text.LEGAL_BASIS), 26),
                                    Column.number(say.say(Text.WORKERS_AFFECTED), 14)),
                            rows,
                            ""));
        }
    }

    private List<Cell> row(CompliancePoint point, Question question) {
        Optional<Finding> finding = Optional.ofNullable(findings.get(question.id()));
        List<String> law =
                question.backing().legalBasis().isEmpty()
                        ? point.legalBasis()
                        : question.backing().legalBasis();
        List<String> named = law.stream().map(new LegalWords(say)::named).distinct().toList();
        return List.of(
                new Cell.Titled(
                        words.numbered(question, say),
                        marks().of(question),
                        details(question, finding)),
                law.isEmpty() ? new Cell.Nothing() : new Cell.Words(String.join("\n", named)),
                finding.map(say::workersAffected).orElseGet(Cell.Nothing::new));
    }

    private List<String> details(Question question, Optional<Finding> finding) {
        List<String> details = new ArrayList<>();
        details.add(finding.flatMap(say::text).orElseGet(() -> say.say(Text.NO_FINDING_TEXT)));
        finding.flatMap(this::established).ifPresent(details::add);
        photos.flatMap(chapter -> chapter.reference(question)).ifPresent(details::add);
        return details;
    }

    private Optional<String> established(Finding finding) {
        String methods =
                Arrays.stream(EvidenceMethod.values())
                        .filter(method -> finding.methods().contains(method.key()))
                        .map(method -> QuestionWords.method(method, say).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return methods.isEmpty()
                ? Optional.empty()
                : Optional.of(say.say(ContentText.ESTABLISHED_BY, methods));
    }
}
