package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Destination;
import org.tarozi.ui.VisitFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class VisitFormChecklistsTest {

    @TempDir Path folder;
    private OfficeDesk desk;
    private FactoryId anor;
    private ProgrammeModel screen;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        anor = desk.factory("Anor", "Fergana");
        screen = desk.screen(Optional.of(anor));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private VisitFormModel form() {
        screen.factory().newVisit();
        return ((Side.Visiting) screen.factory().side().get()).model();
    }

    private List<String> checklists() {
        return desk.programme().checklists().stream()
                .map(one -> one.release().id().value())
                .toList();
    }

    @Test
    void anotherChecklistComesIntoTheProgrammeWithTheVisit() {
        List<String> before = checklists();
        VisitFormModel form = form();
        form.checklists().seekOthers();
        Checklist other =
                form.checklists().others().stream()
                        .filter(one -> one.release().id().value().equals("fair-recruitment-2026"))
                        .findFirst()
                        .orElseThrow();
        form.checklists().choose(other);
        assertEquals(before, checklists());
        form.write();

        Destination.Visit opened =
                assertInstanceOf(Destination.Visit.class, desk.frame().gone().getFirst());
        assertEquals(
                Value.of(other.release().fingerprint().hex()),
                desk.value(Subjects.of(opened.assessment()), "checklist"));
        assertTrue(checklists().contains("fair-recruitment-2026"));
    }

    @Test
    void aNewVisitIsOnTheChecklistOfTheLatestOne() {
        String core = desk.release().fingerprint().hex();
        desk.visit(anor, "2025-01-01");
        desk.programme()
                .add(ShippedChecklists.find(new ReleaseId("fair-recruitment-2026")).orElseThrow());
        screen = desk.screen(Optional.of(anor));

        assertEquals(core, form().text(OfAssessment.CHECKLIST).get());
    }

    @Test
    void aChecklistThatContradictsOneOfTheProgrammeIsRefused() throws IOException {
        String id = desk.release().id().value();
        Path file = folder.resolve("changed.yaml");
        Files.writeString(
                file,
                """
                tarozi: checklist/1
                id: %s
                title: {en: Changed}
                languages: [en]
                clusters:
                  - id: c
                    title: {en: C}
                    points:
                      - id: p
                        title: {en: P}
                        law: [C155]
                        questions:
                          - {id: q, text: {en: Is it so?}, finding: no}
                """
                        .formatted(id));
        VisitFormModel form = form();
        String before = form.text(OfAssessment.CHECKLIST).get();
        desk.outside().willChoose(file);
        form.checklists().chooseFile();

        assertEquals(before, form.text(OfAssessment.CHECKLIST).get());
        assertEquals(1, form.checklists().listed().size());
        String told = desk.frame().told().getLast().sentence();
        assertTrue(told.startsWith("“changed.yaml” calls itself " + id + ", but it asks 1 "), told);
    }

    @Test
    void anOwnChecklistThatWasMendedTakesThePlaceOfItsEarlierForm() throws IOException {
        VisitFormModel form = form();
        Path file = folder.resolve("own.yaml");
        desk.outside().willChoose(Files.writeString(file, VisitFixture.CHECKLIST));
        form.checklists().chooseFile();
        Files.writeString(file, VisitFixture.CHECKLIST.replace("en: Small", "en: Mended"));
        form.checklists().chooseFile();

        assertEquals(List.of(), desk.frame().told());
        assertEquals(2, form.checklists().listed().size());
        assertEquals("Mended", form.checklists().listed().getLast().title().in("en"));
        assertEquals(
                form.checklists().listed().getLast().fingerprint().hex(),
                form.text(OfAssessment.CHECKLIST).get());
    }

    @Test
    void anOverlayStandsOnTheBaseThatWasTakenFromAFileJustBefore() throws IOException {
        VisitFormModel form = form();
        desk.outside()
                .willChoose(Files.writeString(folder.resolve("own.yaml"), VisitFixture.CHECKLIST));
        form.checklists().chooseFile();
        String base = form.checklists().listed().getLast().id().value();
        Path overlay = folder.resolve("north.yaml");
        desk.outside()
                .willChoose(
                        Files.writeString(
                                overlay,
                                """
                                tarozi: checklist-overlay/1
                                id: north-2026
                                extends: %s
                                title: {en: North, ru: Север}
                                languages: [en, ru]
                                """
                                        .formatted(base)));
        form.checklists().chooseFile();
        form.write();

        assertEquals(List.of(), desk.frame().told());
        assertTrue(checklists().contains("north-2026"), checklists().toString());
    }
}
