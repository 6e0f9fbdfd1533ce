package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// A process is killed, as by a power cut for the process, in the middle of its work: a few times
/// in every build, two hundred times with the tests that take long.
class KillTest {

    private static final int MOST_MILLIS = 150;

    @TempDir private Path folder;

    private final Author office = new Author("Olim", DeviceKey.created());
    private final Random random = new Random();

    @Test
    void noAcknowledgedChangeIsLostAndNoHalfImportIsKept() throws Exception {
        killTimes(folder, 10);
    }

    @Test
    @Tag("external")
    void norAreTheyWhenItIsKilledTwoHundredTimes() throws Exception {
        List<Callable<Boolean>> programmes = new ArrayList<>();
        for (int programme = 0; programme < 4; programme++) {
            Path home = Files.createDirectory(folder.resolve("home" + programme));
            programmes.add(
                    () -> {
                        killTimes(home, 50);
                        return true;
                    });
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> killed : executor.invokeAll(programmes)) {
                assertTrue(killed.get());
            }
        }
    }

    private void killTimes(Path home, int kills) throws Exception {
        Path file = home.resolve("a.tarozi");
        try (Desk desk = Desk.with(file, office, Duration.ZERO)) {
            desk.begin(VISIT, FACTORY);
        }
        Set<String> changes = new HashSet<>();
        Set<String> imports = new HashSet<>();
        int unclean = 0;
        for (int kill = 0; kill < kills; kill++) {
            boolean editing = kill % 2 == 0;
            (editing ? changes : imports).addAll(killed(editing ? "edit" : "import", file));
            unclean += Bytes.names(home).size() > 1 ? 1 : 0;
            check(file, changes, imports, "kill " + kill);
        }
        assertTrue(unclean > 0, "no kill came in the middle");
        assertTrue(!changes.isEmpty() && !imports.isEmpty(), "nothing was acknowledged");
    }

    /// Starts the victim, kills it at some moment, and answers what it had acknowledged.
    private List<String> killed(String task, Path file) throws Exception {
        Process victim = OtherProcess.started(Victim.class, task, file.toString());
        try (BufferedReader lines = victim.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("open", lines.readLine());
            String first = lines.readLine();
            assertNotNull(first, "it ended by itself");
            CompletableFuture<List<String>> acknowledged =
                    CompletableFuture.supplyAsync(() -> whole(lines));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(MOST_MILLIS));
            // by its handle, since killing it as a child closes the pipe with what is still in it
            victim.toHandle().destroyForcibly();
            victim.waitFor();
            List<String> all = new ArrayList<>(acknowledged.get());
            all.add(first);
            return all;
        }
    }

    /// The lines that were printed whole.
    private static List<String> whole(BufferedReader lines) {
        List<String> whole = new ArrayList<>();
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 32 || line.length() == 36) {
                    whole.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole;
    }

    private void check(Path file, Set<String> changes, Set<String> imports, String when) {
        try (Desk desk = Desk.at(file, office)) {
            assertEquals(List.of(), desk.problems(), when);
            assertEquals(Set.of(), missing(changes, live(desk)), when);
            Set<String> batches = new HashSet<>();
            desk.programme().batches().forEach(batch -> batches.add(batch.id().toString()));
            assertEquals(Set.of(), missing(imports, batches), when);
            assertEquals(2L * batches.size(), Twins.count(desk.programme()), when);
        }
    }

    private static Set<String> missing(Set<String> acknowledged, Set<String> here) {
        Set<String> missing = new TreeSet<>(acknowledged);
        missing.removeAll(here);
        return missing;
    }

    /// The ids of all changes that hold in the visit.
    static Set<String> live(Desk desk) {
        Set<String> live = new HashSet<>();
        History history = desk.programme().history(Places.of(VISIT));
        history.subjects()
                .forEach(
                        part ->
                                history.fields(part).values().stream()
                                        .map(FieldHistory::live)
                                        .flatMap(List::stream)
                                        .forEach(change -> live.add(change.id().toString())));
        return live;
    }
}
