package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.Notice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a change of the profile takes out of the counts.
class NotAskedNowTest {

    @TempDir Path folder;
    private OfficeDesk desk;
    private Subject anor;
    private ProgrammeModel screen;
    private ProfileModel profile;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        FactoryId id = desk.factory("Anor", "Fergana");
        anor = FactoryFacts.subject(id);
        screen = desk.screen(Optional.of(id));
        screen.factory().editProfile();
        profile = ((Side.Profile) screen.factory().side().get()).model();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ProfileFieldModel field(String key) {
        return profile.parts().stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.entry().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void type(String key, String text) {
        field(key).text().set(text);
        field(key).keep();
    }

    @Test
    void whatKeepsAnswersFromBeingCountedIsTold() {
        AssessmentId visit = desk.visit(FactoryId.of(anor.path().split("/")[1]), "2026-05-01");
        Question young =
                desk.release().questions().stream()
                        .filter(one -> one.condition().toString().contains("young_workers"))
                        .findFirst()
                        .orElseThrow();
        Subject answer = Subjects.of(visit).at(AssessmentPart.answer(young.id()));
        type("young_workers", "yes");
        desk.set(answer, "result", Value.of("non_compliant"));
        assertEquals(List.of(), desk.frame().told());
        type("young_workers", "no");
        assertEquals(
                List.of(
                        Notice.refused(
                                        "After what the profile says now, 1 answer in visits of"
                                                + " this factory belongs to a question that is not"
                                                + " asked here. It is kept, and not counted.")
                                .leading(
                                        "1 answer to what is not asked here any more",
                                        Destination.Visit.listing(visit, Listing.UNASKED))),
                desk.frame().told());
        type("young_workers", "yes");
        assertEquals(1, desk.frame().told().size());
    }
}
