package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Deletion;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.History;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who removes a photo does not want it to leave the laptop; what is still wanted leaves.
class RemovedPhotosTest {

    @TempDir private Path folder;

    private final byte[] photo = "a photo".getBytes(StandardCharsets.UTF_8);
    private final Digest name = Digest.of(photo);
    private Desk mine;
    private Desk office;

    @BeforeEach
    void setUp() {
        mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
        office =
                Desk.empty(
                        folder.resolve("office.tarozi"),
                        new Author("Olim", DeviceKey.created()),
                        Duration.ZERO);
        mine.begin(VISIT, FACTORY);
        add("evidence/e1");
    }

    @AfterEach
    void tearDown() {
        mine.close();
        office.close();
    }

    @Test
    void aRemovedPhotoStaysBehindAndIsCounted() {
        remove(mine);

        assertLeavesBehind(Set.of(name));
        office.receive(mine.everything());
        assertEquals(Optional.empty(), office.programme().attachment(name));
        assertEquals(List.of(), office.problems());
    }

    @Test
    void onceRestoredItGoesAlong() {
        remove(mine);
        office.receive(mine.everything());
        mine.editing()
                .apply(
                        List.of(history(mine).propose(evidence(), Deletion.FIELD, Value.CLEARED)),
                        Optional.empty());

        office.receive(mine.everything());

        assertTrue(office.programme().attachment(name).isPresent());
    }

    @Test
    void whatStandsWithAnotherQuestionGoesAlong() {
        add("evidence/e2");
        remove(mine);

        assertGoesAlong();
    }

    @Test
    void whatWasAddedAndTakenBackStaysBehind() {
        mine.set(evidence(), OfEvidence.ATTACHMENT.key(), "");

        assertLeavesBehind(Set.of(name));
    }

    @Test
    void whatSomebodyElseWorkedOnGoesAlongUntilAPersonDecides() {
        office.receive(mine.everything());
        office.set(evidence(), OfEvidence.CAPTION.key(), "The exit is blocked");
        remove(mine);
        mine.receive(office.everything());

        assertGoesAlong();
    }

    @Test
    void whatNeverCameIsNotSaidToStayBehind() {
        remove(mine);
        office.receive(mine.everything());

        assertEquals(Set.of(), office.export().everything().removed());
    }

    private void assertLeavesBehind(Set<Digest> removed) {
        Export.Contents contents = mine.export().everything();
        assertEquals(Set.of(), contents.attachments());
        assertEquals(removed, contents.removed());
    }

    private void assertGoesAlong() {
        Export.Contents contents = mine.export().everything();
        assertEquals(Set.of(name), contents.attachments());
        assertEquals(Set.of(), contents.removed());
    }

    private void add(String part) {
        mine.editing().attach(photo);
        mine.set(Places.of(VISIT).at(part), OfEvidence.ATTACHMENT.key(), name.hex());
    }

    private static Subject evidence() {
        return Places.of(VISIT).at("evidence/e1");
    }

    private static History history(Desk desk) {
        return desk.programme().history(Places.of(VISIT));
    }

    private static void remove(Desk desk) {
        desk.editing()
                .apply(List.of(Deletion.proposal(history(desk), evidence())), Optional.empty());
    }
}
