package org.tarozi.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Background;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class NewProgrammeModelTest {

    @TempDir Path folder;
    private NewProgrammeModel model;

    private final FakeFrame frame = new FakeFrame();
    private final FakeOutside outside = new FakeOutside();

    @BeforeEach
    void describe() {
        outside.willBegin(folder);
        model = describe(DirectBackground.create());
    }

    private NewProgrammeModel describe(Background background) {
        return new NewProgrammeModel(
                new Workplace(
                        Texts.in(Language.EN),
                        background,
                        frame,
                        outside,
                        new WindowSettings(folder)),
                VisitFixture.CLOCK);
    }

    private String checklist() {
        return model.checklist().chosen().get().orElseThrow().release().id().value();
    }

    @Test
    void theChecklistFollowsTheCountry() {
        assertEquals("uzbekistan-2026", checklist());
        model.country().set("VN");
        assertEquals("core-2026", checklist());
        model.country().set("UZ");
        assertEquals("uzbekistan-2026", checklist());
        model.country().set("");
        assertEquals("core-2026", checklist());
    }

    @Test
    void aChecklistThatTheUserChoseStays() {
        model.checklist()
                .chosen()
                .set(
                        model.checklist().offered().stream()
                                .filter(
                                        one ->
                                                one.release()
                                                        .id()
                                                        .value()
                                                        .equals("forced-labour-2026"))
                                .findFirst());

        model.country().set("VN");

        assertEquals("forced-labour-2026", checklist());
    }

    @Test
    void theFileIsProposedAfterTheNameOfTheProgramme() {
        assertEquals(folder.resolve("Tarozi.tarozi").toString(), model.place().get());
        model.name().set("Garments 2026/27: Uzbekistan.");
        assertEquals(
                folder.resolve("Garments 2026 27 Uzbekistan.tarozi").toString(),
                model.place().get());
    }

    @Test
    void aFreeNameIsProposed() throws IOException {
        Files.createFile(folder.resolve("Garments.tarozi"));
        Files.createFile(folder.resolve("Garments 2.tarozi"));
        model.name().set("Garments");
        assertEquals(folder.resolve("Garments 3.tarozi").toString(), model.place().get());
    }

    @Test
    void aNewcomerNeedsToSayOnlyTheName() {
        model.name().set("Garments");
        model.create();
        assertEquals(List.of(), frame.told());
        assertEquals(List.of(folder.resolve("Garments.tarozi")), frame.opened());
    }

    @Test
    void itIsMadeOnceHoweverOftenItIsAskedForBeforeItsPlaceIsFound() {
        HeldBackground held = new HeldBackground();
        NewProgrammeModel waiting = describe(held.background());
        held.doAll();
        waiting.name().set("Garments");
        waiting.create();
        waiting.create();
        held.doAll();
        assertEquals(List.of(), frame.told());
        assertEquals(List.of(folder.resolve("Garments.tarozi")), frame.opened());
    }

    @Test
    void aPlaceThatTheUserWroteStays() {
        model.place().set("week 20");
        model.name().set("Garments");
        assertEquals("week 20", model.place().get());
        model.create();
        assertEquals(List.of(folder.resolve("week 20.tarozi")), frame.opened());
    }

    @Test
    void whoChoosesWhereTheFileShallLieIsNoLongerAskedTo() {
        model.name().set("Week");
        model.place().set(" ");
        model.create();
        assertEquals(1, frame.told().size());
        outside.willChoose(folder.resolve("week"));
        model.chooseFile();
        assertEquals(List.of(), frame.told());
        assertEquals(folder.resolve("week.tarozi").toString(), model.place().get());
    }

    @Test
    void whoWritesTheNameIsNoLongerAskedForIt() {
        model.create();
        assertEquals(1, frame.told().size());
        model.place().set("week 20");
        assertEquals(1, frame.told().size());
        model.name().set("G");
        assertEquals(List.of(), frame.told());
    }

    @Test
    void whoPutsTheFormAsideIsAskedForNothing() {
        model.create();
        model.putAside();
        assertEquals(List.of(), frame.told());
    }
}
