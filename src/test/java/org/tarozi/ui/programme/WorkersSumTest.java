package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.util.Optional;

class WorkersSumTest {

    @TempDir Path folder;
    private ProfileAtWork profile;

    @BeforeEach
    void open() {
        profile = ProfileAtWork.in(folder);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void womenAndMenWhoAreNotTheWorkersArePointedOutAndKept() {
        profile.type("workers", "120");
        profile.type("workers_female", "80");
        assertEquals(Optional.empty(), profile.field("workers_male").doubt().get());
        profile.type("workers_male", "30");
        assertEquals(
                Optional.of(
                        "Women and men together are 110, but the number of workers is 120. Please"
                                + " look whether one of the three is a slip."),
                profile.field("workers_male").doubt().get());
        assertEquals(Value.of(30), profile.desk().value(profile.subject(), "workers_male"));
        profile.type("workers_male", "40");
        assertEquals(Optional.empty(), profile.field("workers_male").doubt().get());
    }

    @Test
    void moreWomenOrMenThanWorkersArePointedOutBeforeTheOthersAreKnown() {
        profile.type("workers", "500");
        profile.type("workers_female", "600");
        assertEquals(
                Optional.of(
                        "There are 600 women, but the number of workers is 500. Please look whether"
                                + " one of the two is a slip."),
                profile.field("workers_female").doubt().get());
        profile.type("workers_female", "");
        profile.type("workers_male", "501");
        assertEquals(Optional.empty(), profile.field("workers_female").doubt().get());
        assertEquals(
                Optional.of(
                        "There are 501 men, but the number of workers is 500. Please look whether"
                                + " one of the two is a slip."),
                profile.field("workers_male").doubt().get());
        profile.type("workers_male", "500");
        assertEquals(Optional.empty(), profile.field("workers_male").doubt().get());
    }

    @Test
    void aNumberThatCouldNotBeReadIsNotAddedAsWhatItWasBefore() {
        profile.type("workers", "120");
        profile.type("workers_female", "80");
        profile.type("workers_male", "50");
        assertTrue(profile.field("workers_male").doubt().get().isPresent());
        profile.type("workers_female", "12,5");
        assertEquals(Optional.empty(), profile.field("workers_male").doubt().get());
        profile.type("workers_female", "80");
        assertTrue(profile.field("workers_male").doubt().get().isPresent());
        profile.type("workers_male", "12,5");
        assertEquals(Optional.empty(), profile.field("workers_male").doubt().get());
        profile.field("workers_male").takeBack();
        assertTrue(profile.field("workers_male").doubt().get().isPresent());
    }
}
