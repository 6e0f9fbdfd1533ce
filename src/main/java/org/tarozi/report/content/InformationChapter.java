package org.tarozi.report.content;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Release;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was written down for information in one visit; no chapter where nothing was.
///
/// @param written the answers to those questions that are asked
record InformationChapter(
        Release release, Map<QuestionId, String> written, QuestionWords words, Say say) {

    List<Block> blocks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cluster cluster : release.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                for (Question question : point.questions()) {
                    row(point, question).ifPresent(rows::add);
                }
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(1, say.say(Text.FOR_INFORMATION)),
                        new Prose(Tone.BODY, say.say(ContentText.INFORMATION_LEAD)),
                        new Table(
                                Optional.empty(),
                                List.of(
                                        Column.text(say.say(Text.POINT), 22),
                                        Column.text(say.say(Text.QUESTION), 44),
                                        Column.text(say.say(ContentText.ANSWER), 34)),
                                rows,
                                ""));
    }

    private Optional<List<Cell>> row(CompliancePoint point, Question question) {
        return question.kind() instanceof QuestionKind.Information(AnswerForm form)
                ? Optional.ofNullable(written.get(question.id()))
                        .filter(answer -> !answer.isBlank())
                        .map(
                                answer ->
                                        List.of(
                                                new Cell.Words(say.in(point.title())),
                                                new Cell.Words(words.numbered(question, say)),
                                                new Cell.Words(words.answer(form, answer, say))))
                : Optional.empty();
    }
}
