package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;
import org.tarozi.exchange.Importer;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// Another value where only some values are sensible: of one line, or of a few words.
class OneLineValueTest {

    @TempDir Path folder;

    private Desk named() {
        Desk office = Desk.founded(folder, "Aziza");
        office.visited(1, "F06");
        Path one = renamed(office, "Bekzod", "F07").handOver("b.tza");
        Path other = renamed(office, "Dilnoza", "F08").handOver("d.tza");
        try (Programme programme = office.open()) {
            new Importer(programme, "Aziza", Place.CLOCK).run(List.of(one, other));
        }
        return office;
    }

    private static Desk renamed(Desk office, String person, String name) {
        return office.copyFor(person).set(Desk.factory(1), OfFactory.NAME, Value.of(name));
    }

    @Test
    void aNameIsWrittenInOneLineAlsoWhereLinesArePasted() {
        new WindowSettings(folder).setLanguage(Language.EN);
        Desk office = named();
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitText("#dispute-field", "Name");
            scene.awaitText(".dispute-finding", "Before: F06");
            scene.click("#write-other");
            scene.awaitFocus("#other-value");
            TextField field = (TextField) scene.all("#other-value").getFirst();
            assertEquals("F07", Toolkit.onWindow(field::getSelectedText));
            Toolkit.doOnWindow(() -> field.replaceSelection("F07\nand\r\nF08"));
            assertEquals("F07 and F08", Toolkit.onWindow(field::getText));

            scene.press(KeyCode.ENTER);

            scene.awaitText("#decision", "Decided (F07 and F08): Name is now “F07 and F08”.");
        }
    }

    @Test
    void oneLineIsKeptWhateverWasBegun() {
        assertEquals("F07 F08", new Input.Line().spelled(" F07 \n F08\n"));
        assertEquals("F07\nF08", new Input.Words().spelled("F07\nF08"));
    }

    @Test
    void noneOfTheDisputedResultsIsChosenBefore() {
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = AtConflicts.open(folder, AtConflicts.merged(folder))) {
            SceneRobot scene = window.scene();
            scene.click("#write-other");
            scene.awaitFocus("#other-value");

            assertEquals(
                    "Not applicable",
                    Toolkit.onWindow(
                            () ->
                                    scene.all("#other-value").getFirst() instanceof ComboBox<?> box
                                                    && box.getValue() instanceof Input.Option option
                                            ? option.words()
                                            : ""));
        }
    }
}
