package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Result;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Saving;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A disk that takes nothing, here a file that is open to be read.
class UnwritableFileTest {

    @TempDir Path folder;

    private final List<Throwable> told = new ArrayList<>();

    @Test
    void nothingIsTriedAndEveryKeySaysWhyAndWhatToDo() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            FakeFrame frame = new FakeFrame();
            VisitModel model = model(fixture, programme, frame);
            Question first = model.questions().current().get().orElseThrow();
            List<Runnable> deeds =
                    List.of(
                            () -> model.answer(first, Optional.of(Result.COMPLIANT)),
                            () -> model.toggleFlag(first),
                            () -> model.toggleMethod(first, "workers"),
                            model::undo,
                            model::redo,
                            model::turn);
            for (Runnable deed : deeds) {
                frame.told().clear();
                deed.run();
                assertEquals(
                        List.of(Notice.refused("Nothing was changed: this file can only be read.")),
                        frame.told());
            }
            assertEquals(AnswerCode.NOT_ASSESSED, model.answer(first).code());
            assertEquals(VisitSeal.ONLY_READ, model.seal());
            assertEquals(List.of(), told);
        }
    }

    private VisitModel model(VisitFixture fixture, Programme programme, FakeFrame frame) {
        VisitModel model =
                new VisitModel(
                        open(programme),
                        frame,
                        new Destination.Visit(fixture.visit(), Optional.empty()),
                        Texts.in(Language.EN),
                        new WantedLanguages(List.of("en"), List.of(), List.of()));
        model.open();
        return model;
    }

    private OpenProgramme open(Programme programme) {
        return new OpenProgramme(
                programme,
                DirectBackground.telling(told::add),
                VisitFixture.author(),
                VisitFixture.CLOCK);
    }

    @Test
    void theVisitOffersNothingThatWouldWriteAndTakesNoLetter() {
        VisitFixture fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            scene.focus("#questions");
            scene.press(KeyCode.F2);
            scene.awaitFocus("#visit-finding");
            scene.type("a word");
            assertEquals("", scene.text("#visit-finding"));
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-finish")));
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-undo")));
            scene.awaitSeen("#visit-hand-over");
        }
    }

    @Test
    void aRefusedStepLeavesItSaidThatTheFileCanOnlyBeRead() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            OpenProgramme open = open(programme);
            open.change(
                    (one, editing) -> editing.set(fixture.answer("q1"), "finding", Value.of("a")),
                    done -> {});

            assertEquals(1, told.size());
            assertEquals(Saving.READ_ONLY, open.saving().get());
        }
    }

    @Test
    void everyTryIsAnsweredInTheSameWordsAndNothingIsCalledSaved() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            OpenProgramme open = open(programme);
            assertEquals(Saving.READ_ONLY, open.saving().get());
            for (String text : List.of("a", "ab", "abc")) {
                open.type(fixture.answer("q1"), "finding", Value.of(text));
            }

            assertEquals(Saving.TEXT_FAILED, open.saving().get());
            assertEquals(3, told.size());
            assertEquals(
                    Set.of(
                            "The programme file "
                                    + fixture.file()
                                    + " could not be written: the system does not allow it. Check"
                                    + " that you may write to the file and its folder, then open it"
                                    + " again."),
                    told.stream().map(Throwable::getMessage).collect(Collectors.toSet()));
        }
    }
}
