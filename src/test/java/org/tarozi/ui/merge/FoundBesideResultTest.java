package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// Two words and two names decide no result: what was found stands beside them.
class FoundBesideResultTest {

    private static final String RESIGN = "fl-resign";

    @TempDir Path folder;

    private Desk office;
    private Desk bek;
    private Desk dil;

    @BeforeEach
    void differ() {
        office = Desk.founded(folder, "Aziza").visited(1, "Ipak Yoʻli Tekstil");
        bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
    }

    private Place merged() {
        return Place.of(office, folder).took(bek.handOver("b.tza"), dil.handOver("d.tza"));
    }

    private static List<String> findings(Decider decider) {
        return decider.dispute().visit().orElseThrow().findings();
    }

    @Test
    void whatOneFoundIsSaidInShort() {
        dil.answered(1, RESIGN, OfAnswer.FINDING, "Passports are kept.\n\n" + "word ".repeat(99));
        try (Place place = merged()) {
            String finding = findings(Decider.at(place)).getFirst();
            assertEquals("Finding: Passports are kept. word", finding.substring(0, 33));
            assertEquals(true, finding.length() < 320 && finding.endsWith("word …"), finding);
        }
    }

    @Test
    void whereBothFoundSomethingEachIsSaidWithItsName() {
        bek.answered(1, RESIGN, OfAnswer.FINDING, "All resign freely.");
        dil.answered(1, RESIGN, OfAnswer.FINDING, "Passports are kept.");
        try (Place place = merged()) {
            Decider decider = Decider.at(place);
            decider.choose("Result");
            assertEquals(
                    List.of(
                            "Finding: All resign freely. (Bekzod)",
                            "Finding: Passports are kept. (Dilnoza)"),
                    findings(decider));
            decider.choose("Finding");
            assertEquals(List.of(), findings(decider), "they are the versions");
        }
    }

    @Test
    void itIsReadAboveTheVersions() {
        dil.answered(1, RESIGN, OfAnswer.FINDING, "Passports are kept.");
        merged().close();
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            assertEquals(
                    List.of("Finding: Passports are kept."),
                    scene.all(".dispute-finding").stream()
                            .map(label -> ((Label) label).getText())
                            .toList());
        }
    }

    @Test
    void whereNothingWasFoundNothingIsSaid() {
        try (Place place = merged()) {
            assertEquals(List.of(), findings(Decider.at(place)));
        }
    }

    @Test
    void threeTextsThatAreKeptAreNotCalledBoth() {
        Desk eld = office.copyFor("Eldor").answered(1, RESIGN, OfAnswer.NOTE, "three");
        bek.answered(1, RESIGN, OfAnswer.NOTE, "one");
        dil.answered(1, RESIGN, OfAnswer.NOTE, "two");
        try (Place place = merged().took(eld.handOver("e.tza"))) {
            Decider decider = Decider.at(place);
            decider.choose("Internal note");
            decider.model().keepBoth();
            assertEquals(
                    MergeText.DECIDED_ALL,
                    decider.model().decided().seen().get().last().orElseThrow().said());
        }
    }
}
