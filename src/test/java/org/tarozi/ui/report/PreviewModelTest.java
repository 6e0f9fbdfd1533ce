package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Scope;
import org.tarozi.job.ReportOrder;
import org.tarozi.report.content.Audience;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.report.PreviewModel.State;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class PreviewModelTest {

    @TempDir Path folder;

    private final HeldBackground files = new HeldBackground();
    private final HeldBackground drawing = new HeldBackground();
    private final List<Language> shown = new ArrayList<>();
    private Atelier atelier;
    private PreviewModel preview;

    @BeforeEach
    void open() {
        atelier = Atelier.create(folder);
        preview =
                new PreviewModel(
                        atelier.open(files.background()),
                        atelier.workplace(DirectBackground.create()),
                        drawing.background());
        preview.state()
                .subscribe(
                        state -> {
                            if (state instanceof State.Ready(Draft draft)) {
                                shown.add(draft.report().cover().language());
                            }
                        });
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    @Test
    void onlyWhatWasWantedLastIsShown() {
        preview.make(in(Language.RU));
        preview.make(in(Language.EN));
        files.doAll();
        preview.make(in(Language.UZ));
        files.doAll();
        drawing.doAll();
        assertEquals(List.of(Language.UZ), shown);
        assertEquals(Optional.empty(), preview.work().get());
        assertTrue(preview.current().get());
    }

    @Test
    void whatIsWantedAfterTheScreenWasLeftIsNotMade() {
        preview.leave();
        preview.make(in(Language.RU));
        files.doAll();
        drawing.doAll();
        assertEquals(List.of(), shown);
        assertEquals(Optional.empty(), preview.work().get());
    }

    @Test
    void workInBetweenIsShownAndEnds() {
        preview.make(in(Language.EN));
        assertTrue(preview.work().get().orElseThrow().running().get());
        files.doAll();
        assertEquals(
                "", preview.work().get().orElseThrow().words().get(), "the pages are waited for");
        drawing.doAll();
        assertEquals(Optional.empty(), preview.work().get());
        assertEquals(List.of(Language.EN), shown);
    }

    @Test
    void cancelledWorkShowsNothingAndSaysSo() {
        preview.make(in(Language.EN));
        files.doAll();
        preview.cancel();
        drawing.doAll();
        assertEquals(List.of(), shown);
        assertEquals(Optional.empty(), preview.work().get());
        assertTrue(preview.stopped().get());
        assertFalse(preview.current().get());
        preview.make(in(Language.RU));
        assertFalse(preview.stopped().get());
        files.doAll();
        drawing.doAll();
        assertEquals(List.of(Language.RU), shown);
    }

    @Test
    void whoStopsTheFirstCountIsToldThatNothingIsThere() {
        preview.make(in(Language.EN));
        preview.cancel();
        files.doAll();
        assertEquals(new State.Nothing(ReportText.STOPPED), preview.state().get());
        assertTrue(preview.stopped().get());
    }

    @Test
    void whatThereIsToReportOnIsReadAgainAfterItWasStopped() {
        ReportModel reports =
                new ReportModel(
                        atelier.open(files.background()),
                        atelier.workplace(DirectBackground.create()),
                        new Destination.Reports(Optional.empty()),
                        drawing.background());
        reports.preview().cancel();
        files.doAll();
        assertEquals(Optional.empty(), reports.inventory().get());

        reports.refresh();
        files.doAll();
        assertEquals(7, reports.inventory().get().orElseThrow().visits().size());
    }

    @Test
    void pagesThatNobodyLooksAtAnyMoreAreNotDrawn() {
        preview.make(in(Language.EN));
        files.doAll();
        drawing.doAll();
        PagesModel pages = preview.pages();
        pages.look(0, 200);
        pages.look(1, 200);
        pages.lookAway(0);
        drawing.doAll();
        assertEquals(List.of(1), List.copyOf(pages.pictures().keySet()));
    }

    @Test
    void fewPicturesAreKept() {
        preview.make(in(Language.EN));
        files.doAll();
        drawing.doAll();
        PagesModel pages = preview.pages();
        int count = preview.draft().orElseThrow().shapes().size();
        assertTrue(count > 9, "a long report: " + count);
        for (int page = 0; page < count; page++) {
            pages.look(page, 50);
            drawing.doAll();
            pages.lookAway(page);
        }
        assertTrue(pages.pictures().size() <= 9, "kept: " + pages.pictures().size());
        assertTrue(pages.pictures().containsKey(count - 1));
    }

    @Test
    void aPageIsDrawnAnewForAnotherWidth() {
        preview.make(in(Language.EN));
        files.doAll();
        drawing.doAll();
        PagesModel pages = preview.pages();
        pages.look(0, 200);
        drawing.doAll();
        pages.look(0, 300);
        drawing.doAll();
        assertEquals(300, pages.picture(0).orElseThrow().width());
    }

    @Test
    void whoLeftIsShownNothing() {
        preview.make(in(Language.EN));
        files.doAll();
        preview.leave();
        drawing.doAll();
        assertEquals(List.of(), shown);
        assertTrue(drawing.isShutdown());
    }

    private static Wanted in(Language language) {
        return new Wanted.ToCommittee(
                new ReportOrder(
                        Scope.ALL, language, Audience.COMMITTEE, ReportOrder.Imprint.FIRST));
    }
}
