package org.tarozi.report.content;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Wording;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The clusters of a checklist in print: a chapter each, a section for each point, a table for each
/// question, whose head is the question itself and comes again on the next page.
final class QuestionChapters {

    private static final int LABEL = 18;

    private final Voices voices;
    private final QuestionWords words;

    QuestionChapters(Voices voices, QuestionWords words) {
        this.voices = voices;
        this.words = words;
    }

    void add(List<Block> blocks, Cluster cluster, int number) {
        blocks.add(new Heading(1, number + ". " + voices.joined(cluster.title())));
        int section = 1;
        for (CompliancePoint point : cluster.points()) {
            blocks.add(
                    new Heading(2, number + "." + section++ + " " + voices.joined(point.title())));
            point.questions().forEach(question -> blocks.add(table(point, question)));
        }
    }

    private Table table(CompliancePoint point, Question question) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.number(question.id()), LABEL));
        voices.each(say -> say.in(question.text()))
                .forEach(
                        text ->
                                columns.add(
                                        Column.text(text, (100 - LABEL) / voices.all().size())));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(voices.row(question.id().value(), say -> words.marks(question, say)));
        question.condition()
                .ifPresent(
                        condition ->
                                rows.add(
                                        voices.row(
                                                voices.say(Text.ASKED_WHERE),
                                                say -> words.condition(condition, say))));
        String law = law(point, question);
        if (!law.isEmpty()) {
            rows.add(voices.row(voices.say(Text.LEGAL_BASIS), say -> new LegalWords(say).of(law)));
        }
        question.backing().guidance().ifPresent(text -> addGuidance(rows, text));
        question.backing().evidence().forEach((method, texts) -> rows.add(row(method, texts)));
        return new Table(Optional.empty(), columns, rows, "");
    }

    /// The law of the question first, then that of its point.
    private static String law(CompliancePoint point, Question question) {
        return Stream.concat(question.backing().legalBasis().stream(), point.legalBasis().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// A row for each paragraph, so that translations stand side by side.
    private void addGuidance(List<List<Cell>> rows, Wording guidance) {
        long paragraphs = voices.each(say -> say.in(guidance)).flatMap(String::lines).count();
        for (int at = 0; at < paragraphs; at++) {
            int paragraph = at;
            String label = at == 0 ? voices.say(Text.GUIDANCE) : "";
            List<Cell> row = voices.row(label, say -> paragraph(say.in(guidance), paragraph));
            if (!row.stream().skip(1).allMatch(new Cell.Words("")::equals)) {
                rows.add(row);
            }
        }
    }

    private static String paragraph(String text, int number) {
        return text.lines().skip(number).findFirst().orElse("");
    }

    private List<Cell> row(EvidenceMethod method, List<Wording> texts) {
        return voices.row(
                QuestionWords.method(method, voices.all().getFirst()),
                say ->
                        texts.stream()
                                .map(text -> (texts.size() > 1 ? "• " : "") + say.in(text))
                                .collect(Collectors.joining("\n")));
    }
}
