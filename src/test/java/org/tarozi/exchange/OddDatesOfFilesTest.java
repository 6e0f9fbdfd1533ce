package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.OddDates;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

class OddDatesOfFilesTest {

    private static final LocalDate SAID = LocalDate.of(2024, 5, 14);

    @TempDir Path folder;

    @Test
    void aFileFromTheFutureIsMergedAndItsReceiptSaysSoOfWhatIsNewInItOnly() throws IOException {
        try (Desk office = Desk.of(folder, "office");
                Desk auditor = Desk.of(folder, "auditor")) {
            List<Path> files = List.of(auditor.handOver(folder.resolve("a.tza"), auditor.visit(1)));
            InstantSource behind = InstantSource.fixed(Instant.parse("2024-04-01T08:00:00Z"));
            Importer importer = new Importer(office.programme(), "office", behind);

            FileReceipt looked = importer.preview(files).files().getFirst();
            Receipt merged = importer.run(files);
            FileReceipt again = importer.run(files).files().getFirst();

            assertEquals(
                    new OddDates(looked.count().changes(), SAID, SAID), looked.notes().oddDates());
            assertEquals(looked.notes(), merged.files().getFirst().notes());
            assertEquals(
                    looked.notes(),
                    ReceiptReader.read(merged.json().toString())
                            .orElseThrow()
                            .files()
                            .getFirst()
                            .notes());
            assertEquals(OddDates.NONE, again.notes().oddDates());
        }
    }

    @Test
    void aReceiptWithADayThatIsNoneIsNotRead() {
        String receipt =
                "{\"batch\":null,\"files\":[{\"file\":\"a.tza\",\"status\":\"new\",\"notes\":\"1"
                        + " change dated from 2031-99-01 to 2031-99-01, which cannot be: the clock"
                        + " of the computer that wrote them, or of this one, was wrong\"}]}";

        assertEquals(true, ReceiptReader.read(receipt).isEmpty());
    }
}
