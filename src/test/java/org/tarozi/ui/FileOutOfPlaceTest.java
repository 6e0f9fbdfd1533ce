package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Digest;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody moves, deletes or replaces the file of a programme that is open.
class FileOutOfPlaceTest {

    @TempDir Path folder;

    private VisitFixture fixture;
    private OpenProgramme open;
    private final List<Optional<Path>> told = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = VisitFixture.in(folder);
        open =
                new OpenProgramme(
                        fixture.open(),
                        DirectBackground.create(),
                        VisitFixture.author(),
                        VisitFixture.CLOCK);
    }

    private void answer() {
        open.change(
                (programme, editing) -> {
                    editing.set(fixture.answer("q1"), OfAnswer.RESULT.key(), Value.of("compliant"));
                    return programme;
                },
                answered -> {});
    }

    private void close() {
        open.close(told::add, why -> told.add(Optional.of(Path.of("" + why))));
    }

    private String answerIn(Path file) {
        try (Programme programme = VisitFixture.opened(Programme.open(file))) {
            return programme
                    .group(fixture.answer("q1").root())
                    .state("answer/q1", "result")
                    .value()
                    .display();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aDeletedFileIsSaidAndPutBackWhenItIsClosed() throws IOException {
        Files.delete(fixture.file());
        answer();
        assertEquals(Saving.OUT_OF_PLACE, open.saving().get());

        close();

        assertEquals(List.of(Optional.of(fixture.file())), told);
        assertEquals("compliant", answerIn(fixture.file()));
        assertEquals(List.of("small.tarozi"), files());
    }

    @Test
    void aFileThatWasReplacedStaysAndTheOtherLiesBesideIt() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path copy = other.resolve("other.tarozi");
        Files.copy(fixture.file(), copy);
        byte[] before = Files.readAllBytes(copy);
        Files.move(copy, fixture.file(), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(other);
        answer();

        close();

        Path rescued = folder.resolve("small (rescued).tarozi");
        assertEquals(List.of(Optional.of(rescued)), told);
        assertEquals("compliant", answerIn(rescued));
        assertEquals(List.of("small (rescued).tarozi", "small.tarozi"), files());
        assertEquals(Digest.of(before), Digest.of(Files.readAllBytes(fixture.file())));
    }

    @Test
    void aRenamedFileHasEverythingAtOnce() throws IOException {
        Path renamed = folder.resolve("renamed.tarozi");
        Files.move(fixture.file(), renamed);
        answer();

        Path killed = Files.createDirectory(folder.resolve("killed")).resolve("renamed.tarozi");
        Files.copy(renamed, killed);
        assertEquals("compliant", answerIn(killed));
        close();
        assertEquals("compliant", answerIn(renamed));
        assertEquals("compliant", answerIn(fixture.file()));
    }

    @Test
    void aFileThatComesBackIsInItsPlaceAgain() throws IOException {
        Path away = folder.resolve("away.tarozi");
        Files.move(fixture.file(), away);
        answer();
        Files.move(away, fixture.file());
        answer();
        assertEquals(Saving.DONE, open.saving().get());

        close();

        assertEquals(List.of(Optional.empty()), told);
        assertEquals(List.of("small.tarozi"), files());
    }

    @Test
    void whereItCannotBePutBackThatIsSaidOnceAndTheFileThatWasMovedHasEverything()
            throws IOException {
        Path moved = folder.resolveSibling(folder.getFileName() + "-moved");
        Files.move(folder, moved);
        answer();

        close();
        assertEquals(List.of(Optional.of(Path.of("FILE_NOT_PUT_BACK"))), told);
        close();

        assertEquals(Optional.empty(), told.getLast());
        Files.move(moved, folder);
        assertEquals("compliant", answerIn(fixture.file()));
    }

    @Test
    void atRestTheFileHasEverything() throws IOException {
        answer();
        open.rest();

        Path copy = Files.createDirectory(folder.resolve("stick")).resolve("copy.tarozi");
        Files.copy(fixture.file(), copy);
        assertEquals("compliant", answerIn(copy));
        close();
        open.rest();
        assertEquals(List.of(Optional.empty()), told);
    }
}
