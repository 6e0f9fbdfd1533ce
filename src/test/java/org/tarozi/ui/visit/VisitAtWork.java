package org.tarozi.ui.visit;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A visit of a real programme file, open in its model without a window.
final class VisitAtWork implements AutoCloseable {

    private final VisitFixture fixture;
    private final Programme programme;
    private final FakeFrame frame = new FakeFrame();
    private final OpenProgramme open;
    private VisitModel model;

    private VisitAtWork(VisitFixture fixture, InstantSource clock) {
        this.fixture = fixture;
        this.programme = fixture.open();
        this.open =
                new OpenProgramme(
                        programme, DirectBackground.create(), VisitFixture.author(), clock);
        this.model = started(new Destination.Visit(fixture.visit(), Optional.empty()));
    }

    static VisitAtWork in(Path folder) {
        return new VisitAtWork(VisitFixture.in(folder), VisitFixture.CLOCK);
    }

    /// The same where every edit is made a second after the one before.
    static VisitAtWork inTheCourseOfTime(Path folder) {
        AtomicInteger seconds = new AtomicInteger();
        InstantSource clock =
                () -> VisitFixture.CLOCK.instant().plusSeconds(seconds.incrementAndGet());
        return new VisitAtWork(VisitFixture.in(folder), clock);
    }

    /// A visit that is there already, by a clock of its own.
    static VisitAtWork on(VisitFixture fixture, InstantSource clock) {
        return new VisitAtWork(fixture, clock);
    }

    /// Opens the visit again, as after a start of the program.
    void restart(Optional<QuestionId> question) {
        restart(new Destination.Visit(fixture.visit(), question));
    }

    /// Opens it where one comes from elsewhere.
    void restart(Destination.Visit at) {
        model = started(at);
    }

    /// Opens it where one left it.
    void comeBack(ListedQuestions before, int changes) {
        model = made(before.at());
        model.questions().resume(before, changes);
        model.open();
    }

    private VisitModel started(Destination.Visit at) {
        VisitModel started = made(at);
        started.open();
        return started;
    }

    private VisitModel made(Destination.Visit at) {
        return new VisitModel(
                open,
                frame,
                at,
                Texts.in(Language.EN),
                new WantedLanguages(List.of("en"), List.of(), List.of("uz")));
    }

    VisitFixture fixture() {
        return fixture;
    }

    OpenProgramme open() {
        return open;
    }

    Programme programme() {
        return programme;
    }

    FakeFrame frame() {
        return frame;
    }

    VisitModel model() {
        return model;
    }

    VisitContent content() {
        return model.content().get().orElseThrow();
    }

    VisitContent.Tally tally() {
        return content().tally(content().release().questions());
    }

    Question question(String id) {
        return content().release().questions().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Answers every question.
    void answerAll(Result result) {
        for (Question question : content().release().questions()) {
            if (question.isCompliance()) {
                model.answer(question, Optional.of(result));
            } else {
                model.set(question, OfAnswer.VALUE, "1");
            }
        }
    }

    String current() {
        return model.questions().current().get().orElseThrow().id().value();
    }

    List<String> listed() {
        return model.questions().listed().stream().map(one -> one.id().value()).toList();
    }

    @Override
    public void close() {
        programme.close();
    }
}
