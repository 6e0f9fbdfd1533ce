package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that would fill the memory are refused before they are unpacked, however they are packed.
class TooLargeFilesTest {

    private static final String DIGEST = "0".repeat(64);

    @TempDir Path folder;

    private Desk auditor;
    private Desk office;
    private Path sound;

    @BeforeEach
    void open() {
        auditor = Desk.of(folder, "auditor");
        office = Desk.of(folder, "office");
        UUID visit = auditor.visit(1);
        auditor.answer(visit, "os-guards", "compliant");
        sound = auditor.handOver(folder.resolve("sound.tza"), visit);
    }

    @AfterEach
    void close() {
        auditor.close();
        office.close();
    }

    @Test
    void aSegmentThatUnpacksBeyondAllMeasureIsRefused() {
        byte[] zeros = new byte[(64 << 20) + 1];
        Zip bomb = Zip.of(sound).with("segments/" + DIGEST + ".ndjson", zeros);

        assertIsTooLarge(office.refusal(bomb.write(folder.resolve("bomb.tza"))));
    }

    @Test
    void anAttachmentThatUnpacksBeyondAllMeasureIsRefused() {
        byte[] zeros = new byte[(64 << 20) + 1];
        Zip bomb = Zip.of(sound).with("attachments/" + DIGEST, zeros);

        assertIsTooLarge(office.refusal(bomb.write(folder.resolve("bomb.tza"))));
    }

    @Test
    void aManifestThatIsNotPackedIsNoLargerThanAnyOther() throws IOException {
        Path file = folder.resolve("manifest.tza");
        try (ZipOutputStream zip = zip(file)) {
            store(zip, "manifest.json", new byte[(64 << 20) + 1]);
        }

        assertIsTooLarge(office.refusal(file));
    }

    /// Each alone is of a size that may be.
    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void textThatFillsTheMemoryIsRefusedAndTheOthersComeIn(int method) throws IOException {
        byte[] zeros = new byte[43 << 20];
        Path large = folder.resolve("large.tza");
        try (ZipOutputStream zip = zip(large)) {
            for (Map.Entry<String, byte[]> entry : Zip.of(sound).entries().entrySet()) {
                store(zip, entry.getKey(), entry.getValue());
            }
            zip.setMethod(method);
            for (String digit : new String[] {"1", "2", "3"}) {
                store(zip, "segments/" + digit.repeat(64) + ".ndjson", zeros);
            }
        }

        assertIsTooLarge(office.refusal(large));
        Receipt receipt = office.preview(large, sound);
        assertEquals(FileReceipt.Status.REFUSED, receipt.files().getFirst().status());
        assertEquals(1, receipt.count(FileReceipt.Status.REFUSED));
    }

    private static ZipOutputStream zip(Path file) throws IOException {
        ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        zip.setMethod(ZipEntry.STORED);
        return zip;
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void assertIsTooLarge(String reason) {
        assertTrue(reason.contains("unpacks to more than an assessment file may hold"), reason);
    }
}
