package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.change.Change;
import org.tarozi.change.Group;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.job.Subjects;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Saving;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A disk without room for what is typed, until an answer was written.
class FullDiskTest {

    @TempDir Path folder;

    private final List<Throwable> told = new ArrayList<>();

    @Test
    void whatCouldNotBeSavedIsSavedWithTheFirstStepThatFindsRoom() throws SQLException {
        VisitFixture fixture = VisitFixture.in(folder);
        fill(fixture.file());
        try (Programme programme = fixture.open()) {
            OpenProgramme open = opened(programme);
            VisitModel model = model(fixture, open);
            Question first = model.questions().current().get().orElseThrow();
            List<Saving> seen = new ArrayList<>();

            model.type(first, OfAnswer.FINDING, "a text");
            seen.add(open.saving().get());
            model.answer(first, Optional.of(Result.NON_COMPLIANT));
            seen.add(open.saving().get());
            assertEquals(AnswerCode.NON_COMPLIANT, model.answer(first).code());
            assertEquals("a text", model.answer(first).text(OfAnswer.FINDING), "still shown");

            model.toggleFlag(first);
            seen.add(open.saving().get());
            model.settle();
            assertEquals("a text", model.answer(first).text(OfAnswer.FINDING));
            assertEquals(List.of(Saving.TEXT_FAILED, Saving.TEXT_FAILED, Saving.DONE), seen);
            assertEquals(1, told.size());
        }
    }

    @Test
    void aStepThatCouldNotBeTakenBackIsTakenBackOnceThereIsRoom() throws SQLException {
        VisitFixture fixture = VisitFixture.in(folder);
        fillForTheFirstStepBack(fixture.file());
        try (Programme programme = fixture.open()) {
            OpenProgramme open = opened(programme);
            VisitModel model = model(fixture, open);
            Question first = model.questions().current().get().orElseThrow();
            model.answer(first, Optional.of(Result.NON_COMPLIANT));
            model.undo();
            assertEquals(1, told.size());
            assertEquals(AnswerCode.NON_COMPLIANT, model.answer(first).code());

            model.photos()
                    .attach(
                            first.id(),
                            new PreparedFile("a.txt", new byte[1], "text/plain"),
                            () -> {});
            model.undo();
            model.undo();
            assertEquals(AnswerCode.NOT_ASSESSED, model.answer(first).code());
            model.redo();
            assertEquals(AnswerCode.NON_COMPLIANT, model.answer(first).code());
        }
    }

    @Test
    void whatCouldNotBeSavedIsShownWhenTheVisitIsOpenedAgainAndSavedFromThere()
            throws SQLException {
        VisitFixture fixture = VisitFixture.in(folder);
        fill(fixture.file());
        try (Programme programme = fixture.open()) {
            OpenProgramme open = opened(programme);
            VisitModel left = model(fixture, open);
            Question first = left.questions().current().get().orElseThrow();
            left.type(first, OfAnswer.FINDING, "a text");
            left.settle();

            VisitModel model = model(fixture, open);
            assertEquals("a text", model.answer(first).text(OfAnswer.FINDING));
            assertEquals(Saving.TEXT_FAILED, open.saving().get());

            model.answer(first, Optional.of(Result.NON_COMPLIANT));
            model.toggleFlag(first);
            model.settle();
            assertEquals(Saving.DONE, open.saving().get());
            assertEquals("a text", model(fixture, open).answer(first).text(OfAnswer.FINDING));
            assertEquals(Optional.empty(), open.waiting(subject(fixture, first), "finding"));
        }
    }

    @Test
    void whatCouldNotBeSavedIsSavedWithoutAnyStepOnceThereIsRoom() throws SQLException {
        VisitFixture fixture = VisitFixture.in(folder);
        fill(fixture.file());
        try (Programme programme = fixture.open()) {
            OpenProgramme open = opened(programme);
            Question first = model(fixture, open).questions().current().get().orElseThrow();
            open.type(subject(fixture, first), "finding", Value.of("a text"));
            open.rest();
            assertEquals(Saving.TEXT_FAILED, open.saving().get(), "there is no room yet");

            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(subject(fixture, first), "note", Value.of("there is room"));
            open.rest();

            assertEquals(Saving.DONE, open.saving().get());
            assertEquals(1, told.size(), "a try that fails once more tells nothing");
            Editing onTheDisk = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            assertEquals(
                    List.of(Value.of("a text")),
                    onTheDisk.settle().stream().map(Change::value).toList());
        }
    }

    @Test
    void aTextThatFoundRoomBeforeItsChangeDidIsShownAndBecomesAChange() throws SQLException {
        VisitFixture fixture = VisitFixture.in(folder);
        String attached = "(SELECT count(*) FROM attachment) = 0 AND ";
        fill(fixture.file(), "draft", attached, 0);
        fill(fixture.file(), "local_change", attached.replace("= 0", "< 2"), 0);
        try (Programme programme = fixture.open()) {
            Editing elsewhere = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            OpenProgramme open = opened(programme);
            VisitModel model = model(fixture, open);
            Question first = model.questions().current().get().orElseThrow();
            model.type(first, OfAnswer.FINDING, "a text");
            model.settle();
            elsewhere.attach(new byte[1]);
            model.answer(first, Optional.of(Result.NON_COMPLIANT));
            assertEquals(Saving.STEP_FAILED, open.saving().get());
            assertEquals("a text", model(fixture, open).answer(first).text(OfAnswer.FINDING));

            elsewhere.attach(new byte[2]);
            model.answer(first, Optional.of(Result.NON_COMPLIANT));

            assertEquals(Saving.DONE, open.saving().get());
            assertEquals("a text", model.answer(first).text(OfAnswer.FINDING));
            Group visit = programme.group(Subjects.of(fixture.visit()));
            assertEquals(
                    Value.of("a text"),
                    visit.state(AssessmentPart.answer(first.id()), "finding").value());
            model.undo();
            model.undo();
            assertEquals("", model.answer(first).text(OfAnswer.FINDING));
        }
    }

    @Test
    void anAnswerThatWasLostIsNotCalledSavedBecauseATextFoundRoomLater() throws SQLException {
        VisitFixture fixture = VisitFixture.in(folder);
        String attached = "(SELECT count(*) FROM attachment) = 0 AND ";
        fill(fixture.file(), "draft", attached, 0);
        fill(fixture.file(), "local_change", attached, 0);
        try (Programme programme = fixture.open()) {
            Editing elsewhere = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            OpenProgramme open = opened(programme);
            VisitModel model = model(fixture, open);
            Question first = model.questions().current().get().orElseThrow();
            model.answer(first, Optional.of(Result.NON_COMPLIANT));
            assertEquals(Saving.STEP_FAILED, open.saving().get());
            model.type(first, OfAnswer.FINDING, "a text");
            assertEquals(Saving.TEXT_FAILED, open.saving().get());

            elsewhere.attach(new byte[1]);
            open.rest();
            assertEquals(Saving.STEP_FAILED, open.saving().get(), "the text found room");
            model.settle();
            assertEquals("a text", model.answer(first).text(OfAnswer.FINDING));
            assertEquals(AnswerCode.NOT_ASSESSED, model.answer(first).code());
            assertEquals(Saving.STEP_FAILED, open.saving().get(), "the answer is lost still");

            model.answer(first, Optional.of(Result.NON_COMPLIANT));
            assertEquals(Saving.DONE, open.saving().get());
        }
    }

    @Test
    void anAnswerThatStandsAlreadyIsNoProofThatThereIsRoom() throws SQLException {
        VisitFixture fixture = VisitFixture.in(folder);
        fill(fixture.file(), "local_change", "", 1);
        try (Programme programme = fixture.open()) {
            OpenProgramme open = opened(programme);
            VisitModel model = model(fixture, open);
            Question first = model.questions().current().get().orElseThrow();
            Question second = model.questions().listed().get(1);
            model.answer(first, Optional.of(Result.NON_COMPLIANT));
            model.answer(second, Optional.of(Result.COMPLIANT));
            assertEquals(Saving.STEP_FAILED, open.saving().get());

            model.answer(first, Optional.of(Result.NON_COMPLIANT));

            assertEquals(Saving.STEP_FAILED, open.saving().get());
        }
    }

    private static Subject subject(VisitFixture fixture, Question question) {
        return Subjects.of(fixture.visit()).at(AssessmentPart.answer(question.id()));
    }

    /// There is no room for what is typed until one change was written.
    private static void fill(Path file) throws SQLException {
        fill(file, "draft", "", 0);
    }

    /// There is room for one change, and for more only once a file was added.
    private static void fillForTheFirstStepBack(Path file) throws SQLException {
        fill(file, "local_change", "(SELECT count(*) FROM attachment) = 0 AND ", 1);
    }

    private static void fill(Path file, String table, String when, int more) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            int before = statement.executeQuery("SELECT count(*) FROM local_change").getInt(1);
            statement.executeUpdate(
                    "CREATE TRIGGER full_"
                            + table
                            + " BEFORE INSERT ON "
                            + table
                            + " WHEN "
                            + when
                            + "(SELECT count(*) FROM local_change) = "
                            + (before + more)
                            + " BEGIN SELECT RAISE(FAIL, 'no room'); END");
        }
    }

    private OpenProgramme opened(Programme programme) {
        return new OpenProgramme(
                programme,
                DirectBackground.telling(told::add),
                VisitFixture.author(),
                VisitFixture.CLOCK);
    }

    private static VisitModel model(VisitFixture fixture, OpenProgramme open) {
        VisitModel model =
                new VisitModel(
                        open,
                        new FakeFrame(),
                        new Destination.Visit(fixture.visit(), Optional.empty()),
                        Texts.in(Language.EN),
                        new WantedLanguages(List.of("en"), List.of(), List.of()));
        model.open();
        return model;
    }
}
