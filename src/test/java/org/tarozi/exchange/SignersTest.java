package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceWords;
import org.tarozi.change.Value;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.store.Author;
import org.tarozi.store.projection.Conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Whom the programme knows, and that nobody makes himself known.
class SignersTest {

    @TempDir Path folder;

    private Desk office;
    private Desk auditor;
    private Desk stranger;
    private UUID visit;

    @BeforeEach
    void open() {
        office = Desk.of(folder, "office");
        auditor = Desk.of(folder, "auditor");
        stranger = Desk.of(folder, "stranger");
        visit = auditor.visit(1);
    }

    @AfterEach
    void close() {
        office.close();
        auditor.close();
        stranger.close();
    }

    private Path file(String name) {
        return folder.resolve(name + ".tza");
    }

    private Optional<String> known(Desk desk) {
        return office.programme().signer(desk.key().id());
    }

    @Test
    void anUnknownSignerIsLetInAndNamed() {
        Receipt receipt = office.take(auditor.handOver(file("a"), visit));

        String device = DeviceWords.inShort(auditor.key().id());
        assertEquals("unknown device " + device, receipt.files().getFirst().signer());
    }

    @Test
    void aKnownSignerIsNamedByPerson() {
        office.enrol(auditor, "Auditor A1");

        Receipt receipt = office.take(auditor.handOver(file("a"), visit));

        assertEquals("Auditor A1", receipt.files().getFirst().signer());
    }

    @Test
    void aProgrammeOfEnrolledDevicesTakesNoTables() throws IOException {
        office.set(office.programme().self(), "policy", Value.of("enrolled"));
        Path sheet =
                Files.writeString(
                        folder.resolve("sheet.csv"),
                        "factory,visit_date,question,result\n"
                                + "Silk,2024-05-14,fl-resign,compliant\n");

        assertTrue(office.refusal(sheet).startsWith("it is a table, which nobody signs"));
    }

    @Test
    void aProgrammeOfEnrolledDevicesRefusesStrangers() {
        Path file = auditor.handOver(file("a"), visit);
        office.set(office.programme().self(), "policy", Value.of("enrolled"));

        String reason = office.refusal(file);

        assertTrue(reason.contains("enrol the device"), reason);
        assertTrue(reason.contains(DeviceWords.of(auditor.key().id())), reason);
        office.enrol(auditor, "Auditor A1");
        assertEquals(Status.NEW, office.take(file).files().getFirst().status());
    }

    @Test
    void aProgrammeOfEnrolledDevicesRefusesWhatNobodySigned() {
        office.enrol(auditor, "Auditor A1");
        office.enrol(stranger, "Auditor A2");
        office.set(office.programme().self(), "policy", Value.of("enrolled"));
        stranger.programme()
                .editing(new Author("Auditor A1", auditor.key()), () -> Instant.EPOCH)
                .set(stranger.programme().self(), "name", Value.of("Mine"));

        String reason = office.refusal(stranger.handOverEverything(file("s")));

        assertTrue(reason.startsWith("it holds unsigned segments"), reason);
    }

    @Test
    void aStrangerWhoSaysWhoHeIsStaysUnknown() {
        stranger.enrol(stranger, "Auditor A1");

        office.take(stranger.handOverEverything(file("s")));

        assertEquals(Optional.empty(), known(stranger));
    }

    @Test
    void anUnsignedRecordVouchesForNobodyWhateverDeviceItClaims() {
        office.enrol(auditor, "Auditor A1");
        stranger.programme()
                .editing(new Author("Auditor A1", auditor.key()), () -> Instant.EPOCH)
                .set(
                        stranger.programme().self().at("signer/" + stranger.key().id()),
                        "person",
                        Value.of("Auditor A2"));

        office.take(stranger.handOverEverything(file("s")));

        assertEquals(Optional.empty(), known(stranger));
    }

    @Test
    void aStrangersPolicyAndNameChangeNothingAndAreShown() {
        office.set(office.programme().self(), "name", Value.of("Garments"));
        stranger.set(stranger.programme().self(), "name", Value.of("Mine"));
        stranger.set(stranger.programme().self(), "policy", Value.of("enrolled"));

        office.take(stranger.handOverEverything(file("s")));

        assertEquals(Optional.of("Garments"), office.programme().name());
        assertFalse(office.programme().isEnrolledOnly());
        assertEquals(
                List.of(new Conflict(office.programme().self().path(), "", "name")),
                office.programme().conflicts());
    }

    @Test
    void aKnownDeviceVouchesForOthers() {
        auditor.enrol(stranger, "Auditor A2");
        Path file = auditor.handOverEverything(file("a"));
        office.take(file);
        assertEquals(Optional.empty(), known(stranger));

        office.enrol(auditor, "Auditor A1");

        assertEquals(Optional.of("Auditor A2"), known(stranger));
    }

    @Test
    void whomAWithdrawnImportMadeKnownIsUnknownAgain() {
        office.enrol(auditor, "Auditor A1");
        auditor.enrol(stranger, "Auditor A2");
        UUID batch = office.take(auditor.handOverEverything(file("a"))).batch().orElseThrow();
        assertEquals(Optional.of("Auditor A2"), known(stranger));

        office.programme().withdrawal().withdraw(batch);

        assertEquals(Optional.empty(), known(stranger));
    }
}
