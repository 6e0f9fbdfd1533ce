package org.tarozi.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.List;

class NewProgrammeModelTest {

    @TempDir Path folder;
    private NewProgrammeModel model;

    private final FakeFrame frame = new FakeFrame();
    private final FakeOutside outside = new FakeOutside();

    @BeforeEach
    void describe() {
        model =
                new NewProgrammeModel(
                        new Workplace(
                                Texts.in(Language.EN),
                                DirectBackground.create(),
                                frame,
                                outside,
                                new WindowSettings(folder)),
                        VisitFixture.CLOCK);
    }

    private String checklist() {
        return model.checklist().get().orElseThrow().release().id().value();
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
                .set(
                        model.checklists().stream()
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
    void whoChoosesWhereTheFileShallLieIsNoLongerAskedTo() {
        model.name().set("Week");
        model.create();
        assertEquals(1, frame.told().size());
        outside.willChoose(folder.resolve("week"));
        model.chooseFile();
        assertEquals(List.of(), frame.told());
    }
}
