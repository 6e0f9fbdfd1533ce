package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

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
        assertEquals(Optional.empty(), office.programme().attachments().find(name));
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

        assertTrue(office.programme().attachments().find(name).isPresent());
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

    @Test
    void whatIsDestroyedIsGoneFromTheFileAndNoFileBringsItBack() throws IOException {
        Parcel before = mine.everything();
        remove(mine);
        mine = mine.reopened();
        assertTrue(Bytes.contains(mine.programme().file(), photo));

        assertTrue(destroy());

        Attachments.Place.Destroyed gone =
                assertInstanceOf(Attachments.Place.Destroyed.class, place());
        assertEquals("Aziza", gone.trace().person());
        mine.receive(before);
        assertEquals(gone, place());
        assertEquals(List.of(), mine.problems());
        assertEquals(Holding.ALL, mine.export().holding(before));
        mine = mine.reopened();
        assertFalse(Bytes.contains(mine.programme().file(), photo));
        assertEquals(gone, place());
    }

    @Test
    void whatStandsSomewhereIsNotDestroyed() {
        add("evidence/e2");
        remove(mine);

        assertFalse(destroy());

        assertEquals(new Attachments.Place.Here(), place());
    }

    @Test
    void whoAddsAPhotoAgainHasItAgain() {
        remove(mine);
        assertTrue(destroy());

        add("evidence/e2");

        assertEquals(new Attachments.Place.Here(), place());
        assertGoesAlong();
    }

    @Test
    void whoStopsTheSearchKeepsThePhoto() {
        remove(mine);
        CancellationException stopped = new CancellationException();
        DoubleConsumer stop =
                part -> {
                    throw stopped;
                };
        assertThrows(CancellationException.class, () -> destroy(stop));

        assertEquals(new Attachments.Place.Here(), place());
    }

    private boolean destroy() {
        return destroy(part -> {});
    }

    private boolean destroy(DoubleConsumer watch) {
        return mine.programme()
                .attachments()
                .destroy(name, mine.author(), InstantSource.system(), watch);
    }

    private Attachments.Place place() {
        return mine.programme().attachments().place(name);
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
