package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.Group;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Deciding;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A photo that one person removed while another wrote below it: what was decided is taken back in
/// the visit.
class DecidedDeletionTest {

    @TempDir Path folder;

    private VisitAtWork visit;
    private Subject photo;
    private final AtomicInteger seconds = new AtomicInteger();
    private final InstantSource before =
            () -> VisitFixture.CLOCK.instant().minusSeconds(1000 - seconds.incrementAndGet());

    @BeforeEach
    void contest() {
        visit = VisitAtWork.inTheCourseOfTime(folder);
        visit.fixture().contestedPhoto(visit.programme(), "q1", before);
        photo = VisitFixture.photo(visit.fixture().visit());
        visit.restart(Optional.empty());
        assertInstanceOf(Deletion.Contested.class, deletion());
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private Group group() {
        return visit.programme().group(Subjects.of(visit.fixture().visit()));
    }

    private Deletion deletion() {
        return group().deletion(photo.root().relative(photo));
    }

    private void decide(Function<Deletion.Contested, List<Change>> heads) {
        Deletion.Contested open = (Deletion.Contested) deletion();
        String head = heads.apply(open).getFirst().id().toString();
        new Deciding(visit.programme(), visit.programme().editing(VisitFixture.author(), before))
                .decide(photo, Deletion.FIELD, new Deciding.Choice.Keep(head), Optional.empty());
        visit.restart(Optional.empty());
    }

    @Test
    void takingBackThatItIsKeptOpensTheConflictAgain() {
        decide(Deletion.Contested::uncovered);
        assertInstanceOf(Deletion.Kept.class, deletion());

        visit.model().undo();
        assertInstanceOf(Deletion.Contested.class, deletion());
        assertEquals(1, visit.programme().conflicts().size());

        visit.model().redo();
        assertInstanceOf(Deletion.Kept.class, deletion());
    }

    @Test
    void takingBackThatItIsDeletedOpensTheConflictAgain() {
        decide(Deletion.Contested::heads);
        assertInstanceOf(Deletion.Deleted.class, deletion());

        visit.model().undo();
        assertInstanceOf(Deletion.Contested.class, deletion());

        visit.model().redo();
        assertInstanceOf(Deletion.Deleted.class, deletion());
    }

    @Test
    void whatWasWrittenAndTakenBackSinceDoesNotMatter() {
        decide(Deletion.Contested::uncovered);
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(photo, OfEvidence.CAPTION.key(), Value.of("The gate"));
        visit.restart(Optional.empty());

        visit.model().undo();
        assertInstanceOf(Deletion.Kept.class, deletion());
        visit.model().undo();
        assertInstanceOf(Deletion.Contested.class, deletion());
    }

    @Test
    void whatNobodyContestedIsDeletedAgainThoughItWasWrittenOnSince() {
        decide(Deletion.Contested::heads);
        visit.programme()
                .editing(VisitFixture.author(), before)
                .set(photo, Deletion.FIELD, Value.CLEARED);
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(photo, OfEvidence.CAPTION.key(), Value.of("The gate"));
        visit.restart(Optional.empty());

        visit.model().undo();
        visit.model().undo();

        assertInstanceOf(Deletion.Deleted.class, deletion());
    }
}
