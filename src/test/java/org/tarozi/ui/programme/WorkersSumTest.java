package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.util.Optional;

class WorkersSumTest {

    @TempDir Path folder;
    private OfficeDesk desk;
    private Subject anor;
    private ProfileModel profile;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        FactoryId id = desk.factory("Anor", "Fergana");
        anor = FactoryFacts.subject(id);
        ProgrammeModel screen = desk.screen(Optional.of(id));
        screen.factory().editProfile();
        profile = ((Side.Profile) screen.factory().side().get()).model();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ProfileFieldModel field(String key) {
        return profile.parts().stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.entry().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void type(String key, String text) {
        field(key).text().set(text);
        field(key).keep();
    }

    @Test
    void womenAndMenWhoAreNotTheWorkersArePointedOutAndKept() {
        type("workers", "120");
        type("workers_female", "80");
        assertEquals(Optional.empty(), field("workers_male").doubt().get());
        type("workers_male", "30");
        assertEquals(
                Optional.of(
                        "Women and men together are 110, but the number of workers is 120. Please"
                                + " look whether one of the three is a slip."),
                field("workers_male").doubt().get());
        assertEquals(Value.of(30), desk.value(anor, "workers_male"));
        type("workers_male", "40");
        assertEquals(Optional.empty(), field("workers_male").doubt().get());
    }

    @Test
    void moreWomenOrMenThanWorkersArePointedOutBeforeTheOthersAreKnown() {
        type("workers", "500");
        type("workers_female", "600");
        assertEquals(
                Optional.of(
                        "There are 600 women, but the number of workers is 500. Please look whether"
                                + " one of the two is a slip."),
                field("workers_female").doubt().get());
        type("workers_female", "");
        type("workers_male", "501");
        assertEquals(Optional.empty(), field("workers_female").doubt().get());
        assertEquals(
                Optional.of(
                        "There are 501 men, but the number of workers is 500. Please look whether"
                                + " one of the two is a slip."),
                field("workers_male").doubt().get());
        type("workers_male", "500");
        assertEquals(Optional.empty(), field("workers_male").doubt().get());
    }
}
