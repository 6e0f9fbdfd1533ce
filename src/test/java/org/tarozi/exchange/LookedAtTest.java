package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is merged is what was looked at.
class LookedAtTest {

    private static final String SHEET =
            "factory,visit_date,question,result\nSample Factory %s,2024-05-14,%s,compliant\n";

    @TempDir Path folder;

    private Desk auditor;
    private Desk office;
    private Path visit;
    private Path other;
    private Path sheet;

    @BeforeEach
    void look() throws IOException {
        auditor = Desk.of(folder, "auditor");
        office = Desk.of(folder, "office");
        visit = auditor.handOver(folder.resolve("visit.tza"), auditor.visit(1));
        other = auditor.handOver(folder.resolve("other.tza"), auditor.visit(2));
        sheet = sheet("sheet.csv", "7");
    }

    @AfterEach
    void close() {
        auditor.close();
        office.close();
    }

    private Path sheet(String name, String factory) throws IOException {
        String question =
                Desk.CORE.release().questions().stream()
                        .map(one -> one.id().value())
                        .filter(id -> id.contains("-"))
                        .findFirst()
                        .orElseThrow();
        return Files.writeString(folder.resolve(name), SHEET.formatted(factory, question));
    }

    private Importer importer() {
        return new Importer(
                office.programme(), "office", () -> Instant.parse("2024-05-14T12:00:00Z"));
    }

    private Receipt merge(Receipt looked) {
        return importer().run(looked, (done, file) -> {});
    }

    private static List<Optional<Refusal.Kind>> refusals(Receipt receipt) {
        return receipt.files().stream().map(file -> file.refusal().map(Refusal::kind)).toList();
    }

    private int visits() {
        return office.programme().assessments().assessments().size();
    }

    @Test
    void filesThatAreStillTheSameAreMergedAsTheyWereLookedAt() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.tza"));
        Receipt looked = office.preview(visit, sheet, empty);
        Path copy = Files.copy(visit, folder.resolve("copy.tza"));
        Files.move(copy, visit, StandardCopyOption.REPLACE_EXISTING);

        assertEquals(looked.files(), merge(looked).files());
        assertEquals(2, visits());
    }

    @Test
    void aFileThatWasReplacedIsLeftOutAndTheOthersAreMerged() throws IOException {
        Receipt looked = office.preview(visit, sheet);
        Files.copy(other, visit, StandardCopyOption.REPLACE_EXISTING);

        assertEquals(
                List.of(Optional.of(Refusal.Kind.CHANGED), Optional.empty()),
                refusals(merge(looked)));
        assertEquals(1, visits());
    }

    @Test
    void aTableThatWasReplacedIsLeftOut() throws IOException {
        Receipt looked = office.preview(visit, sheet);
        sheet("sheet.csv", "8");

        assertEquals(
                List.of(Optional.empty(), Optional.of(Refusal.Kind.CHANGED)),
                refusals(merge(looked)));
        assertEquals(1, visits());
    }

    @Test
    void aTableThatIsReplacedWhileTheFilesBeforeItAreMergedIsLeftOut() throws IOException {
        Receipt looked = office.preview(visit, sheet);
        Digest before = Digest.of(sheet);

        Receipt merged = importer().run(looked, (done, file) -> replaceBefore(done));

        assertEquals(Optional.of(Refusal.Kind.CHANGED), refusals(merged).getLast());
        assertEquals(Optional.of(before), looked.files().getLast().contents().bytes());
        assertEquals(1, visits());
    }

    private void replaceBefore(int done) {
        try {
            if (done == 1) {
                Thread.sleep(300); // it is read ahead meanwhile
                sheet("sheet.csv", "8");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileThatWasRefusedAndIsAnotherNowIsLeftOut() throws IOException {
        Path file = Files.createFile(folder.resolve("late.tza"));
        Receipt looked = office.preview(file);
        Files.copy(visit, file, StandardCopyOption.REPLACE_EXISTING);

        assertEquals(List.of(Optional.of(Refusal.Kind.CHANGED)), refusals(merge(looked)));
        assertEquals(0, visits());
    }

    @Test
    void aFileThatWasCutOffIsChangedAndOneThatIsGoneIsMissing() throws IOException {
        Receipt looked = office.preview(visit, other);
        Files.writeString(visit, "PK but no zip");
        Files.delete(other);

        assertEquals(
                List.of(Optional.of(Refusal.Kind.CHANGED), Optional.of(Refusal.Kind.MISSING)),
                refusals(merge(looked)));
    }
}
