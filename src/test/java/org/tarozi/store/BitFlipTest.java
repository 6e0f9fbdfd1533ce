package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.NOTE;
import static org.tarozi.store.Places.OTHER;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.Q2;
import static org.tarozi.store.Places.TWIN;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Finding;
import org.tarozi.change.Digest;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// One bit of the file that is not what it was.
class BitFlipTest {

    private static final int FLIPS = 200;

    private static final ReleaseId OVERLAY = new ReleaseId("uzbekistan-2026");

    @TempDir private Path folder;
    private Path file;
    private String visible = "";

    /// A file with something in every table.
    @BeforeEach
    void aProgrammeWithEverything() {
        file = folder.resolve("whole.tarozi");
        try (Desk desk = Desk.with(file, "Aziza");
                Desk other = Desk.with(folder.resolve("other.tarozi"), "Bek")) {
            other.begin(OTHER, TWIN);
            other.answer(OTHER, Q1, "compliant");
            desk.programme().add(ShippedChecklists.find(OVERLAY).orElseThrow());
            desk.receive(other.everything());
            desk.begin(VISIT, FACTORY);
            desk.answer(VISIT, Q1, "non_compliant");
            Digest photo = desk.editing().attach("a photo".getBytes(StandardCharsets.UTF_8));
            desk.set(Places.of(VISIT).at("evidence/e1"), OfEvidence.ATTACHMENT.key(), photo.hex());
            desk.set(Places.interview(VISIT), NOTE, "said in confidence");
            desk.purge().confidential(VISIT, "asked for");
            desk.everything();
            desk.answer(VISIT, Q2, "compliant");
            desk.editing().draft(Places.answer(VISIT, Q2), NOTE, Value.of("half a sent"));
            visible = Visible.of(desk.programme());
            assertEquals(List.of(), desk.problems());
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "segment, body, the segment ",
                "segment, signature, the signature of the segment ",
                "local_change, body, the change ",
                "checklist, body, the checklist core-2026",
                "attachment, body, the attachment ",
                "batch, body, the receipt of the import ",
                "draft, body, the unfinished text of ",
                "meta, body, about the file",
                "purged, body, the trace of the destroyed segment "
            })
    void aFlippedBitInAnyBodyIsNoticedAndNamed(String table, String column, String named)
            throws SQLException {
        flipInEveryRow(table, column);

        try (Programme damaged = Desk.opened(Programme.open(file))) {
            List<String> problems = damaged.checkup().problems();
            assertTrue(
                    problems.stream().anyMatch(problem -> problem.contains(named)),
                    () -> "expected " + named + " in " + problems);
        }
    }

    @Test
    void anImportThatSaysItWasUndoneAndWasNotIsNamed() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE batch SET withdrawn = 1 - withdrawn");
        }
        try (Programme damaged = Desk.opened(Programme.open(file))) {
            List<String> problems = damaged.checkup().problems();
            assertTrue(
                    problems.getFirst().contains("the receipt of the import "),
                    () -> String.valueOf(problems));
        }
    }

    @Test
    void aFlippedBitAnywhereIsRefusedOrNamedOrChangesNothingThatShows() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        long bits = Files.size(file) * 8;
        for (int flip = 0; flip < FLIPS; flip++) {
            long bit = random.nextLong(bits);
            Path flipped = folder.resolve("flipped.tarozi");
            Files.copy(file, flipped, StandardCopyOption.REPLACE_EXISTING);
            Bytes.flip(flipped, bit);
            String outcome = outcome(flipped);
            assertNotEquals("silent", outcome, "seed " + seed + ", flip " + flip + ", bit " + bit);
            Files.deleteIfExists(folder.resolve("flipped.tarozi-wal"));
        }
    }

    @Test
    void aFlippedBitInAnyColumnIsRefusedOrNamedOrChangesNothingThatShows() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Path flipped = folder.resolve("flipped.tarozi");
        for (Column column : Column.of(file)) {
            Files.copy(file, flipped, StandardCopyOption.REPLACE_EXISTING);
            column.flip(flipped, random);
            assertNotEquals("silent", outcome(flipped), () -> "seed " + seed + ", " + column);
            Files.deleteIfExists(folder.resolve("flipped.tarozi-wal"));
        }
    }

    @Test
    void aFlippedBitAnywhereIsRefusedOrChangesNothingThatIsCounted() throws IOException {
        Counted counted = counted(file).orElseThrow();
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        long bits = Files.size(file) * 8;
        Path flipped = folder.resolve("flipped.tarozi");
        for (int flip = 0; flip < FLIPS; flip++) {
            long bit = random.nextLong(bits);
            Files.copy(file, flipped, StandardCopyOption.REPLACE_EXISTING);
            Bytes.flip(flipped, bit);
            assertEquals(
                    counted,
                    counted(flipped).orElse(counted),
                    "seed " + seed + ", flip " + flip + ", bit " + bit);
        }
    }

    /// What is read of a file for numbers and reports; nothing where that is refused.
    private static Optional<Counted> counted(Path file) {
        try {
            return switch (Programme.openToRead(file)) {
                case Opening.Opened<Programme>(Programme programme) -> {
                    try (programme) {
                        yield Optional.of(
                                new Counted(
                                        programme.assessments().factories(),
                                        programme.assessments().assessments(),
                                        programme.findings(Places.VISIT),
                                        programme.information(Places.VISIT)));
                    }
                }
                case Opening.Refused<Programme> _, Opening.InUse<Programme> _ -> Optional.empty();
            };
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    private record Counted(
            Map<FactoryId, Factory> factories,
            List<Assessment> assessments,
            List<Finding> findings,
            Map<QuestionId, String> information) {}

    private String outcome(Path flipped) throws IOException {
        Digest before = Bytes.digest(flipped);
        try {
            return switch (Programme.open(flipped)) {
                case Opening.Refused<Programme> _ -> {
                    assertEquals(before, Bytes.digest(flipped));
                    yield "refused";
                }
                case Opening.InUse<Programme> _ -> "in use";
                case Opening.Opened<Programme>(Programme programme) -> {
                    try (programme) {
                        yield programme.checkup().problems().isEmpty()
                                ? visible.equals(Visible.of(programme)) ? "harmless" : "silent"
                                : "named";
                    }
                }
            };
        } catch (StoreException e) {
            return "failed with a sentence";
        }
    }

    private void flipInEveryRow(String table, String column) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement flip =
                        connection.prepareStatement(
                                "UPDATE %1$s SET %2$s = ? WHERE %2$s = ?"
                                        .formatted(table, column))) {
            for (byte[] bytes : column(connection, table, column)) {
                byte[] flipped = bytes.clone();
                flipped[bytes.length / 2] ^= 1;
                flip.setBytes(1, flipped);
                flip.setBytes(2, bytes);
                flip.executeUpdate();
            }
        }
    }

    private static List<byte[]> column(Connection connection, String table, String column)
            throws SQLException {
        List<byte[]> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT %2$s FROM %1$s WHERE %2$s IS NOT NULL"
                                        .formatted(table, column))) {
            while (rows.next()) {
                values.add(rows.getBytes(1));
            }
        }
        assertFalse(values.isEmpty(), "nothing to flip in " + table);
        return values;
    }
}
