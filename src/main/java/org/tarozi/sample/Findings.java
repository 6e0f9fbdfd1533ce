package org.tarozi.sample;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What there is to write down in one factory, question by question.
final class Findings {

    private final Script script;
    private final SampleFactory factory;

    Findings(Script script, SampleFactory factory) {
        this.script = script;
        this.factory = factory;
    }

    /// The answer to a question; nothing where it was left open.
    List<Entry> answer(Question question) {
        String id = question.id().value();
        return question.isCompliance()
                ? result(id)
                : information(id).stream()
                        .map(value -> Entry.of(part(id), OfAnswer.VALUE, value))
                        .toList();
    }

    /// The answer to a question for information, where it was asked.
    Optional<String> information(String question) {
        return script.remarks().information().stream()
                .filter(answers -> answers.question().equals(question))
                .map(answers -> answers.values().get(factory.number() - 1))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /// The finding on a question, if something is wrong.
    Optional<SampleFinding> finding(String question) {
        return script.findings().stream()
                .filter(finding -> finding.question().equals(question))
                .filter(finding -> finding.factories().contains(factory.number()))
                .findFirst();
    }

    /// The internal notes of one of the two, on all questions.
    List<Entry> notes(Role by) {
        return script.remarks().notes().stream()
                .filter(note -> note.factory() == factory.number() && note.by() == by)
                .map(note -> Entry.of(part(note.question()), OfAnswer.NOTE, note.text()))
                .toList();
    }

    /// What the lead answered although it was the other's part.
    List<Entry> secondOpinions() {
        return script.remarks().secondOpinions().stream()
                .filter(opinion -> opinion.factory() == factory.number())
                .map(
                        opinion ->
                                Entry.of(
                                        part(opinion.question()),
                                        OfAnswer.RESULT,
                                        opinion.result()))
                .toList();
    }

    private List<Entry> result(String question) {
        Remarks remarks = script.remarks();
        if (Remarks.holds(remarks.notAssessed(), factory.number(), question)) {
            return List.of();
        }
        if (Remarks.holds(remarks.notApplicable(), factory.number(), question)) {
            return List.of(result(question, Result.NOT_APPLICABLE));
        }
        return finding(question)
                .map(finding -> nonCompliance(question, finding))
                .orElseGet(() -> List.of(result(question, Result.COMPLIANT)));
    }

    private List<Entry> nonCompliance(String question, SampleFinding finding) {
        List<Entry> entries = new ArrayList<>();
        entries.add(result(question, Result.NON_COMPLIANT));
        entries.add(Entry.of(part(question), OfAnswer.FINDING, finding.text(factory.number())));
        entries.add(Entry.of(part(question), OfAnswer.METHODS, finding.methods()));
        int workers = finding.workers(factory.number());
        if (workers > 0) {
            entries.add(Entry.of(part(question), OfAnswer.WORKERS_AFFECTED, workers));
        }
        return entries;
    }

    private static Entry result(String question, Result result) {
        return Entry.of(part(question), OfAnswer.RESULT, result.key());
    }

    static String part(String question) {
        return AssessmentPart.answer(new QuestionId(question));
    }
}
