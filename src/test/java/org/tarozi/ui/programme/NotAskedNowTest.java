package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.Notice;

import java.nio.file.Path;
import java.util.List;

/// What a change of the profile takes out of the counts.
class NotAskedNowTest {

    @TempDir Path folder;
    private ProfileAtWork profile;

    @BeforeEach
    void open() {
        profile = ProfileAtWork.in(folder);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void whatKeepsAnswersFromBeingCountedIsTold() {
        AssessmentId visit = profile.desk().visit(profile.anor(), "2026-05-01");
        Subject answer = Subjects.of(visit).at(AssessmentPart.answer(young().id()));
        profile.type("young_workers", "yes");
        profile.desk().set(answer, "result", Value.of("non_compliant"));
        assertEquals(List.of(), profile.desk().frame().told());
        profile.type("young_workers", "no");
        assertEquals(
                List.of(
                        Notice.refused(
                                        "After what the profile says now, 1 answer in visits of"
                                                + " this factory belongs to a question that is not"
                                                + " asked here. It is kept, and not counted.")
                                .leading(
                                        "1\u00a0May 2026: 1 answer",
                                        Destination.Visit.listing(visit, Listing.UNASKED))),
                profile.desk().frame().told());
        profile.type("young_workers", "yes");
        assertEquals(List.of(), profile.desk().frame().told(), "it is asked again");
    }

    @Test
    void whatOtherAnswersHidAlreadyIsNotCounted() {
        AssessmentId visit = profile.desk().visit(profile.anor(), "2026-05-01");
        profile.type("young_workers", "yes");
        answer(visit, "in-payment-form", "value", "bank");
        answer(visit, "in-cash-safety", "value", "in a safe");
        answer(visit, young().id().value(), "result", "compliant");
        assertEquals(List.of(), profile.desk().frame().told());
        profile.type("young_workers", "no");
        Notice told = profile.desk().frame().told().getLast();
        assertTrue(told.sentence().startsWith("After what the profile says now, 1 answer in"));
        assertEquals("1\u00a0May 2026: 1 answer", told.ways().getFirst().caption());
    }

    private void answer(AssessmentId visit, String question, String field, String value) {
        Subject answer = Subjects.of(visit).at(AssessmentPart.answer(new QuestionId(question)));
        profile.desk().set(answer, field, Value.of(value));
    }

    private Question young() {
        return profile.desk().release().questions().stream()
                .filter(one -> one.condition().toString().contains("young_workers"))
                .findFirst()
                .orElseThrow();
    }
}
