package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Subjects;
import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is told and kept of what was being done when the program was killed.
class RecoveredTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void whatWasRecoveredIsNamedWithItsQuestionFactoryAndVisit() {
        new WindowSettings(folder).setName("Aziza");
        typed("finding", "q1", "q2", "q4");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            "Tarozi was ended while you were typing. 3 texts were recovered:"
                                    + " Finding, question 1.1.1, Silk (sample), 14\u00a0May 2026;"
                                    + " Finding, question 1.1.2, Silk (sample), 14\u00a0May 2026;"
                                    + " Finding, question 1.2.1, Silk (sample), 14\u00a0May"
                                    + " 2026.");
        }
    }

    @Test
    void whatWasRecoveredOfAFactoryIsNamedWithItAlone() {
        new WindowSettings(folder).setName("Aziza");
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .draft(fixture.factory(), "region", Value.of("Fer"));
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            "Tarozi was ended while you were typing. 1 text was recovered: Region,"
                                    + " Silk (sample).");
            window.settle();
            window.scene().press(KeyCode.ESCAPE);
            Toolkit.await("it is put aside", () -> !window.scene().isSeen("#notice-sentence"));
        }
    }

    @Test
    void ofManyRecoveredTextsTheFirstThreeAreNamed() {
        new WindowSettings(folder).setName("Aziza");
        typed("note", "q1", "q2", "q3", "q4", "i-text");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitSeen("#notice-sentence");
            String said = window.scene().text("#notice-sentence");
            assertEquals(true, said.endsWith(" and 2 more."), said);
        }
    }

    @Test
    void aFieldThatIsKeptInAFormIsToldWithTheFormAlone() throws Exception {
        String profile = "form PROFILE 00000000-0000-7000-8000-0000000000f1";
        assertEquals(
                "1 form that was begun is kept as you left it: Profile, Silk (sample).",
                said(Map.of(profile, Map.of("workers", "25x")), "workers"));
    }

    @Test
    void whatWasRecoveredBesideWhatAFormKeepsIsToldToo() throws Exception {
        String profile = "form PROFILE 00000000-0000-7000-8000-0000000000f1";
        assertEquals(
                "Tarozi was ended while you were typing. 1 text was recovered: Region, Silk"
                        + " (sample). 1 form that was begun is kept as you left it: Profile,"
                        + " Silk (sample).",
                said(Map.of(profile, Map.of("workers", "25x")), "workers", "region"));
    }

    @Test
    void aNumberThatIsNoneIsToldOnce() throws Exception {
        new WindowSettings(folder).setName("Aziza");
        typed("workers_affected", "q1");
        String key = "unread " + fixture.visit() + " q1 workers_affected";
        assertEquals(
                "1 field holds something other than the expected number or date, which is not part"
                        + " of the visit: Workers affected, question 1.1.1, Silk (sample),"
                        + " 14\u00a0May 2026.",
                said(Map.of(key, Map.of("text", "2x"))));
    }

    /// What is said where a key before was on the disk and what was typed after it, or before,
    /// could not be kept in the programme.
    private String said(Map<String, Map<String, String>> kept, String... fields) throws Exception {
        new WindowSettings(folder).setName("Aziza");
        try (Programme programme = fixture.open()) {
            new DraftsFile(folder, programme.id(), programme.file()).write(kept);
            for (String field : fields) {
                programme
                        .editing(VisitFixture.author(), VisitFixture.CLOCK)
                        .draft(fixture.factory(), field, Value.of("25"));
            }
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitSeen("#notice-sentence");
            return window.scene().text("#notice-sentence");
        }
    }

    @Test
    void filesOfAMergeThatWasCutOffAreProposedAgain() throws Exception {
        new WindowSettings(folder).setName("Aziza");
        Path file = Files.writeString(folder.resolve("visit.tza"), "no assessment file");
        try (Programme programme = fixture.open()) {
            new DraftsFile(folder, programme.id(), programme.file())
                    .write(Map.of("merge", Map.of("file 0", file.toString(), "merging", "")));
        }
        typed("finding", "q1");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText(
                    "#notice-sentence",
                    "Tarozi was ended while 1 file was being merged: visit.tza. Nothing of it was"
                            + " written. Tarozi was ended while you were typing. 1 text was"
                            + " recovered: Finding, question 1.1.1, Silk (sample), 14\u00a0May"
                            + " 2026.");
            assertEquals(1, scene.all("#notice-ways > .button").size());
            window.go(new Destination.Numbers());
            window.go(new Destination.Merge(List.of()));
            scene.click("#look-again");
            scene.awaitText("#looked-statuses", "1 refused");
        }
    }

    @Test
    void aTextThatFindsNoRoomIsKeptAndShownAndIsWrittenWithTheFirstStepThatDoes() throws Exception {
        new WindowSettings(folder).setName("Aziza");
        typed("finding", "q1");
        fillUntilThereIsANote();
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#notice-sentence");
            String said = scene.text("#notice-sentence");
            String kept = "1 text is kept and shown where it stood: Finding, question 1.1.1";
            assertEquals(true, said.contains(kept), said);
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            scene.awaitText("#visit-finding", "Half a senten");

            scene.focus("#visit-note");
            scene.type("n");
            scene.press(KeyCode.F6);
            window.settle();
            scene.awaitText("#visit-finding", "Half a senten");
        }
        try (Programme programme = fixture.open()) {
            assertEquals(
                    List.of(),
                    programme.editing(VisitFixture.author(), VisitFixture.CLOCK).typing());
            assertEquals(
                    Value.of("Half a senten"),
                    programme
                            .group(Subjects.of(fixture.visit()))
                            .state(AssessmentPart.answer(new QuestionId("q1")), "finding")
                            .value());
        }
    }

    /// Nothing that was typed becomes a change before a note is typed too.
    private void fillUntilThereIsANote() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + fixture.file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TRIGGER full BEFORE DELETE ON draft WHEN old.field = 'finding' AND NOT"
                            + " EXISTS (SELECT * FROM draft WHERE field = 'note') BEGIN SELECT"
                            + " RAISE(FAIL, 'no room'); END");
        }
    }

    /// What was being typed when the program was killed.
    private void typed(String field, String... questions) {
        try (Programme programme = fixture.open()) {
            for (String question : questions) {
                programme
                        .editing(VisitFixture.author(), VisitFixture.CLOCK)
                        .draft(fixture.answer(question), field, Value.of("Half a senten"));
            }
        }
    }
}
