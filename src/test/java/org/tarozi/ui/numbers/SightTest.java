package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.Set;

/// What a file of that which is shown is called.
class SightTest {

    @TempDir Path folder;

    private Desk desk;

    @BeforeEach
    void openProgramme() {
        desk = new Desk(folder);
    }

    @AfterEach
    void closeProgramme() {
        desk.close();
    }

    private String name() {
        return new Words(Texts.in(Language.EN)).fileName(Sight.of(desk.model(), desk.count()));
    }

    @Test
    void itSaysWhatTheCountIsNarrowedTo() {
        assertEquals("rates", name());
        desk.model()
                .choose(
                        ScopeChoice.ALL.where(
                                Filters.NONE.where(PlaceField.COUNTRY, Set.of("KZ"))));
        assertEquals("rates – Kazakhstan", name());
        desk.during(PeriodChoice.ALL.numbered(PeriodChoice.Kind.CYCLE, 1));
        assertEquals("rates – Kazakhstan, visits of cycle 1", name());
    }

    @Test
    void itNamesSeveralRegionsAsFarAsTheyAreShort() {
        among("Andijan", "Almaty");
        assertEquals("rates – Almaty, Andijan", name());
        among("Andijan", "Tashkent", "Republic of Karakalpakstan");
        assertEquals("rates – 3 regions", name());
    }

    private void among(String... regions) {
        desk.model()
                .choose(
                        ScopeChoice.ALL.where(
                                Filters.NONE.where(PlaceField.REGION, Set.of(regions))));
    }

    @Test
    void whatIsInAndOutOfAPanelIsOfAllCycles() {
        desk.during(PeriodChoice.ALL.numbered(PeriodChoice.Kind.PANEL, 2));
        desk.model().showPart(1);
        desk.model().shown().set(NumbersModel.Shown.IN_AND_OUT);

        assertEquals("in-and-out – factories that came as far as cycle 2, cycle by cycle", name());
    }

    @Test
    void itSaysWhichCycleOfAPanelIsShown() {
        desk.during(PeriodChoice.ALL.numbered(PeriodChoice.Kind.PANEL, 2));
        desk.model().showPart(1);
        assertEquals(
                "rates – factories that came as far as cycle 2, cycle by cycle, "
                        + new Words(Texts.in(Language.EN)).say(NumbersText.PERIOD_CYCLE, 2),
                name());
    }
}
