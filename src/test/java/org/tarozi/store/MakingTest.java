package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.OTHER;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.Q2;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The order of what one device made, where its clock jumps with every edit.
class MakingTest {

    private static final int EDITS = 60;

    @TempDir private Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<ChangeId> made = new ArrayList<>();
    private Desk auditor;
    private Desk office;

    @BeforeEach
    void begin() {
        auditor = Desk.with(folder.resolve("auditor.tarozi"), "Bahodir");
        office = Desk.with(folder.resolve("office.tarozi"), "Aziza");
        auditor.begin(VISIT, FACTORY);
        remember(made(auditor));
    }

    @AfterEach
    void close() {
        auditor.close();
        office.close();
    }

    private void remember(List<ChangeId> changes) {
        made.addAll(changes);
    }

    /// Writes on one of a few fields, by a clock that says anything.
    private List<Change> edit(Desk desk, Subject subject) {
        Instant now = Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 1L << 32));
        return desk.programme()
                .editing(auditor.author(), () -> now)
                .set(subject, "note", Value.of(random.nextInt()));
    }

    private void editAny() {
        edit(auditor, VISIT, "q" + random.nextInt(5));
    }

    private void edit(Desk desk, AssessmentId visit, String question) {
        remember(ids(edit(desk, Places.answer(visit, question))));
    }

    private static List<ChangeId> ids(List<Change> changes) {
        return changes.stream().map(Change::id).toList();
    }

    private List<ChangeId> made(Desk desk) {
        Programme programme = desk.programme();
        return ids(
                programme.made(programme.group(Places.of(VISIT)), auditor.author().device().id()));
    }

    @Test
    void inTheFileItWasMadeInItIsThatOfTheEdits() {
        for (int i = 0; i < EDITS; i++) {
            editAny();
            if (random.nextInt(6) == 0) {
                auditor.everything();
            }
            if (random.nextInt(12) == 0) {
                auditor = auditor.reopened();
            }
            assertEquals(made, made(auditor), "seed " + seed);
        }
    }

    @Test
    void whatCameInOneImportAfterTheOtherKeepsIt() {
        for (int i = 0; i < EDITS; i++) {
            editAny();
            if (random.nextInt(4) == 0) {
                office.receive(auditor.everything());
                assertEquals(made, made(office), "seed " + seed);
            }
        }
    }

    @Test
    void whatCameInOneImportKeepsItWhereOneWasBuiltOnTheOther() {
        for (int i = 0; i < EDITS; i++) {
            if (i % 7 == 0) {
                edit(auditor, VISIT, Q1);
                auditor.everything();
                edit(auditor, VISIT, Q1);
            }
            editAny();
        }
        office.receive(auditor.everything());

        assertEquals(made, made(office), "seed " + seed);
    }

    @Test
    void soItDoesWhereAnotherDeviceWasInBetween() {
        for (int i = 0; i < 12; i++) {
            edit(auditor, VISIT, Q1);
            editAny();
            office.receive(auditor.everything());
            office.set(Places.answer(VISIT, Q1), "note", "seen " + i);
            auditor.receive(office.everything());
        }
        try (Desk empty = Desk.with(folder.resolve("empty.tarozi"), "Olim")) {
            empty.receive(office.everything());

            assertEquals(made, made(empty), "seed " + seed);
        }
    }

    @Test
    void whatIsMadeHereComesAfterWhatCameFromAnotherFileOfTheDevice() {
        edit(auditor, VISIT, Q1);
        office.receive(auditor.everything());
        for (int i = 0; i < EDITS; i++) {
            edit(office, VISIT, "q" + random.nextInt(5));
            if (random.nextInt(9) == 0) {
                office.everything();
            }
            assertEquals(made, made(office), "seed " + seed);
        }
    }

    @Test
    void ofTwoCopiesThatWentOnEachKeepsItsOrder() throws IOException {
        edit(auditor, VISIT, Q1);
        Desk right = auditor.copiedTo(folder.resolve("right.tarozi"), auditor.author());
        auditor = Desk.at(auditor.programme().file(), auditor.author());
        List<ChangeId> before = List.copyOf(made);
        edit(auditor, VISIT, Q1);
        edit(auditor, VISIT, Q2);
        List<ChangeId> onLeft = List.copyOf(made);
        made.retainAll(before);
        edit(right, VISIT, Q2);
        edit(right, VISIT, Q1);
        List<ChangeId> onRight = List.copyOf(made);
        office.receive(auditor.everything());
        office.receive(right.everything());
        right.close();

        List<ChangeId> merged = made(office);
        assertEquals(onLeft, merged.stream().filter(onLeft::contains).toList(), "seed " + seed);
        assertEquals(onRight, merged.stream().filter(onRight::contains).toList(), "seed " + seed);
    }

    @Test
    void whatWasWrittenOnLinkedVisitsAtOnceStaysTogether() {
        auditor.begin(OTHER, FACTORY);
        auditor.link(VISIT.uuid(), OTHER.uuid(), "assessment", Value.YES);
        made.clear();
        for (int i = 0; i < EDITS; i++) {
            editAny();
            if (random.nextInt(6) == 0) {
                auditor.everything();
            }
        }

        assertEquals(2 * EDITS, made.size());
        List<ChangeId> found = new ArrayList<>(made(auditor));
        found.retainAll(made);
        assertEquals(made, found, "seed " + seed);
    }

    @Test
    void whatCountsNoMoreAndWhatOthersMadeIsNotAmongIt() {
        edit(auditor, VISIT, Q1);
        office.receive(auditor.everything());
        edit(auditor, VISIT, Q2);
        List<ChangeId> before = made(office);
        office.withdraw(office.receive(auditor.everything()).orElseThrow());
        office.set(Places.answer(VISIT, Q2), "note", "Aziza was here");

        assertEquals(before, made(office));
    }
}
