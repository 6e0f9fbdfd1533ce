package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.change.Value;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.TzaWriter;
import org.tarozi.store.Author;
import org.tarozi.store.Programme;
import org.tarozi.ui.Notice;
import org.tarozi.ui.VisitFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// What is taken back is what was done last, whatever the clock of the laptop said meanwhile.
class JumpingClockTest {

    private static final List<String> QUESTIONS = List.of("q1", "q2", "q4");

    @TempDir Path folder;

    private VisitFixture fixture;
    private VisitAtWork visit;
    private Instant now = VisitFixture.CLOCK.instant();

    @BeforeEach
    void open() {
        fixture = VisitFixture.in(folder);
        visit = VisitAtWork.on(fixture, () -> now);
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private void answer(String question, Result result) {
        visit.model().answer(visit.question(question), Optional.of(result));
    }

    private List<AnswerCode> codes() {
        return QUESTIONS.stream()
                .map(question -> visit.model().answer(visit.question(question)).code())
                .toList();
    }

    private String said() {
        return visit.frame().told().stream()
                .map(Notice::sentence)
                .reduce((first, second) -> second)
                .orElse("");
    }

    @Test
    void afterTheClockWentBackAnHourTheLastAnswerIsTakenBackAndNotTheOneByTheLaterClock() {
        now = now.plus(Duration.ofHours(1));
        answer("q4", Result.COMPLIANT);
        visit.restart(Optional.empty());
        now = VisitFixture.CLOCK.instant();
        answer("q2", Result.COMPLIANT);
        visit.restart(Optional.empty());
        visit.model().undo();

        assertEquals(
                List.of(AnswerCode.NOT_ASSESSED, AnswerCode.NOT_ASSESSED, AnswerCode.COMPLIANT),
                codes());
        assertEquals("Taken back in question 1.1.2: Answer. Ctrl+Y makes it again.", said());
    }

    @Test
    void whatWasTakenBackIsMadeAgainAndWhatWasBeforeItTakenBackAfterTheVisitWasLeft() {
        now = Instant.parse("2026-05-14T08:00:00Z");
        answer("q1", Result.COMPLIANT);
        now = Instant.parse("2000-01-01T00:00:00Z");
        answer("q2", Result.COMPLIANT);
        visit.restart(Optional.empty());
        visit.model().undo();
        visit.restart(Optional.empty());
        visit.model().redo();
        visit.restart(Optional.empty());
        assertEquals(AnswerCode.COMPLIANT, codes().get(1));

        visit.model().undo();
        visit.restart(Optional.empty());
        visit.model().undo();
        assertEquals(Set.of(AnswerCode.NOT_ASSESSED), Set.copyOf(codes()));
    }

    @Test
    void takingADecisionBackOpensTheConflictThoughOnesOwnSideWasWrittenByAClockAhead()
            throws IOException {
        visit.close();
        Path one = handedOver(VisitFixture.other("Bekzod"), "2000-01-01T00:00:00Z", "compliant");
        Path own = handedOver(VisitFixture.author(), "2099-01-01T00:00:00Z", "non_compliant");
        visit = VisitAtWork.on(fixture, () -> now);
        new Importer(visit.programme(), "Aziza", () -> now).run(List.of(one, own));
        assertEquals(1, visit.programme().conflicts().size());
        visit.restart(Optional.empty());
        answer("q4", Result.NON_COMPLIANT);
        assertEquals(0, visit.programme().conflicts().size());
        visit.restart(Optional.empty());

        visit.model().undo();

        assertEquals(
                Set.of("compliant", "non_compliant"),
                fixture.heads(visit.programme(), "q4", OfAnswer.RESULT));
        assertEquals(1, visit.programme().conflicts().size());
    }

    /// What somebody answered on a copy of the programme, as a file.
    private Path handedOver(Author author, String at, String result) throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse(at));
        Path copy = folder.resolve(result + ".tarozi");
        Files.copy(fixture.file(), copy);
        Path file = folder.resolve(result + ".tza");
        try (Programme programme = VisitFixture.opened(Programme.open(copy))) {
            programme
                    .editing(author, clock)
                    .set(fixture.answer("q4"), OfAnswer.RESULT.key(), Value.of(result));
            new TzaWriter(
                            programme.export(author, clock).everything(),
                            programme.attachments()::find)
                    .write(
                            file,
                            new Manifest.Sender(programme.id(), programme.name(), author.person()));
        }
        return file;
    }

    @Test
    void whateverIsDoneInWhateverOrderTakingBackGoesTheSameWayBack() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Deque<List<AnswerCode>> before = new ArrayDeque<>();
        Deque<List<AnswerCode>> taken = new ArrayDeque<>();
        List<AnswerCode> expected = codes();
        for (int i = 0; i < 150; i++) {
            now = Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 1L << 32));
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> {
                    before.push(expected);
                    taken.clear();
                    answerOtherwise(random);
                    expected = codes();
                }
                case 3, 4 -> {
                    visit.model().undo();
                    expected = moved(expected, before, taken);
                }
                case 5 -> {
                    visit.model().redo();
                    expected = moved(expected, taken, before);
                }
                case 6 -> visit.programme().export(VisitFixture.author(), () -> now).everything();
                default -> visit.restart(Optional.empty());
            }
            assertEquals(expected, codes(), "seed " + seed + ", step " + i);
        }
    }

    private static List<AnswerCode> moved(
            List<AnswerCode> at, Deque<List<AnswerCode>> from, Deque<List<AnswerCode>> to) {
        if (from.isEmpty()) {
            return at;
        }
        to.push(at);
        return from.pop();
    }

    /// Gives one of the questions an answer that it does not have.
    private void answerOtherwise(Random random) {
        String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        AnswerCode code = codes().get(QUESTIONS.indexOf(question));
        List<Result> others =
                List.of(Result.values()).stream().filter(one -> one.code() != code).toList();
        answer(question, others.get(random.nextInt(others.size())));
    }
}
