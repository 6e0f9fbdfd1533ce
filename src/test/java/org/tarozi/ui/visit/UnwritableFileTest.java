package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Result;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.store.Programme;
import org.tarozi.store.file.StoreException;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.VisitFixture;

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
    void anAnswerThatIsNotOnTheDiskIsNotShownAndTheMachineIsNamed() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            OpenProgramme open =
                    new OpenProgramme(
                            programme,
                            DirectBackground.telling(told::add),
                            VisitFixture.author(),
                            VisitFixture.CLOCK);
            VisitModel model =
                    new VisitModel(
                            open,
                            new FakeFrame(),
                            new Destination.Visit(fixture.visit(), Optional.empty()),
                            Texts.in(Language.EN),
                            new QuestionLanguages.Shown(Language.EN, Optional.empty()));
            model.open();
            Question first = model.questions().current().get().orElseThrow();
            model.answer(first, Optional.of(Result.COMPLIANT));

            assertEquals(AnswerCode.NOT_ASSESSED, model.answer(first).code());
            assertEquals(
                    List.of(StoreException.class), told.stream().map(Object::getClass).toList());
        }
    }

    @Test
    void aRefusedStepLeavesItSaidThatTheFileCanOnlyBeRead() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            OpenProgramme open =
                    new OpenProgramme(
                            programme,
                            DirectBackground.telling(told::add),
                            VisitFixture.author(),
                            VisitFixture.CLOCK);
            open.change(
                    (one, editing) -> editing.set(fixture.answer("q1"), "finding", Value.of("a")),
                    done -> {});

            assertEquals(1, told.size());
            assertEquals(OpenProgramme.Saving.READ_ONLY, open.saving().get());
        }
    }

    @Test
    void everyTryIsAnsweredInTheSameWordsAndNothingIsCalledSaved() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            OpenProgramme open =
                    new OpenProgramme(
                            programme,
                            DirectBackground.telling(told::add),
                            VisitFixture.author(),
                            VisitFixture.CLOCK);
            assertEquals(OpenProgramme.Saving.READ_ONLY, open.saving().get());
            for (String text : List.of("a", "ab", "abc")) {
                open.type(fixture.answer("q1"), "finding", Value.of(text));
            }

            assertEquals(OpenProgramme.Saving.TEXT_FAILED, open.saving().get());
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
