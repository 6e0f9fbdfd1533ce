package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.Programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What is looked up in a programme and watched.
class LookUpTest {

    private static final int MANY = 100_000;

    @TempDir Path folder;

    private final List<String> found = new ArrayList<>();

    private static String readAgainAndAgain(Programme programme) {
        IntStream.range(0, MANY).forEach(time -> programme.conflicts());
        return "read " + MANY + " times";
    }

    @Test
    void itEndsInTheMiddleOfReadingOnceItIsCancelled() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = fixture.open()) {
            OpenProgramme open =
                    new OpenProgramme(
                            programme,
                            DirectBackground.create(),
                            VisitFixture.author(),
                            VisitFixture.CLOCK);
            Progress progress =
                    open.ask(
                            (one, watched) -> {
                                watched.cancel();
                                found.add("begun");
                                found.add(readAgainAndAgain(one));
                                return "done";
                            },
                            found::add);

            assertEquals(List.of("begun"), found);
            assertFalse(progress.running().get());
            open.ask(one -> one.conflicts().size(), count -> found.add(count + " conflicts"));
            assertEquals(List.of("begun", "0 conflicts"), found);
        }
    }
}
