package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.change.Change;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class NewFactoryModelTest {

    @TempDir Path folder;
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static NewFactoryModel form(ProgrammeModel screen) {
        screen.add();
        return ((Side.Adding) screen.factory().side().get()).model();
    }

    @Test
    void theCountryIsThatOfTheProgramme() {
        assertEquals("UZ", form(desk.screen()).country().get());
    }

    @Test
    void aNewFactoryIsWrittenAtOnceAndChosen() {
        ProgrammeModel screen = desk.screen();
        NewFactoryModel form = form(screen);
        form.name().set(" Anor ");
        form.region().set("Fergana");
        form.create();

        FactoryRow row = screen.shown().getFirst();
        assertEquals(Optional.of(row.id()), screen.chosen().get());
        assertEquals(new Side.Facts(), screen.factory().side().get());
        Map<String, Value> written = new TreeMap<>();
        desk.programme()
                .history(FactoryFacts.subject(row.id()))
                .headsWithin(FactoryFacts.subject(row.id()))
                .forEach((Change one) -> written.put(one.field(), one.value()));
        assertEquals(
                Map.of(
                        "name", Value.of("Anor"),
                        "country", Value.of("UZ"),
                        "region", Value.of("Fergana"),
                        "status", Value.of("active")),
                written);
    }

    @Test
    void aFactoryWithoutANameIsNotAdded() {
        ProgrammeModel screen = desk.screen();
        NewFactoryModel form = form(screen);
        form.create();

        assertEquals(Optional.of("Give the factory a name first."), form.problem().get());
        assertEquals(List.of(), screen.shown());
    }

    @Test
    void aNameThatIsThereAlreadyIsPointedOut() {
        desk.factory("Anor", "Fergana");
        NewFactoryModel form = form(desk.screen());
        form.name().set("anor");
        assertEquals(
                Optional.of(
                        "There is a factory of this name already (Fergana). Add it only if it is"
                                + " another one."),
                form.doubt().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'zbek ip", "o\u2018zbek  Ip ", "O\u02bbZBEK IP"})
    void aNameIsThereAlreadyInWhateverWayItIsWritten(String typed) {
        desk.factory("O\u02bbzbek ip", "Fergana");
        NewFactoryModel form = form(desk.screen());
        form.name().set(typed);
        assertTrue(form.doubt().get().isPresent());
        form.name().set(typed + " 2");
        assertEquals(Optional.empty(), form.doubt().get());
    }

    @Test
    void aNameInStraightQuotesIsThatInTheQuotesOfPrintedText() {
        desk.factory("\u00abАО \u00abШёлк-Ёлка\u00bb\u00bb", "Fergana");
        NewFactoryModel form = form(desk.screen());
        form.name().set("АО \"Шёлк-Ёлка\"");
        assertTrue(form.doubt().get().isPresent());
    }
}
