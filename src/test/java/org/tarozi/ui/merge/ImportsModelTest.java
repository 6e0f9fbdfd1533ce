package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Digest;
import org.tarozi.change.Value;
import org.tarozi.exchange.Importer;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Progress;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

class ImportsModelTest {

    @TempDir Path folder;

    private TwoAuditors auditors;
    private Place place;
    private ImportsModel model;

    @BeforeEach
    void open() {
        auditors = new TwoAuditors(folder);
        place = Place.of(auditors.office, folder);
        model = new ImportsModel(place.open(), place.workplace());
    }

    @AfterEach
    void close() {
        place.close();
    }

    private void take(Path file, int hours) {
        take(hours, file);
    }

    private void take(int hours, Path... files) {
        InstantSource clock = InstantSource.offset(Place.CLOCK, Duration.ofHours(hours));
        new Importer(place.programme(), "Aziza", clock).run(List.of(files));
        model.refresh();
    }

    @Test
    void theNewestImportIsTheFirstAndChosen() {
        take(auditors.first, 0);
        take(auditors.second, 1);

        assertEquals(
                List.of("dilnoza.tza", "bekzod.tza"),
                model.imports().all().stream()
                        .map(one -> one.receipt().files().getFirst().file())
                        .toList());
        assertEquals(Optional.of(model.imports().all().getFirst()), model.chosen().get());
    }

    @Test
    void theImportJustDoneIsTheFirstThoughTheClockWentBack() {
        take(auditors.first, 640_000);
        take(auditors.second, -230_000);

        assertEquals(
                List.of("dilnoza.tza", "bekzod.tza"),
                model.imports().all().stream()
                        .map(one -> one.receipt().files().getFirst().file())
                        .toList());
        assertEquals(Optional.of(model.imports().all().getFirst()), model.chosen().get());
    }

    @Test
    void takingBackCanBeEndedInTheMiddle() {
        take(auditors.first, 0);
        place.close();
        HeldBackground held = new HeldBackground();
        place = Place.of(auditors.office, folder, Language.EN, held.background());
        model = new ImportsModel(place.open(), place.workplace());
        model.refresh();
        held.doAll();
        Digest before = place.programme().checkup().projectionDigest();

        for (Runnable step : List.<Runnable>of(model::look, model::withdraw)) {
            step.run();
            Progress work = model.work().get().orElseThrow();
            work.part().addListener((all, then, now) -> work.cancel());
            held.doAll();

            assertEquals(Optional.empty(), model.work().get());
            assertEquals(Optional.empty(), model.prospect().get());
            assertEquals(before, place.programme().checkup().projectionDigest());
            assertEquals(false, place.programme().batches().getFirst().withdrawn());
        }
    }

    @Test
    void takingBackIsSeenBeforeItIsDone() {
        take(auditors.first, 0);
        place.programme()
                .editing(auditors.office.author(), Place.CLOCK)
                .set(Desk.answer(1, "fl-resign"), "result", Value.of("not_applicable"));
        Digest before = place.programme().checkup().projectionDigest();

        model.look();

        Prospect prospect = model.prospect().get().orElseThrow();
        assertEquals(5, prospect.taken());
        assertEquals(1, prospect.stay().size());
        assertEquals(0, prospect.strays());
        assertTrue(
                prospect.stay()
                        .getFirst()
                        .startsWith(
                                "Ipak Yoʻli Tekstil, 14\u00a0May 2026 · 3.1.5  Can workers end"));
        assertTrue(
                prospect.stay().getFirst().contains("Result: Not applicable (Aziza, "),
                prospect.stay().getFirst());
        assertEquals(before, place.programme().checkup().projectionDigest());
        assertEquals(false, place.programme().batches().getFirst().withdrawn());
        model.forget();
        assertEquals(Optional.empty(), model.prospect().get());
    }

    @Test
    void visitsThatWouldStayWithoutAFactoryAreCounted() {
        take(auditors.second, 0);
        place.programme()
                .editing(auditors.office.author(), Place.CLOCK)
                .set(Desk.answer(2, "fl-resign"), "result", Value.of("not_applicable"));

        model.look();

        assertEquals(Optional.of(1), model.prospect().get().map(Prospect::strays));
    }

    @Test
    void factoriesThatWouldHaveNoNameAreListed() {
        take(auditors.second, 0);
        String factory = Desk.factory(2).id();
        place.programme()
                .editing(auditors.office.author(), Place.CLOCK)
                .set(Desk.visit(9), OfAssessment.FACTORY.key(), Value.of(factory));

        model.look();

        assertEquals(
                Optional.of(List.of("Fargʻona Paxta")),
                model.prospect().get().map(Prospect::unnamed));
    }

    @Test
    void anImportIsTakenBack() {
        Digest before = place.programme().checkup().projectionDigest();
        take(auditors.first, 0);
        model.look();

        model.withdraw();
        model.refresh();

        assertEquals(true, model.imports().all().getFirst().withdrawn());
        assertEquals(true, place.programme().batches().getFirst().withdrawn());
        assertEquals(before, place.programme().checkup().projectionDigest());
        assertEquals(Optional.empty(), model.prospect().get());
        String when = Moments.text(Texts.in(Language.EN), model.imports().all().getFirst().at());
        assertEquals(
                List.of(
                        Notice.done(
                                "The import of "
                                        + when
                                        + " was taken back: 5 changes count no longer.")),
                place.frame().told());
    }

    @Test
    void thatOtherImportsBroughtTheSameIsSaidBeforeItIsTakenBackAndAfter() {
        take(auditors.first, 0);
        take(1, auditors.first, auditors.second);
        PastImport later = model.imports().all().getFirst();
        model.chosen().set(Optional.of(model.imports().all().getLast()));
        String still =
                "What 1 other import brought too still counts: "
                        + Moments.text(Texts.in(Language.EN), later.at())
                        + ".";

        model.look();
        assertEquals(0, model.prospect().get().orElseThrow().taken());
        assertEquals(Optional.of(still), model.prospect().get().orElseThrow().shared());

        model.withdraw();
        String said = place.frame().told().getLast().sentence();
        assertTrue(said.endsWith("0 changes count no longer. " + still), said);
    }

    /// The list may show it a moment later, and another one may be chosen in it then.
    @Test
    void ofAnImportThatIsTakenBackAlreadyItIsSaidWhich() {
        take(auditors.first, 0);
        String when = Moments.text(Texts.in(Language.EN), model.imports().all().getFirst().at());
        model.withdraw();

        model.withdraw();

        assertEquals(
                Notice.refused("The import of " + when + " was taken back before."),
                place.frame().told().getLast());
    }

    @Test
    void whatWasSaidOfOneImportIsGoneWhereTheNextIsLookedAt() {
        take(auditors.first, 0);
        take(auditors.second, 1);
        model.withdraw();
        assertEquals(1, place.frame().told().size());
        model.chosen().set(Optional.of(model.imports().all().getLast()));
        model.look();

        assertEquals(List.of(), place.frame().told());
    }

    @Test
    void whatTakingBackWouldDoIsAskedAnewWhereSomethingWasDecidedSince() {
        take(auditors.first, 0);
        model.look();
        model.refresh();
        assertEquals(true, model.prospect().get().isPresent());
        place.open()
                .change(
                        (open, editing) ->
                                editing.set(
                                        Desk.answer(1, "fl-resign"),
                                        "result",
                                        Value.of("not_applicable")),
                        done -> model.refresh());

        assertEquals(Optional.empty(), model.prospect().get());
    }

    @Test
    void theImportThatWasJustMadeCanBeChosen() {
        take(auditors.first, 0);
        take(auditors.second, 1);
        PastImport older = model.imports().all().getLast();

        model.choose(older.id());

        assertEquals(Optional.of(older), model.chosen().get());
    }
}
