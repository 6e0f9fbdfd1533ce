package org.tarozi.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private void chooseFile(byte[] bytes) throws IOException {
        outside.willChoose(Files.write(folder.resolve("own.yaml"), bytes));
        model.checklist().chooseFile();
    }

    private void chooseFile(String text) throws IOException {
        chooseFile(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatWasCutOffIsNotTakenForTheChecklistThatItWas() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("checklists/core-2026.yaml"));
        chooseFile(Arrays.copyOf(whole, 30_000));

        assertEquals("uzbekistan-2026", checklist());
        String told = frame.told().getLast().sentence();
        assertEquals(
                "“own.yaml” calls itself core-2026, but it asks 5 questions instead of 414. It was"
                        + " not taken: one id stands for one content (here 8d75a864, known"
                        + " 6e1d490d). If the file was cut off, take the whole one; if it was"
                        + " changed on purpose, give it an id of its own.",
                told);
    }

    @Test
    void aReleaseInOtherWordsIsNotTakenForIt() throws IOException {
        String whole = Files.readString(Path.of("checklists/core-2026.yaml"));
        chooseFile(whole.replace("en: Core checklist", "en: Other checklist"));

        assertEquals("uzbekistan-2026", checklist());
        assertTrue(frame.told().getLast().sentence().contains("does not say the same"));
    }

    @Test
    void aReleaseWithOtherLineEndsIsTheReleaseItself() throws IOException {
        String whole = Files.readString(Path.of("checklists/core-2026.yaml"));
        int offered = model.checklist().offered().size();
        chooseFile(whole.replace("\n", "\r\n"));

        assertEquals(List.of(), frame.told());
        assertEquals("core-2026", checklist());
        assertEquals(offered, model.checklist().offered().size());
    }

    @Test
    void anOwnChecklistThatWasMendedTakesThePlaceOfItsEarlierForm() throws IOException {
        int offered = model.checklist().offered().size();
        chooseFile(VisitFixture.CHECKLIST);
        chooseFile(VisitFixture.CHECKLIST.replace("en: Small", "en: Mended"));
        chooseFile(VisitFixture.CHECKLIST.replace("en: Small", "en: Mended"));

        assertEquals(List.of(), frame.told());
        assertEquals("small-visit", checklist());
        assertEquals(
                "Mended",
                model.checklist().chosen().get().orElseThrow().release().title().in("en"));
        assertEquals(offered + 1, model.checklist().offered().size());
    }

    @Test
    void whatItsAuthorShouldLookAtIsSaidAndCounted() throws IOException {
        chooseFile(
                VisitFixture.CHECKLIST
                        .replace(", ru: Малый, uz: Kichik", "")
                        .replace(", uz: Chiqishlar}", "}")
                        .replace(", uz: Belgilar yonadimi?", "")
                        .replace(", uz: Oshxona bormi?", ""));

        assertEquals("small-visit", checklist());
        List<String> told = frame.told().getLast().sentence().lines().toList();
        assertEquals("“own.yaml” was taken, with 4 remarks for its author:", told.getFirst());
        assertEquals(
                "own.yaml:3:8: warning: found no text in ru, uz, expected one in each language of"
                        + " the file",
                told.get(1));
        assertEquals("and 1 more remark", told.getLast());
        assertEquals(5, told.size());
    }

    @Test
    void aDocumentIsNotTakenForAChecklist() throws IOException {
        chooseFile("%PDF-1.7\n");

        assertEquals("uzbekistan-2026", checklist());
        assertTrue(frame.told().getLast().sentence().contains("found a PDF document"));
    }
}
