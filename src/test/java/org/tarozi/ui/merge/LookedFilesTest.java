package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.ReceiptReader;
import org.tarozi.exchange.Refusal;
import org.tarozi.exchange.Visits;
import org.tarozi.exchange.Visits.Visit;
import org.tarozi.ui.DroppedFiles;
import org.tarozi.ui.merge.TakeInModel.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The files of a look: what is known of each, and what becomes of one that is not merged.
class LookedFilesTest {

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

    private static List<Visits> visits(Receipt receipt) {
        return receipt.files().stream().map(file -> file.contents().visits()).toList();
    }

    @Test
    void theLookAndTheReceiptThatIsKeptNameTheVisitsOfAFileThoseWithNewsFirst() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 5, 14));
        Visit here = new Visit(Optional.of("Ipak Yoʻli Tekstil"), day);
        Visit there = new Visit(Optional.of("Fargʻona Paxta"), day);
        try (Place place = place()) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            model.look(List.of(auditors.first));
            assertEquals(List.of(new Visits(List.of(here), 1)), visits(receipt(model)));
            model.merge();
            model.look(List.of(auditors.first, auditors.second));
            assertEquals(
                    List.of(new Visits(List.of(here), 1), new Visits(List.of(here, there), 2)),
                    visits(receipt(model)));
            model.merge();

            assertEquals(
                    Optional.of(visits(receipt(model))),
                    place.programme().batches().stream()
                            .filter(one -> receipt(model).batch().equals(Optional.of(one.id())))
                            .findFirst()
                            .flatMap(one -> ReceiptReader.read(one.receipt()))
                            .map(LookedFilesTest::visits));
        }
    }

    @Test
    void aFileThatIsTakenOutIsForgottenAndTheOthersAreLookedAtAgain() throws IOException {
        Path copy = Files.copy(auditors.first, folder.resolve("copy.tza"));
        try (Place place = place()) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            model.look(List.of(auditors.first, copy));
            assertEquals(Status.SAME, receipt(model).files().getLast().status());

            List<FileReceipt> files = receipt(model).files();
            model.leaveOut(files.getFirst(), files.getLast());

            assertEquals(Optional.of(copy.toString()), model.beside());
            assertEquals(
                    List.of(copy.toString()),
                    receipt(model).files().stream().map(FileReceipt::file).toList());
            assertEquals(Status.MERGED, receipt(model).files().getFirst().status());
            model.leaveOut(receipt(model).files().getFirst(), receipt(model).files().getFirst());
            assertEquals(new Stage.Nothing(), model.stage().get());
            assertTrue(Files.exists(auditors.first));
        }
    }

    @Test
    void aFileThatIsDroppedTwiceCountsOnceAndIsNamed() {
        Path again = folder.resolve("sub").resolve("..").resolve("bekzod.tza");
        try (Place place = place()) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());

            model.look(List.of(auditors.first, auditors.second, again));

            assertEquals(
                    new DroppedFiles(
                            List.of(auditors.first, auditors.second),
                            List.of(auditors.first),
                            List.of()),
                    ((Stage.Looked) model.stage().get()).dropped());
        }
    }

    @Test
    void aFileThatIsReplacedAfterTheLookIsLeftOutAndCanBeLookedAtAgain() throws IOException {
        try (Place place = place()) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            model.look(List.of(auditors.first, auditors.second));
            Receipt looked = receipt(model);
            Files.copy(auditors.first, auditors.second, StandardCopyOption.REPLACE_EXISTING);

            model.merge();

            assertEquals(looked.files().getFirst(), receipt(model).files().getFirst());
            assertEquals(
                    Optional.of(Refusal.Kind.CHANGED),
                    receipt(model).files().getLast().refusal().map(Refusal::kind));
            List<Path> changed = ((Stage.Merged) model.stage().get()).changed();
            assertEquals(List.of(auditors.second), changed);
            assertEquals(0, place.programme().conflicts().size());
            model.look(changed);
            assertEquals(
                    List.of(Status.SAME),
                    receipt(model).files().stream().map(FileReceipt::status).toList());
        }
    }
}
