package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Beside a list in which the chosen factory is not, its card would be taken for that of another.
class HiddenFactoryTest {

    @TempDir Path folder;
    private OfficeDesk desk;
    private FactoryId anor;
    private ProgrammeModel model;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        anor = desk.factory("Anor", "Fergana");
        desk.factory("Bahor", "Andijan");
        model = desk.screen(Optional.of(anor));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Optional<String> card() {
        return model.factory().facts().get().map(of -> of.row().name());
    }

    @Test
    void theCardOfAFactoryThatASearchHidesGoesAndComesBackWithIt() {
        model.search().set("andi");
        assertEquals(Optional.empty(), card());
        model.factory().newVisit();
        assertEquals(new Side.Facts(), model.factory().side().get());

        model.search().set("an");
        assertEquals(Optional.of("Anor"), card());
    }

    @Test
    void itStaysAwayWhateverElseChanges() {
        model.search().set("andi");
        desk.factory("Andijan mill", "Andijan");
        assertEquals(2, model.shown().size());
        assertEquals(Optional.empty(), card());
    }

    @Test
    void theCardOfAFactoryInTheTrashGoesWithTheTrash() {
        FactoryRow row = model.shown().getFirst();
        model.factory().trash().put(new Trashable.OfFactory(row));
        model.trash().set(true);
        assertEquals(Optional.of("Anor"), card());
        model.trash().set(false);
        assertEquals(Optional.empty(), card());
    }

    @Test
    void aFormThatIsBegunStaysUntilItIsClosed() {
        model.factory().newVisit();
        model.search().set("andi");
        assertInstanceOf(Side.Visiting.class, model.factory().side().get());
        model.factory().close();
        assertEquals(Optional.empty(), card());
        model.search().set("");
        assertEquals(Optional.of("Anor"), card());
    }

    @Test
    void whoIsLedToItSeesItAgain() {
        model.search().set("andi");
        model.reveal(anor);
        assertEquals("", model.search().get());
        assertEquals(Optional.of("Anor"), card());
    }

    @Test
    void whoComesBackToASearchFindsItsFactories() {
        model.search().set("andi");
        model.leave();
        model = desk.screen();
        assertEquals(List.of("Bahor"), model.shown().stream().map(FactoryRow::name).toList());
        model.leave();
        model = desk.screen(Optional.of(anor));
        assertEquals("", model.search().get());
        assertEquals(Optional.of("Anor"), card());
    }
}
