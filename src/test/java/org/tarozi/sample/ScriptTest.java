package org.tarozi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.Form;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.ShippedChecklists;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The invented texts fit the checklist that is shipped.
class ScriptTest {

    private final Script script = Script.read();
    private final Release release =
            ShippedChecklists.find(new ReleaseId("uzbekistan-2026")).orElseThrow().release();

    @Test
    void everyQuestionOfTheScriptIsInTheChecklist() {
        Remarks remarks = script.remarks();
        Stream.of(
                        script.findings().stream().map(SampleFinding::question),
                        remarks.notApplicable().stream().flatMap(left -> left.questions().stream()),
                        remarks.notAssessed().stream().flatMap(left -> left.questions().stream()),
                        remarks.information().stream().map(Remarks.Information::question),
                        remarks.notes().stream().map(Remarks.Note::question),
                        remarks.secondOpinions().stream().map(Remarks.Opinion::question))
                .flatMap(part -> part)
                .forEach(id -> assertTrue(release.ordinal(new QuestionId(id)).isPresent(), id));
    }

    @Test
    void everyFieldOfTheProfileIsAnsweredInItsForm() {
        List<ProfileField> fields = release.terms().profile();
        for (SampleFactory factory : script.factories()) {
            List<Entry> profile = factory.profile(fields);
            assertEquals(
                    fields.stream().map(ProfileField::id).toList(),
                    profile.stream().map(Entry::field).toList());
            for (int i = 0; i < fields.size(); i++) {
                assertFits(fields.get(i).form(), profile.get(i).value().display());
            }
        }
    }

    @Test
    void aProfileHasNoFieldThatTheChecklistLacks() {
        List<String> others = fields(form -> form.type() != AnswerForm.Type.YES_NO);
        List<String> yesOrNo = fields(form -> form.type() == AnswerForm.Type.YES_NO);
        for (SampleFactory factory : script.factories()) {
            assertTrue(others.containsAll(factory.answers().keySet()), factory::name);
            assertTrue(yesOrNo.containsAll(factory.yes()), factory::name);
        }
    }

    @Test
    void nothingIsToldOfAQuestionThatTheProfileHides() {
        for (SampleFactory factory : script.factories()) {
            Set<QuestionId> hidden = new Visit(script, release, factory).hidden();
            assertEquals(
                    List.of(),
                    toldOf(factory.number()).filter(id -> hidden.contains(id)).toList(),
                    factory.name());
        }
    }

    @Test
    void aQuestionThatWasLeftOutHasNoFinding() {
        for (SampleFactory factory : script.factories()) {
            List<QuestionId> left = leftOut(factory.number()).toList();
            assertEquals(left.stream().distinct().toList(), left, factory.name());
            assertEquals(
                    List.of(),
                    found(factory.number()).filter(left::contains).toList(),
                    factory.name());
        }
    }

    @Test
    void everyAnswerForInformationFitsItsQuestion() {
        for (Remarks.Information answers : script.remarks().information()) {
            Question question = question(answers.question());
            QuestionKind.Information kind =
                    assertInstanceOf(QuestionKind.Information.class, question.kind());
            answers.values().stream()
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> assertFits(kind.answer(), value));
        }
    }

    @Test
    void wordsAreGivenForEveryFactoryAndNumbersForEveryOneOrNone() {
        for (SampleFinding finding : script.findings()) {
            int count = finding.workers().size();
            assertTrue(count == 0 || count == finding.factories().size(), finding::question);
            assertEquals(finding.factories().size(), finding.texts().size(), finding::question);
        }
        for (Remarks.Information answers : script.remarks().information()) {
            assertEquals(script.factories().size(), answers.values().size(), answers::question);
        }
    }

    @Test
    void resultsAreWordsOfTheFormat() {
        for (Remarks.Opinion opinion : script.remarks().secondOpinions()) {
            assertTrue(Result.find(opinion.result()).isPresent(), opinion::toString);
        }
    }

    private List<String> fields(Predicate<AnswerForm> which) {
        return release.terms().profile().stream()
                .filter(field -> which.test(field.form()))
                .map(ProfileField::id)
                .toList();
    }

    private Question question(String id) {
        return release.questions().stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Every question of which the script tells something in a factory.
    private Stream<QuestionId> toldOf(int factory) {
        Remarks remarks = script.remarks();
        return Stream.of(
                        found(factory),
                        leftOut(factory),
                        remarks.information().stream()
                                .filter(answers -> !answers.values().get(factory - 1).isEmpty())
                                .map(answers -> new QuestionId(answers.question())),
                        remarks.notes().stream()
                                .filter(note -> note.factory() == factory)
                                .map(note -> new QuestionId(note.question())),
                        remarks.secondOpinions().stream()
                                .filter(opinion -> opinion.factory() == factory)
                                .map(opinion -> new QuestionId(opinion.question())))
                .flatMap(part -> part);
    }

    private Stream<QuestionId> found(int factory) {
        return script.findings().stream()
                .filter(finding -> finding.factories().contains(factory))
                .map(finding -> new QuestionId(finding.question()));
    }

    private Stream<QuestionId> leftOut(int factory) {
        Remarks remarks = script.remarks();
        return Stream.concat(remarks.notApplicable().stream(), remarks.notAssessed().stream())
                .filter(left -> left.factories().contains(factory))
                .flatMap(left -> left.questions().stream())
                .map(QuestionId::new);
    }

    private static void assertFits(AnswerForm form, String value) {
        assertTrue(Form.of(form).accepts().test(value), () -> form + ": " + value);
    }
}
