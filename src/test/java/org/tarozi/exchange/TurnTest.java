package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Scope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A table may be about what an assessment file of the same import brings, whichever is named
/// first.
class TurnTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-20T08:00:00Z"));

    @TempDir Path folder;

    private Path sheet(UUID visit) throws IOException {
        return Files.writeString(
                folder.resolve("sheet.csv"),
                "assessment_id,question,result\n" + visit + ",cl-age-check,compliant\n");
    }

    @Test
    void aSheetForAVisitThatComesInTheSameImportIsTakenInAnyOrder() throws IOException {
        try (Desk auditor = Desk.of(folder, "Dilnoza");
                Desk office = Desk.of(folder, "Aziza")) {
            UUID visit = auditor.visit(1);
            Path sheet = sheet(visit);
            Path file = auditor.handOver(folder.resolve("visit.tza"), visit);
            List<Path> files = List.of(sheet, folder.resolve("nothing.csv"), file);
            List<String> heard = new ArrayList<>();

            Receipt receipt =
                    new Importer(office.programme(), "Aziza", CLOCK)
                            .run(files, (done, at) -> heard.add(done + " " + at.getFileName()));

            assertEquals(
                    files.stream().map(Path::toString).toList(),
                    receipt.files().stream().map(FileReceipt::file).toList());
            assertEquals(
                    List.of(
                            FileReceipt.Status.MERGED,
                            FileReceipt.Status.REFUSED,
                            FileReceipt.Status.NEW),
                    receipt.files().stream().map(FileReceipt::status).toList());
            assertEquals(
                    List.of(
                            "0 " + file.getFileName(),
                            "1 sheet.csv",
                            "2 nothing.csv",
                            "3 nothing.csv"),
                    heard);
        }
    }

    @Test
    void filesOfOneKindKeepTheirOrder() throws IOException {
        try (Desk auditor = Desk.of(folder, "Dilnoza")) {
            Path one = auditor.handOver(folder.resolve("1.tza"), auditor.visit(1));
            Path two = auditor.handOver(folder.resolve("2.tza"), auditor.visit(2));
            Path table = sheet(auditor.visit(3));
            Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n");

            assertEquals(
                    List.of(
                            new Turn(1, two),
                            new Turn(3, one),
                            new Turn(0, table),
                            new Turn(2, other)),
                    Turn.of(List.of(table, two, other, one)));
        }
    }

    @Test
    void theSheetThatSaidSomethingIsFoundAgainByItsReceipt() throws IOException {
        try (Desk auditor = Desk.of(folder, "Dilnoza");
                Desk office = Desk.of(folder, "Aziza")) {
            UUID visit = auditor.visit(1);
            Path sheet = sheet(visit);
            office.take(sheet, auditor.handOver(folder.resolve("visit.tza"), visit));

            SheetFiles files =
                    SheetFiles.of(
                            office.programme(),
                            office.programme().group(new Scope.OfAssessment(visit).subject()));

            assertEquals(
                    List.of(new SheetParts.Source("sheet.csv", true)),
                    List.copyOf(files.files().values()));
        }
    }
}
