package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.OTHER;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.TWIN;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Taking back an import takes as long as it is large, and people may lose patience.
class WithdrawalTest {

    @TempDir private Path folder;

    private Desk office;
    private UUID batch;

    @BeforeEach
    void merge() {
        office = Desk.with(folder.resolve("office.tarozi"), "Aziza");
        try (Desk auditor = Desk.with(folder.resolve("auditor.tarozi"), "Bahodir")) {
            auditor.begin(VISIT, FACTORY);
            auditor.begin(OTHER, TWIN);
            auditor.answer(VISIT, Q1, "compliant");
            batch = office.receive(auditor.everything()).orElseThrow();
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Withdrawal withdrawal() {
        return office.programme().withdrawal();
    }

    @Test
    void whoWatchesIsToldHowFarItIs() {
        List<Double> parts = new ArrayList<>();

        withdrawal().preview(batch, parts::add, outcome -> outcome);
        withdrawal().withdraw(batch, parts::add);

        int half = parts.size() / 2;
        assertEquals(parts.subList(0, half), parts.subList(half, parts.size()));
        assertEquals(parts.subList(0, half).stream().sorted().toList(), parts.subList(0, half));
        assertEquals(0, parts.getFirst());
        assertEquals(true, parts.getLast() > 0.5 && parts.getLast() < 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.5, 0.7})
    void whatIsStoppedInTheMiddleLeavesAllAsItWas(double patience) {
        Extent before = office.programme().extent(List.of(Places.of(VISIT), Places.of(OTHER)));

        assertThrows(
                IllegalStateException.class,
                () ->
                        withdrawal()
                                .withdraw(
                                        batch,
                                        part -> {
                                            if (part >= patience) {
                                                throw new IllegalStateException("stopped");
                                            }
                                        }));

        assertEquals(
                before, office.programme().extent(List.of(Places.of(VISIT), Places.of(OTHER))));
        assertEquals(2, office.programme().assessments().assessments().size());
        assertEquals(false, office.programme().batches().getFirst().withdrawn());
        assertEquals(List.of(), office.problems());
    }
}
