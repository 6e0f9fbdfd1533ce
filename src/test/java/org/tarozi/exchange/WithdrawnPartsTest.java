package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.MergeCount;
import org.tarozi.store.Withdrawal;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// What the office took back, but decided upon: it goes along in a folder of its own and counts
/// nowhere for that.
class WithdrawnPartsTest {

    @TempDir Path folder;

    private Desk auditor;
    private Desk office;
    private Desk ministry;
    private UUID visit;
    private Path fromAuditor;
    private Path fromOffice;

    @BeforeEach
    void theOfficeCorrectsOneAnswerAndTakesTheRestBack() {
        auditor = Desk.of(folder, "auditor");
        office = Desk.of(folder, "office");
        ministry = Desk.of(folder, "ministry");
        visit = office.visit(1);
        office.answer(visit, "os-guards", "compliant");
        auditor.take(office.handOver(folder.resolve("visit.tza"), visit));
        auditor.answer(visit, "os-guards", "non_compliant");
        auditor.answer(visit, "os-exits-blocked", "non_compliant");
        fromAuditor = auditor.handOver(folder.resolve("auditor.tza"), visit);
        UUID batch = office.take(fromAuditor).batch().orElseThrow();
        office.answer(visit, "os-guards", "not_applicable");
        assertInstanceOf(
                Withdrawal.Outcome.Withdrawn.class,
                office.programme().withdrawal().withdraw(batch));
        fromOffice = office.handOver(folder.resolve("office.tza"), visit);
    }

    @AfterEach
    void close() {
        auditor.close();
        office.close();
        ministry.close();
    }

    @Test
    void theReceiverHasWhatTheOfficeHas() {
        Receipt receipt = ministry.take(fromOffice);

        assertEquals(office.digest(), ministry.digest());
        assertEquals(
                new MergeCount(0, 1, 7, 0, 0, 0),
                receipt.total(),
                "what was taken back is in no sum");
        assertEquals(List.of(), ministry.programme().checkup().problems());
    }

    @Test
    void itStandsInAFolderOfItsOwnByteForByte() {
        Zip written = Zip.of(fromOffice);
        List<String> withdrawn = written.names("withdrawn/");

        assertEquals(1, withdrawn.size());
        assertEquals(
                Zip.of(fromAuditor).text(withdrawn.getFirst().replace("withdrawn", "segments")),
                written.text(withdrawn.getFirst()));
        assertTrue(
                written.text("manifest.json").contains(withdrawn.getFirst().substring(10, 74)),
                "the manifest lists it");
    }

    @Test
    void theOfficesOwnFileIsNothingNewToIt() {
        assertEquals(FileReceipt.Status.SAME, office.take(fromOffice).files().getFirst().status());
    }

    @Test
    void itCountsWhereAFileVouchesForIt() {
        ministry.take(fromOffice);
        ministry.take(fromAuditor);

        office.take(fromAuditor);
        assertEquals(office.digest(), ministry.digest());
    }

    @Test
    void itIsProvenLikeEverythingElse() {
        Zip written = Zip.of(fromOffice);
        String name = written.names("withdrawn/").getFirst();

        String altered = refusal(written.with(name, written.text(name).replace("auditor", "Bek")));
        assertTrue(altered.contains("\"" + name + "\" was altered"), altered);

        String missing = refusal(written.without(name));
        assertTrue(missing.contains("lists \"" + name + "\", which is missing"), missing);

        String digest = name.substring(10, 74);
        String unsigned = refusal(written.without("signatures/" + digest + ".sig"));
        assertTrue(unsigned.contains("its signature is missing"), unsigned);
    }

    private String refusal(Zip zip) {
        return ministry.refusal(zip.write(folder.resolve("tampered.tza")));
    }
}
