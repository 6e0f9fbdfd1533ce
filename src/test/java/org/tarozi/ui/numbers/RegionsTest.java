package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.TickRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Several countries and regions are counted together, on every screen that narrows what is
/// counted; where countries are chosen, only their regions can be.
class RegionsTest {

    private static final Scope ANDIJAN_AND_ALMATY =
            Scope.ALL.where(Filters.NONE.where(PlaceField.REGION, Set.of("Andijan", "Almaty")));

    @TempDir Path folder;

    private Path file;
    private Count both;

    @BeforeEach
    void prepare() {
        file = folder.resolve("garments.tarozi");
        try (Garments garments = Garments.create(file)) {
            AssessmentSet set = garments.programme().assessments();
            both = Count.of(set, ANDIJAN_AND_ALMATY);
        }
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Garments.CLOCK, file);
    }

    @Test
    void theNumbersOfferTheRegionsOfTheChosenCountries() {
        try (WindowRobot window = window()) {
            SceneRobot scene = NumbersRobot.open(window).scene();
            seeRegionsFallAway(scene, "#scope-country", "#scope-region", "Region: ");
        }
    }

    @Test
    void theReportsOfferTheRegionsOfTheChosenCountries() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.click("#tab-reports");
            seeRegionsFallAway(scene, "#report-country", "#report-region", "");
        }
    }

    private static void seeRegionsFallAway(
            SceneRobot scene, String countries, String regions, String title) {
        TickRobot.open(scene, regions).tick("Almaty").tick("Andijan").close();
        scene.awaitText(regions, title + "Almaty, Andijan");
        TickRobot.open(scene, countries).tick("Kazakhstan").tick("Uzbekistan").close();
        scene.awaitText(regions, title + "Almaty");

        TickRobot open = TickRobot.open(scene, regions);
        assertEquals(List.of("All regions", "Almaty", "Andijan", "Tashkent"), open.offered());
        open.close();
        TickRobot.open(scene, countries).click("Kazakhstan").close();
        scene.awaitText(regions, "All regions");
        open = TickRobot.open(scene, regions);
        assertEquals(List.of("All regions", "Andijan", "Tashkent"), open.offered());
        open.close();
        TickRobot.open(scene, countries).tick("All countries").close();
        scene.awaitText(countries, "All countries");
    }

    @Test
    void twoRegionsAreCountedAsTheEngineCountsThem() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window);
            TickRobot open = TickRobot.open(numbers.scene(), "#scope-region");
            assertEquals(List.of("All regions"), open.ticked());
            open.tick("Andijan").click("Tashkent").tick("Almaty").click("Tashkent");
            assertEquals(List.of("Almaty", "Andijan"), open.ticked());
            numbers.awaitCounted(new Words(Texts.in(Language.EN)).counted(both));
            assertEquals(List.of("Almaty", "Andijan"), open.ticked());
            open.close();
            assertEquals(1, numbers.scene().all("#scope-region.narrows").size());
        }
    }

    @Test
    void twoRegionsAreReportedAsTheEngineCountsThem() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.click("#tab-reports");
            scene.click("#report-for-staff");
            TickRobot open = TickRobot.open(scene, "#report-region");
            open.tick("Andijan").click("Almaty").close();
            String counted =
                    " · "
                            + both.selection().included().size()
                            + " of "
                            + both.set().assessments().size()
                            + " assessments counted";
            Toolkit.await(
                    "said:" + counted,
                    () ->
                            scene.isSeen("#report-counted")
                                    && scene.text("#report-counted").contains(counted));
        }
    }
}
