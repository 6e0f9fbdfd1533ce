package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.checklist.Question;
import org.tarozi.store.Batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Tables that say parts of the same visits, in any order, and some of them taken back: what counts
/// is what the others say, the latest of them where they differ. Two who exchange everything agree.
class TablesTakenBackTest {

    private static final InstantSource CLOCK = () -> Instant.parse("2024-05-14T09:30:00Z");
    private static final List<String> FACTORIES = List.of("Blue Loom", "Red Thread");
    private static final List<Question> QUESTIONS =
            Desk.CORE.release().questions().stream()
                    .filter(Question::isCompliance)
                    .limit(5)
                    .toList();
    private static final int STEPS = 12;

    @TempDir Path folder;

    /// One table that counts.
    ///
    /// @param cells result by factory and question
    private record Taken(Path table, UUID batch, SortedMap<String, String> cells) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 388})
    void whatTheOthersSayStays(int seed) throws IOException {
        Random random = new Random(seed);
        List<Taken> live = new ArrayList<>();
        try (Desk office = Desk.of(folder, "office")) {
            for (int step = 0; step < STEPS; step++) {
                int one = live.isEmpty() ? -1 : random.nextInt(live.size());
                if (live.size() > 1 && random.nextInt(3) == 0) {
                    office.programme().withdrawal().withdraw(live.remove(one).batch());
                } else if (one >= 0 && random.nextInt(3) == 0) {
                    live.set(one, backAndAgain(office, live.get(one)));
                } else {
                    SortedMap<String, String> cells = cells(random);
                    Path table = table(step, cells);
                    imports(office, table)
                            .ifPresent(batch -> live.add(new Taken(table, batch, cells)));
                }
                assertEquals(said(live), shown(office), "seed " + seed + ", step " + step);
            }
            assertEquals(List.of(), office.programme().checkup().problems());
        }
    }

    private static Optional<UUID> imports(Desk office, Path table) {
        return new Importer(office.programme(), "Aziza", CLOCK).run(List.of(table)).batch();
    }

    /// Takes a table back and in again: that leaves it where it was.
    private static Taken backAndAgain(Desk office, Taken one) {
        office.programme().withdrawal().withdraw(one.batch());
        return new Taken(
                one.table(), imports(office, one.table()).orElse(one.batch()), one.cells());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void twoWhoTakeTablesInAndBackAgreeOnceTheyExchangedAll(int seed) throws IOException {
        Random random = new Random(seed);
        try (Desk one = Desk.of(folder, "one");
                Desk other = Desk.of(folder, "other")) {
            for (int step = 0; step < STEPS; step++) {
                boolean first = random.nextBoolean();
                step(step, first ? one : other, first ? other : one, random);
            }
            for (int round = 0; round < 3; round++) {
                other.take(one.handOverEverything(folder.resolve("one" + round + ".tza")));
                one.take(other.handOverEverything(folder.resolve("other" + round + ".tza")));
            }

            assertEquals(one.digest(), other.digest(), "seed " + seed);
            assertEquals(List.of(), one.programme().checkup().problems());
            assertEquals(List.of(), other.programme().checkup().problems());
        }
    }

    private void step(int step, Desk here, Desk there, Random random) throws IOException {
        List<Batch> live =
                here.programme().batches().stream().filter(one -> !one.withdrawn()).toList();
        List<Assessment> visits = here.programme().assessments().assessments();
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> here.take(table(step, cells(random)));
            case 3 -> there.take(here.handOverEverything(folder.resolve(step + ".tza")));
            case 4 -> {
                if (!live.isEmpty()) {
                    UUID batch = live.get(random.nextInt(live.size())).id();
                    here.programme().withdrawal().withdraw(batch);
                }
            }
            default -> {
                if (!visits.isEmpty()) {
                    String question = QUESTIONS.getFirst().id().value();
                    here.answer(visits.getFirst().id().uuid(), question, "non_compliant");
                }
            }
        }
    }

    private static SortedMap<String, String> cells(Random random) {
        SortedMap<String, String> cells = new TreeMap<>();
        while (cells.isEmpty()) {
            for (String factory : FACTORIES) {
                for (Question question : QUESTIONS) {
                    if (random.nextInt(3) == 0) {
                        String result = random.nextBoolean() ? "compliant" : "non_compliant";
                        cells.put(factory + "," + question.id(), result);
                    }
                }
            }
        }
        return cells;
    }

    /// No two tables have the same bytes.
    private Path table(int step, Map<String, String> cells) throws IOException {
        StringBuilder rows = new StringBuilder("factory,visit_date,question,result\n");
        cells.forEach(
                (cell, result) ->
                        rows.append(cell.replace(",", ",2024-05-14,"))
                                .append(',')
                                .append(result)
                                .append('\n'));
        rows.append("\n".repeat(step));
        return Files.writeString(folder.resolve(step + ".csv"), rows);
    }

    private static SortedMap<String, String> said(List<Taken> live) {
        SortedMap<String, String> said = new TreeMap<>();
        live.forEach(table -> said.putAll(table.cells()));
        return said;
    }

    private static SortedMap<String, String> shown(Desk office) {
        AssessmentSet set = office.programme().assessments();
        SortedMap<String, String> shown = new TreeMap<>();
        for (Assessment visit : set.assessments()) {
            Optional<String> factory =
                    visit.factory().map(id -> set.factories().get(id)).flatMap(Factory::name);
            for (Question question : QUESTIONS) {
                int ordinal = Desk.CORE.release().ordinal(question.id()).orElseThrow();
                String result = visit.answers().at(ordinal).name().toLowerCase(Locale.ROOT);
                if (!result.equals("not_assessed")) {
                    shown.put(factory.orElse("?") + "," + question.id(), result);
                }
            }
        }
        return shown;
    }
}
