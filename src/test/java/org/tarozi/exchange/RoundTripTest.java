package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Finding;
import org.tarozi.change.Digest;
import org.tarozi.change.Value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

/// What is handed over arrives, and goes on as it came.
class RoundTripTest {

    private static final byte[] PHOTO = "not really a photo".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private Desk auditor;
    private Desk office;
    private UUID visit;

    @BeforeEach
    void open() {
        auditor = Desk.of(folder, "auditor");
        office = Desk.of(folder, "office");
        visit = auditor.visit(1);
        auditor.answer(visit, "os-exits-blocked", "non_compliant");
        auditor.set(
                Desk.part(visit, "answer/os-exits-blocked"), OfAnswer.FINDING, "Ўлчов: cartons 🚪");
        auditor.answer(visit, "os-guards", "compliant");
        auditor.set(
                Desk.part(visit, "evidence/" + new UUID(1, 2)),
                OfEvidence.ATTACHMENT,
                auditor.attach(PHOTO).hex());
    }

    @AfterEach
    void close() {
        auditor.close();
        office.close();
    }

    @Test
    void whatIsHandedOverArrives() {
        Receipt receipt = office.take(auditor.handOver(file("a.tza"), visit));

        assertEquals(FileReceipt.Status.NEW, receipt.files().getFirst().status());
        assertEquals(10, receipt.total().fresh());
        assertEquals(10, receipt.total().changes());
        assertEquals(auditor.digest(), office.digest());
        assertEquals(
                List.of(
                        new Finding(
                                new AssessmentId(visit),
                                Desk.CORE.release().questions().stream()
                                        .filter(q -> q.id().value().equals("os-exits-blocked"))
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                Optional.of("Ўлчов: cartons 🚪"),
                                OptionalInt.empty(),
                                Set.of(),
                                Set.of())),
                office.programme().findings(new AssessmentId(visit)));
        assertArrayEquals(
                PHOTO, office.programme().attachments().find(Digest.of(PHOTO)).orElseThrow());
        assertEquals(List.of(), office.programme().checkup().problems());
    }

    @Test
    void handingOverTwiceMakesTheSameBytesInAnyTimeZone() throws IOException {
        Path first = auditor.handOver(file("first.tza"), visit);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tashkent"));
            assertEquals(-1, Files.mismatch(first, auditor.handOver(file("2.tza"), visit)));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Path alone = Files.createDirectory(folder.resolve("alone"));
        auditor.handOver(alone.resolve("a.tza"), visit);
        try (var files = Files.list(alone)) {
            assertEquals(List.of(alone.resolve("a.tza")), files.toList());
        }
    }

    @Test
    void aReceivedFileIsPassedOnByteForByte() {
        Path first = auditor.handOver(file("a.tza"), visit);
        office.take(first);

        Path passedOn = office.handOver(file("b.tza"), visit);

        assertSameEntries(Zip.of(first), Zip.of(passedOn));
    }

    @Test
    void unknownFieldsSubjectsAndKeysSurviveByteForByte() {
        Path strange =
                Zip.of(auditor.handOver(file("a.tza"), visit))
                        .visit(auditor.key(), text -> text + strangeLines(text))
                        .write(file("strange.tza"));
        office.take(strange);

        Zip passedOn = Zip.of(office.handOver(file("b.tza"), visit));

        assertSameEntries(Zip.of(strange), passedOn);
        assertTrue(
                passedOn.segments().values().stream()
                        .anyMatch(text -> text.contains("\"mood\" : {\"of\":[1,2]}")));
    }

    /// Lines with spaces, escapes, another order of keys, keys and fields nobody knows.
    private String strangeLines(String text) {
        String device = auditor.key().id();
        assertTrue(text.contains(device));
        String end =
                ",\"parents\":[],\"device\":\""
                        + device
                        + "\",\"person\":\"p\",\"at\":\"2024-05-14T09:30:00Z\"";
        String root = "assessment/" + visit;
        return "{ \"mood\" : {\"of\":[1,2]}, \"value\":\"\\u0041\", \"field\":\"weather\","
                + " \"subject\":\""
                + root
                + "\""
                + end
                + "}\n{\"subject\":\""
                + root
                + "/weather/1\",\"field\":\"rain\",\"value\":1.50"
                + end
                + "}\n";
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        Path file = auditor.handOver(file("a.tza"), visit);
        office.take(file);
        byte[] before = closedBytes();

        Receipt again = office.take(file);

        assertEquals(Optional.empty(), again.batch());
        assertEquals(FileReceipt.Status.SAME, again.files().getFirst().status());
        assertEquals(again.total().changes(), again.total().same());
        assertEquals(1, office.programme().batches().size());
        assertArrayEquals(before, closedBytes());
    }

    @Test
    void aPreviewChangesNothingAndCountsTheSame() throws IOException {
        Path file = auditor.handOver(file("a.tza"), visit);
        byte[] before = closedBytes();

        Receipt preview = office.preview(file);

        assertArrayEquals(before, closedBytes());
        assertEquals(Optional.empty(), preview.batch());
        assertEquals(preview.files(), office.take(file).files());
    }

    @Test
    void anEditOfAReceivedAnswerComesBackAsAnUpdate() {
        office.take(auditor.handOver(file("a.tza"), visit));
        office.set(Desk.part(visit, "answer/os-guards"), "result", Value.of("non_compliant"));

        Receipt back = auditor.take(office.handOver(file("b.tza"), visit));

        assertEquals(1, back.total().updated());
        assertEquals(0, back.total().conflicts());
        assertEquals(office.digest(), auditor.digest());
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    /// The programme file of the office as it is on disk when closed.
    private byte[] closedBytes() throws IOException {
        Path file = office.programme().file();
        office.close();
        byte[] bytes = Files.readAllBytes(file);
        // SQLite counts at these places how often the file was opened for writing
        Arrays.fill(bytes, 24, 28, (byte) 0);
        Arrays.fill(bytes, 92, 96, (byte) 0);
        office = office.reopened();
        return bytes;
    }

    private static void assertSameEntries(Zip expected, Zip actual) {
        assertEquals(Set.copyOf(expected.names("")), Set.copyOf(actual.names("")));
        for (Map.Entry<String, byte[]> entry : expected.entries().entrySet()) {
            if (!entry.getKey().equals("manifest.json")) {
                assertArrayEquals(
                        entry.getValue(), actual.entries().get(entry.getKey()), entry.getKey());
            }
        }
    }
}
