package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a country is chosen, only its regions can be, on every screen that narrows what is
/// counted.
class RegionsTest {

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void prepare() {
        file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void theNumbersOfferThoseOfTheChosenCountry() {
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, file)) {
            NumbersRobot numbers = NumbersRobot.open(window);
            numbers.choose("#scope-region", "Andijan");
            numbers.choose("#scope-country", "Uzbekistan");
            numbers.scene().awaitText("#scope-region", "Region: Andijan");
            assertEquals(List.of("Andijan", "Tashkent"), regions(numbers.scene()));
            numbers.choose("#scope-country", "Kazakhstan");
            numbers.scene().awaitText("#scope-region", "Region: all");
            assertEquals(List.of("Almaty"), regions(numbers.scene()));
        }
    }

    private static List<String> regions(SceneRobot scene) {
        return Toolkit.onWindow(
                () ->
                        ((MenuButton) scene.scene().getRoot().lookup("#scope-region"))
                                .getItems().stream().skip(1).map(MenuItem::getText).toList());
    }

    @Test
    void theReportsOfferThoseOfTheChosenCountry() {
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, file)) {
            SceneRobot scene = window.scene();
            scene.click("#tab-reports");
            Toolkit.await(
                    "they are known",
                    () ->
                            scene.scene().lookup("#report-region") instanceof ComboBox<?> regions
                                    && regions.getItems().size() == 4);
            choose(scene, "region", "Andijan");
            choose(scene, "country", "UZ");
            assertEquals(Set.of("", "Andijan", "Tashkent"), offered(scene));
            assertEquals(Optional.of("Andijan"), box(scene, "region").getValue());
            choose(scene, "country", "KZ");
            assertEquals(Set.of("", "Almaty"), offered(scene));
            assertEquals(Optional.empty(), box(scene, "region").getValue());
        }
    }

    private static Set<String> offered(SceneRobot scene) {
        return Toolkit.onWindow(
                () ->
                        box(scene, "region").getItems().stream()
                                .map(one -> one.orElse(""))
                                .collect(Collectors.toSet()));
    }

    private static void choose(SceneRobot scene, String field, String value) {
        Toolkit.doOnWindow(() -> box(scene, field).setValue(Optional.of(value)));
    }

    // the screen makes it of such values
    @SuppressWarnings("unchecked")
    private static ComboBox<Optional<String>> box(SceneRobot scene, String field) {
        return (ComboBox<Optional<String>>) scene.scene().lookup("#report-" + field);
    }
}
