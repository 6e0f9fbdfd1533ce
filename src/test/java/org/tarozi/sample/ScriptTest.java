package org.tarozi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.ShippedChecklists;

import java.util.List;
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
    void everyFieldOfAProfileIsInTheChecklist() {
        List<String> fields = release.terms().profile().stream().map(ProfileField::id).toList();
        for (SampleFactory factory : script.factories()) {
            assertTrue(fields.containsAll(factory.profile()), factory::name);
        }
    }

    @Test
    void numbersAreGivenForEveryFactoryOrNone() {
        for (SampleFinding finding : script.findings()) {
            int count = finding.workers().size();
            assertTrue(count == 0 || count == finding.factories().size(), finding::question);
            assertFalse(finding.texts().isEmpty(), finding::question);
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
}
