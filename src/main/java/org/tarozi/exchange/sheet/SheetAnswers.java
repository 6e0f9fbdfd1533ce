package org.tarozi.exchange.sheet;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Form;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Nearest;
import org.tarozi.exchange.sheet.SheetVisits.Visit;
import org.tarozi.exchange.table.TableProblems;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Takes in the answer of a row.
final class SheetAnswers {

    private static final List<String> RESULTS =
            Arrays.stream(Result.values()).map(Result::key).toList();
    private static final String ONE_OF = "one of " + String.join(", ", RESULTS) + ", or nothing";

    private final TableProblems problems;
    private final Map<Release, Map<String, Question>> questions = new HashMap<>();

    SheetAnswers(TableProblems problems) {
        this.problems = problems;
    }

    void take(SheetCells cells, Visit visit) {
        Optional<Question> asked = visit.release().flatMap(release -> question(cells, release));
        if (asked.isEmpty()) {
            result(cells);
            cells.whole(SheetColumn.WORKERS_AFFECTED);
            return;
        }
        String part = AssessmentPart.answer(asked.get().id());
        switch (asked.get().kind()) {
            case QuestionKind.Compliance _ -> compliance(cells, visit.thing(), part);
            case QuestionKind.Information information ->
                    information(cells, visit.thing(), part, information);
        }
        if (cells.has(SheetColumn.NOTE)) {
            tell(cells, visit.thing(), part, OfAnswer.NOTE);
        }
    }

    private Optional<Question> question(SheetCells cells, Release release) {
        Map<String, Question> asked = questions.computeIfAbsent(release, SheetAnswers::byId);
        String id = cells.name(SheetColumn.QUESTION);
        Optional<Question> question = Optional.ofNullable(asked.get(id));
        if (question.isEmpty()) {
            cells.problem(
                    SheetColumn.QUESTION,
                    Nearest.to(id, asked.keySet())
                            .map(near -> near + " (did you mean that?)")
                            .orElse("the id of a question of " + release.id()));
        }
        return question;
    }

    private void compliance(SheetCells cells, SheetThing thing, String part) {
        thing.tell(part, OfAnswer.RESULT, cells.told(SheetColumn.RESULT, result(cells)), problems);
        if (cells.has(SheetColumn.FINDING)) {
            tell(cells, thing, part, OfAnswer.FINDING);
        }
        if (cells.has(SheetColumn.WORKERS_AFFECTED)) {
            thing.tell(
                    part,
                    OfAnswer.WORKERS_AFFECTED,
                    cells.told(
                            SheetColumn.WORKERS_AFFECTED,
                            cells.whole(SheetColumn.WORKERS_AFFECTED)),
                    problems);
        }
    }

    private void tell(SheetCells cells, SheetThing thing, String part, OfAnswer field) {
        SheetColumn column = field == OfAnswer.NOTE ? SheetColumn.NOTE : SheetColumn.FINDING;
        thing.tell(part, field, cells.told(column, cells.raw(column)), problems);
    }

    static String result(SheetCells cells) {
        String word = cells.name(SheetColumn.RESULT).toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && Result.find(word).isEmpty()) {
            cells.problem(
                    SheetColumn.RESULT,
                    Nearest.to(word, RESULTS)
                            .map(near -> near + " (did you mean that?) or another " + ONE_OF)
                            .orElse(ONE_OF));
            return "";
        }
        return word;
    }

    /// A question for information has no result; what was written down stands under `finding`, as
    /// in the programme's own table.
    private void information(
            SheetCells cells, SheetThing thing, String part, QuestionKind.Information information) {
        if (!cells.raw(SheetColumn.RESULT).isEmpty()) {
            cells.problem(
                    SheetColumn.RESULT,
                    "nothing, since the question is for information; its answer stands under"
                            + " finding");
        }
        if (!cells.raw(SheetColumn.WORKERS_AFFECTED).isEmpty()) {
            cells.problem(
                    SheetColumn.WORKERS_AFFECTED, "nothing, since the question is for information");
        }
        if (cells.has(SheetColumn.FINDING)) {
            String text = value(cells, information);
            thing.tell(part, OfAnswer.VALUE, cells.told(SheetColumn.FINDING, text), problems);
        }
    }

    private static String value(SheetCells cells, QuestionKind.Information information) {
        String text = cells.raw(SheetColumn.FINDING);
        String word = information.answer().type() == AnswerForm.Type.TEXT ? text : text.strip();
        Form form = Form.of(information.answer());
        if (word.isEmpty() || form.accepts().test(word)) {
            return word;
        }
        cells.problem(SheetColumn.FINDING, form.expected());
        return "";
    }

    private static Map<String, Question> byId(Release release) {
        Map<String, Question> byId = new HashMap<>();
        release.questions().forEach(question -> byId.put(question.id().value(), question));
        return byId;
    }
}
