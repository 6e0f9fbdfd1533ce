package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.OTHER;
import static org.tarozi.store.Places.TWIN;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.DeviceKey;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which checklists of a file count, and which are the programme's own.
class HeldChecklistsTest {

    private static final String CORE = "core-2026";
    private static final String OVERLAY = "uzbekistan-2026";

    @TempDir private Path folder;
    private Desk office;
    private Desk auditor;

    @BeforeEach
    void open() {
        office = Desk.with(folder.resolve("office.tarozi"), "Aziza");
        auditor = empty("auditor");
        auditor.programme().add(shipped(OVERLAY));
        auditor.begin(VISIT, FACTORY);
        put(auditor, VISIT);
    }

    @AfterEach
    void close() {
        office.close();
        auditor.close();
    }

    private Desk empty(String name) {
        Author author = new Author(name, DeviceKey.created());
        return Desk.empty(folder.resolve(name + ".tarozi"), author, Duration.ZERO);
    }

    private static Checklist shipped(String id) {
        return ShippedChecklists.find(new ReleaseId(id)).orElseThrow();
    }

    private static void put(Desk desk, AssessmentId visit) {
        desk.set(
                Places.of(visit),
                OfAssessment.CHECKLIST.key(),
                shipped(OVERLAY).release().fingerprint().hex());
    }

    private static List<String> ids(List<Checklist> checklists) {
        return checklists.stream().map(one -> one.release().id().value()).toList();
    }

    private List<String> counting() {
        return ids(office.programme().checklists());
    }

    private List<String> own() {
        return ids(office.programme().held().own());
    }

    private UUID receive() {
        return office.receive(auditor.everything()).orElseThrow();
    }

    @Test
    void whatOnlyAnImportBroughtCountsAsLongAsThat() {
        UUID first = receive();
        assertEquals(List.of(CORE, OVERLAY), counting());
        assertEquals(List.of(CORE), own());

        office.withdraw(first);
        assertEquals(List.of(CORE), counting());
        assertEquals(List.of(CORE), ids(office.export().everything().checklists()));
        assertEquals(List.of(), office.problems());

        receive();
        assertEquals(List.of(CORE, OVERLAY), counting());
    }

    @Test
    void ofTwoImportsThatBroughtItTheOneThatStaysKeepsIt() {
        UUID first = receive();
        auditor.begin(OTHER, TWIN);
        UUID second = receive();
        office.withdraw(first);
        assertEquals(List.of(CORE, OVERLAY), counting());

        office.withdraw(second);
        assertEquals(List.of(CORE), counting());
    }

    @Test
    void whatPeopleChoseTooStays() {
        UUID batch = receive();
        office.programme().add(shipped(OVERLAY));
        office.withdraw(batch);

        assertEquals(List.of(CORE, OVERLAY), counting());
        assertEquals(List.of(CORE, OVERLAY), own());
    }

    @Test
    void whatAnImportBringsThatIsHereIsNotTakenBackWithIt() {
        office.programme().add(shipped(OVERLAY));
        office.withdraw(receive());

        assertEquals(List.of(CORE, OVERLAY), counting());
    }

    @Test
    void aVisitThatIsOnItOrMayBeKeepsIt() {
        UUID batch = receive();
        office.begin(OTHER, TWIN);
        put(office, OTHER);
        office.withdraw(batch);
        assertEquals(List.of(CORE, OVERLAY), counting());

        try (Desk other = empty("other")) {
            other.programme().add(Desk.CORE);
            other.begin(OTHER, TWIN);
            office.receive(other.everything());
        }
        assertEquals(1, office.programme().conflicts().size());
        assertEquals(List.of(CORE, OVERLAY), counting());
    }

    @Test
    void whatAnOverlayStandsOnIsChosenOnlyByItself() {
        assertEquals(List.of(OVERLAY), ids(auditor.programme().held().own()));
        assertEquals(List.of(CORE, OVERLAY), ids(auditor.programme().checklists()));
        auditor.receive(office.everything());
        assertEquals(List.of(OVERLAY), ids(auditor.programme().held().own()));

        auditor.programme().add(Desk.CORE);

        assertEquals(List.of(CORE, OVERLAY), ids(auditor.programme().held().own()));
    }

    @Test
    void aLookChangesNothing() {
        ImportBatch batch = office.programme().beginImport("Aziza", InstantSource.system());
        batch.add(auditor.everything());
        batch.drop();

        assertEquals(List.of(CORE), counting());
        assertEquals(List.of(), office.problems());
    }

    @Test
    void inAFileOfWhichNothingIsKnownAllCountAndAnOverlayIsMeantBeforeItsBase()
            throws SQLException {
        UUID batch = receive();
        office.withdraw(batch);
        office.close();
        forgetOrigins(folder.resolve("office.tarozi"));
        office = Desk.at(folder.resolve("office.tarozi"), office.author());

        assertEquals(List.of(CORE, OVERLAY), counting());
        assertEquals(List.of(OVERLAY), own());
        assertEquals(Optional.empty(), office.receive(office.everything()));
    }

    private static void forgetOrigins(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM meta WHERE key LIKE 'checklist %'");
        }
    }
}
