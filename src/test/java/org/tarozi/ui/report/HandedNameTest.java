package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.ui.MachineZone;
import org.tarozi.ui.report.HandOverModel.Which;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class HandedNameTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 4, 16));

    @TempDir Path folder;

    private Atelier atelier;
    private HandOverModel model;

    @BeforeEach
    void open() {
        atelier = Atelier.create(folder);
        model = atelier.reports(Optional.empty()).handOver();
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    private String proposed(AssessmentId... visits) {
        model.ticked().clear();
        model.ticked().addAll(List.of(visits));
        model.which().set(Which.TICKED);
        return proposed();
    }

    private String proposed() {
        model.write();
        return atelier.outside().suggested().getLast();
    }

    @Test
    void aVisitThatGoesAloneIsNamed() {
        assertEquals("Silk 2025-04-10 Aziza.tza", proposed(Atelier.assessment("Silk", 1)));
    }

    @Test
    void theOnlyOpenVisitIsNamed() {
        model.which().set(Which.OPEN);
        assertEquals("Silk 2026-05-12 Aziza.tza", proposed());
    }

    @Test
    void severalAreCounted() {
        assertEquals(
                "2 assessments 2026-05-14 Aziza.tza",
                proposed(Atelier.assessment("Silk", 1), Atelier.assessment("Wool", 1)));
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Honolulu, 2026-05-13", "Asia/Tashkent, 2026-05-14"})
    void severalAreHandedOverOnTheDayThatItIsAtTheUsersPlace(String place, String day) {
        try (MachineZone _ = MachineZone.of(place)) {
            assertEquals(
                    "2 assessments " + day + " Aziza.tza",
                    proposed(Atelier.assessment("Silk", 1), Atelier.assessment("Wool", 1)));
        }
    }

    @Test
    void aVisitWithoutADayHasNoneInItsName() {
        assertEquals("Silk B1", new HandedName("Silk", Optional.empty(), "B1").words());
    }

    @Test
    void whatNoSystemTakesIsLeftOut() {
        assertEquals(
                "«Юлдуз» Файз 2024-04-16 Б 1", new HandedName("«Юлдуз»/Файз", DAY, "Б:1").words());
    }

    @Test
    void ofALongNameDayAndPersonStay() {
        String name = new HandedName("Фабрика ".repeat(40), DAY, "Б".repeat(90)).words();
        assertEquals("Фабрика Фабрика Фабрика Фабр 2024-04-16 " + "Б".repeat(60), name);
    }
}
