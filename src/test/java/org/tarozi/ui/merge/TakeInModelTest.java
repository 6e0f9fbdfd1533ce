package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Digest;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.ReceiptReader;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.Notice;
import org.tarozi.ui.merge.TakeInModel.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class TakeInModelTest {

    @TempDir Path folder;

    private TwoAuditors auditors;

    @BeforeEach
    void visit() {
        auditors = new TwoAuditors(folder);
    }

    private Place place() {
        return Place.of(auditors.office, folder);
    }

    private static Receipt receipt(TakeInModel model) {
        return switch (model.stage().get()) {
            case Stage.Looked looked -> looked.receipt();
            case Stage.Merged merged -> merged.receipt();
            case Stage.Nothing nothing -> throw new AssertionError("there is no receipt");
        };
    }

    @Test
    void filesAreLookedAtAndNothingIsWritten() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.tza"));
        try (Place place = place()) {
            Digest before = place.programme().checkup().projectionDigest();
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(auditors.first, auditors.second, empty));

            Receipt receipt = receipt(model);
            assertEquals(
                    List.of(Status.MERGED, Status.NEW, Status.REFUSED),
                    receipt.files().stream().map(FileReceipt::status).toList());
            assertEquals(3, receipt.total().conflicts());
            assertEquals(2, ((Stage.Looked) model.stage().get()).useful());
            assertEquals(before, place.programme().checkup().projectionDigest());
            assertEquals(List.of(), place.programme().batches());
        }
    }

    @Test
    void filesAreLookedAtInAProgrammeThatCanOnlyBeReadToo() throws IOException {
        Place written = place();
        TakeInModel there = new TakeInModel(written.open(), written.workplace());
        there.look(List.of(auditors.first, auditors.second));
        try (Place place = written.onlyRead()) {
            byte[] before = Files.readAllBytes(place.programme().file());
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(auditors.first, auditors.second));

            assertEquals(receipt(there), receipt(model));
            assertEquals(List.of(), place.frame().told());
            assertArrayEquals(before, Files.readAllBytes(place.programme().file()));
        }
    }

    @Test
    void aFolderStandsForTheFilesInIt() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("sent/inner"));
        Files.move(auditors.first, inner.resolve("b.tza"));
        Files.move(auditors.second, folder.resolve("sent/a.tza"));
        Files.writeString(inner.resolve("notes.txt"), "not for Tarozi");
        Files.writeString(inner.resolve("~$open.xlsx"), "a spreadsheet somebody has open");
        try (Place place = place()) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(folder.resolve("sent"), folder.resolve("sent/a.tza")));

            assertEquals(
                    List.of(
                            folder.resolve("sent/a.tza").toString(),
                            inner.resolve("b.tza").toString()),
                    receipt(model).files().stream().map(FileReceipt::file).toList());
        }
    }

    @Test
    void aSheetInAnotherFormIsNotPassedOverInAFolder() throws IOException {
        Path sent = Files.createDirectories(folder.resolve("sent"));
        Files.move(auditors.first, sent.resolve("a.tza"));
        Files.writeString(sent.resolve("answers.xls"), "of old Excel");
        Files.writeString(sent.resolve("answers.ods"), "of LibreOffice");
        try (Place place = place()) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(sent));

            assertEquals(3, receipt(model).files().size());
        }
    }

    @Test
    void aFolderWithNothingToReadIsSaidToHaveNothing() throws IOException {
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        try (Place place = place()) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(nothing));

            assertEquals(new Stage.Nothing(), model.stage().get());
            assertEquals(
                    List.of(
                            Notice.refused(
                                    "There is no file in it that Tarozi reads: none ends in"
                                            + " .tza, .csv or .xlsx.")),
                    place.frame().told());
        }
    }

    @Test
    void chosenFilesAreLookedAtAndComeBackAfterAChangeOfLanguage() {
        try (Place place = place()) {
            ((FakeOutside) place.workplace().outside()).willChoose(auditors.first);
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.choose();

            assertEquals(1, receipt(model).files().size());
            assertEquals(
                    List.of(new Destination.Merge(List.of(auditors.first))),
                    place.frame().remembered());
        }
    }

    @Test
    void mergedFilesAreOneImportWithItsReceipt() {
        try (Place place = place()) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            model.look(List.of(auditors.first, auditors.second));
            Receipt looked = receipt(model);

            model.merge();

            assertEquals(looked.files(), receipt(model).files());
            assertEquals(
                    new Stage.Merged(
                            receipt(model),
                            Outlook.ADDS,
                            3,
                            Set.copyOf(place.programme().conflicts())),
                    model.stage().get());
            assertEquals(3, place.programme().conflicts().size());
            assertEquals(1, place.programme().batches().size());
            assertEquals(
                    Optional.of(receipt(model).total()),
                    ReceiptReader.read(place.programme().batches().getFirst().receipt())
                            .map(Receipt::total));
            assertEquals(new Destination.Merge(List.of()), place.frame().remembered().getLast());
        }
    }

    @Test
    void filesOfAnImportThatWasTakenBackBringEverythingAgain() {
        try (Place place = place().took(auditors.first, auditors.second)) {
            UUID batch = place.programme().batches().getFirst().id();
            place.programme().withdrawal().withdraw(batch);
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(auditors.first, auditors.second));
            assertEquals(2, ((Stage.Looked) model.stage().get()).useful());
            model.merge();

            assertEquals(3, place.programme().conflicts().size());
        }
    }

    @Test
    void aLookThatIsCancelledLeavesThePlaceToDropFiles() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            model.look(List.of(auditors.first, auditors.second));
            cancelAt(model, "2 of 2: dilnoza.tza");

            held.doAll();

            assertEquals(new Stage.Nothing(), model.stage().get());
            assertEquals(Optional.empty(), model.work().get());
        }
    }

    @Test
    void aMergeThatIsCancelledLeavesEverythingAsItWas() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            Digest before = place.programme().checkup().projectionDigest();
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            model.look(List.of(auditors.first, auditors.second));
            held.doAll();
            Stage looked = model.stage().get();
            model.merge();
            List<String> seen = cancelAt(model, "1 of 2: bekzod.tza");

            held.doAll();

            assertEquals(List.of("1 of 2: bekzod.tza"), seen);
            assertEquals(looked, model.stage().get());
            assertEquals(Optional.empty(), model.work().get());
            assertEquals(before, place.programme().checkup().projectionDigest());
            assertEquals(List.of(), place.programme().batches());
        }
    }

    /// Cancels when a file is at work; what was said until then.
    private static List<String> cancelAt(TakeInModel model, String moment) {
        List<String> seen = new ArrayList<>();
        model.work()
                .get()
                .orElseThrow()
                .progress()
                .words()
                .addListener(
                        (words, before, now) -> {
                            seen.add(now);
                            if (now.equals(moment)) {
                                model.cancel();
                            }
                        });
        return seen;
    }

    @Test
    void aMergeGoesOnWithoutTheScreenAndTellsItsEnd() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            model.look(List.of(auditors.first));
            held.doAll();
            model.merge();

            model.leave();
            held.doAll();

            assertEquals(1, place.programme().batches().size());
            assertEquals(List.of(Notice.done("1 file was merged")), place.frame().told());
        }
    }

    @Test
    void aLookEndsWithTheScreen() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            model.look(List.of(auditors.first));

            model.leave();
            held.doAll();

            assertEquals(new Stage.Nothing(), model.stage().get());
        }
    }
}
