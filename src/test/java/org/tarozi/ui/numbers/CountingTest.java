package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.OpenProgramme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CountingTest {

    @TempDir Path folder;

    private final HeldBackground waiting = new HeldBackground();
    private final List<Scope> counted = new ArrayList<>();

    private Counting counting(Garments garments) {
        return new Counting(
                new OpenProgramme(
                        garments.programme(),
                        waiting.background(),
                        garments.author(),
                        Garments.CLOCK),
                new Words(Texts.in(Language.EN)));
    }

    private static Scope cycle(int number) {
        return Scope.of(new Period.Cycle(number));
    }

    private void count(Counting counting, int cycle) {
        counting.count(cycle(cycle), result -> counted.add(result.count().selection().scope()));
    }

    @Test
    void ofCountsAskedForQuicklyOnlyTheLastIsShown() {
        try (Garments garments = Garments.create(folder.resolve("g.tarozi"))) {
            Counting counting = counting(garments);
            count(counting, 1);
            count(counting, 2);
            count(counting, 3);
            waiting.doAll();

            assertEquals(List.of(cycle(3)), counted);
        }
    }

    @Test
    void whatIsForgottenIsNotShown() {
        try (Garments garments = Garments.create(folder.resolve("g.tarozi"))) {
            Counting counting = counting(garments);
            count(counting, 1);
            counting.stop();
            waiting.doAll();

            assertEquals(List.of(), counted);
        }
    }
}
