package org.tarozi.ui.app;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Value;
import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Map;

/// What the start says of what was begun and is written nowhere yet.
class BegunAtStartTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(Language.EN);
    }

    private void leave(Map<String, Map<String, String>> drafts) {
        try (Programme programme = fixture.open()) {
            new DraftsFile(folder, programme.id(), programme.file()).write(drafts);
        }
    }

    private void says(String sentence) {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitText("#notice-sentence", sentence);
        }
    }

    @Test
    void whatIsNoNumberIsNamedWithItsQuestionAndVisit() {
        leave(
                Map.of(
                        "unread " + fixture.visit() + " q2 workers_affected",
                        Map.of("text", "12x"),
                        "unread 0 q2 workers_affected",
                        Map.of("text", "of no visit"),
                        "unread " + fixture.visit() + " q2 colour",
                        Map.of("text", "of no field"),
                        "unread 00000000-0000-7000-8000-00000000dead q2 workers_affected",
                        Map.of("text", "of a visit that is gone")));
        says(
                "1 field holds something other than the expected number or date, which is not part"
                        + " of the visit: Workers affected, question 1.1.2, Silk (sample),"
                        + " 14\u00a0May 2026.");
    }

    @Test
    void aDecisionThatWasBegunIsNamedWhileTheConflictIsOpen() {
        try (Programme programme = fixture.open()) {
            fixture.dispute(programme, "q1", OfAnswer.NOTE, Value.of("Two doors"), Value.of("One"));
        }
        String visit = "decision assessment/" + fixture.visit() + " ";
        leave(
                Map.of(
                        visit + "answer/q1 note", Map.of("reason", "I counted th"),
                        visit + "answer/q2 note", Map.of("reason", "of a conflict that is gone")));
        says(
                "1 decision that was begun is kept as you left it: Internal note, question 1.1.1,"
                        + " Silk (sample), 14\u00a0May 2026.");
    }
}
