package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// The factories of several countries in the smallest window.
class NarrowFactoriesTest {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final String LONG = "Anor Teks Fergana branch, the hall behind the river";

    @TempDir Path folder;

    @BeforeEach
    void factoriesOfTwoCountries() {
        try (OfficeDesk desk = new OfficeDesk(folder)) {
            at(desk, desk.factory(LONG, "Fergana"), "UZ");
            FactoryId mekong = desk.factory("Mekong", "Hue");
            at(desk, mekong, "VN");
            desk.write(FactoryFacts.subject(mekong), OfFactory.SECTOR, "garment");
        }
        new WindowSettings(folder).setName("Aziza");
    }

    private static void at(OfficeDesk desk, FactoryId factory, String country) {
        desk.write(FactoryFacts.subject(factory), OfFactory.COUNTRY, country);
    }

    private WindowRobot opened(Language language, int text) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(language);
        settings.setTextSize(text);
        WindowRobot window =
                WindowRobot.open(
                        folder, OfficeDesk.CLOCK, 1000, 620, folder.resolve("desk.tarozi"));
        window.scene().awaitSeen("#factories .table-cell .label");
        return window;
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 100, Fergana · Uzbekistan, Hue · Vietnam · Garments",
        "EN, 150, Fergana · Uzbekistan, Hue · Vietnam · Garments",
        "EN, 200, river · Uzbekistan, Mekong · Vietnam",
        "RU, 150, Fergana · Узбекистан, Hue · Вьетнам · Швейное производство",
        "RU, 200, river · Узбекистан, Mekong · Вьетнам",
        "UZ, 200, river · Oʻzbekiston, Mekong · Vyetnam"
    })
    void theNameSaysTheCountryThatHasNoColumn(
            Language language, int text, String first, String second) {
        try (WindowRobot window = opened(language, text)) {
            SceneRobot scene = window.scene();
            Node table = scene.scene().lookup("#factories");
            Toolkit.await("it is read out", () -> isSaid(table, Node::getAccessibleText, second));
            scene.picture(
                    PICTURES.resolve("narrow-factories-" + language.tag() + "-" + text + ".png"));
            assertTrue(Toolkit.onWindow(() -> isSaid(table, Node::getAccessibleText, first)));
            assertTrue(Toolkit.onWindow(() -> isSaid(table, NarrowFactoriesTest::text, first)));
            assertTrue(Toolkit.onWindow(() -> isSaid(table, NarrowFactoriesTest::text, second)));
            assertEquals(List.of(), Toolkit.onWindow(() -> Sight.cutTexts(table)));
            assertTrue(
                    Toolkit.onWindow(() -> high(scene, ".programme-side"))
                            <= Toolkit.onWindow(() -> high(scene, ".programme-halves")),
                    "beside the table nothing is cut off");
            assertEquals(List.of(), Toolkit.onWindow(() -> Sight.brokenWords(table)));
        }
    }

    private static double high(SceneRobot scene, String place) {
        return scene.scene().lookup(place).getLayoutBounds().getHeight();
    }

    private static boolean isSaid(Node table, Function<Node, String> words, String country) {
        return Sight.nodes(table).stream()
                .map(node -> String.valueOf(words.apply(node)))
                .anyMatch(said -> said.endsWith(country));
    }

    private static String text(Node node) {
        return node instanceof Label label ? label.getText() : "";
    }
}
