package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.ReceiptReader;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;
import org.tarozi.ui.merge.TakeInModel.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Files of another programme, and files without a visit.
class ForeignFilesTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    @TempDir Path folder;

    private Desk office;
    private Path foreign;

    @BeforeEach
    void found() {
        office = Desk.founded(folder, "Aziza");
        office.visited(1, "Ipak Yoʻli Tekstil");
        foreign =
                Desk.founded(folder, "Eldor", new UUID(3, 4), "Shoes 2025")
                        .visited(7, "Andijon Poyabzal")
                        .visited(8, "Namangan Charm")
                        .handOver("eldor.tza");
    }

    private static Receipt looked(TakeInModel model, Path... files) {
        model.look(List.of(files));
        return ((Stage.Looked) model.stage().get()).receipt();
    }

    @Test
    void aFileOfAnotherProgrammeNamesItAndWhatOfItIsNewHere() {
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            Receipt receipt = looked(model, foreign);
            FileReceipt file = receipt.files().getFirst();

            assertEquals(
                    "Made in another programme: “Shoes 2025”. New here: 2 visits, 2 factories.",
                    new ReceiptWords(ENGLISH).careful(file));
            assertEquals(
                    Optional.of(
                            "1 file was made in another programme: Shoes 2025. New here because"
                                    + " of it: 2 visits, 2 factories."),
                    new ForeignFiles(ENGLISH).careful(receipt));

            model.merge();
            assertEquals(
                    List.of(new ReceiptWords(ENGLISH).careful(file)),
                    ReceiptReader.read(place.programme().batches().getFirst().receipt())
                            .orElseThrow()
                            .files()
                            .stream()
                            .map(new ReceiptWords(ENGLISH)::careful)
                            .toList());
            Receipt again = looked(model, foreign);
            assertEquals(Optional.empty(), new ForeignFiles(ENGLISH).careful(again));
            assertEquals(
                    "Signatures: "
                            + again.files().getFirst().signer()
                            + " Made in another programme: “Shoes 2025”.",
                    new ReceiptWords(ENGLISH).remarks(again.files().getFirst()));
        }
    }

    @Test
    void whoBeginsWithFilesOfOthersOrAddsToVisitsThatAreHereNeedNotBeCareful() {
        Path more =
                Desk.founded(folder, "Dilnoza", new UUID(3, 4), "Shoes 2025")
                        .answered(7, "fl-resign", OfAnswer.RESULT, "compliant")
                        .handOver("dilnoza.tza");
        try (Place place = Place.of(Desk.founded(folder, "Kamola"), folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            Receipt begun = looked(model, foreign);
            assertEquals(Optional.empty(), new ForeignFiles(ENGLISH).careful(begun));
            assertEquals("", new ReceiptWords(ENGLISH).careful(begun.files().getFirst()));
            model.merge();

            Receipt added = looked(model, more);
            assertEquals(
                    "Adds to visits", new ReceiptWords(ENGLISH).status(added.files().getFirst()));
            assertEquals("", new ReceiptWords(ENGLISH).careful(added.files().getFirst()));
        }
    }

    @Test
    void whatWasMadeWithFilesOfOursIsNotStrange() {
        Path start = office.handOver("start.tza");
        Desk auditor = Desk.founded(folder, "Bekzod", new UUID(5, 6), "Garments");
        Place.of(auditor, folder).took(start).close();
        Path first = auditor.visited(2, "Fargʻona Paxta").handOver("first.tza");
        Path second = auditor.visited(3, "Xiva Gilam").handOver("second.tza");
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            Receipt receipt = looked(model, first, second, foreign);

            assertEquals(
                    List.of(
                            "",
                            "",
                            "Made in another programme: “Shoes 2025”. New here: 2 visits, 2"
                                    + " factories."),
                    receipt.files().stream().map(new ReceiptWords(ENGLISH)::careful).toList());
        }
    }

    @Test
    void severalStrangeFilesAreStrangeThoughTheyAreOfOneProgramme() {
        Path more =
                Desk.founded(folder, "Dilnoza", new UUID(3, 4), "Shoes 2025")
                        .visited(9, "Xiva Gilam")
                        .handOver("dilnoza.tza");
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            Receipt receipt = looked(model, foreign, more);

            assertEquals(
                    Optional.of(
                            "2 files were made in another programme: Shoes 2025. New here because"
                                    + " of them: 3 visits, 3 factories."),
                    new ForeignFiles(ENGLISH).careful(receipt));
        }
    }

    @Test
    void aFileOfTheProgrammeItselfIsNothingToBeCarefulAbout() {
        Path own = office.copyFor("Bekzod").visited(2, "Fargʻona Paxta").handOver("bekzod.tza");
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            Receipt receipt = looked(model, own);

            assertEquals(Optional.empty(), new ForeignFiles(ENGLISH).careful(receipt));
            assertEquals("", new ReceiptWords(ENGLISH).careful(receipt.files().getFirst()));
        }
    }

    @Test
    void aFileThatBringsNothingOfAVisitIsNotSaidToAddToVisits() {
        Path other =
                office.copyFor("Bekzod")
                        .set(Desk.factory(1), OfFactory.REGION, Value.of("Andijon"))
                        .handOver("bekzod.tza");
        Path visit =
                office.copyFor("Dilnoza")
                        .answered(1, "fl-resign", OfAnswer.RESULT, "compliant")
                        .handOver("dilnoza.tza");
        try (Place place = Place.of(office, folder)) {
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            Receipt receipt = looked(model, other, visit);
            ReceiptWords words = new ReceiptWords(ENGLISH);

            assertEquals(
                    List.of("Adds other data", "Adds to visits"),
                    receipt.files().stream().map(words::status).toList());
            assertEquals(
                    "1 adding to visits that are here · 1 adding other data, nothing to visits",
                    words.statuses(receipt));
        }
    }

    @Test
    void theLookSaysSoBeforeAnythingIsMergedWithOneClick() {
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(foreign);
            scene.awaitText(
                    "#foreign-files",
                    "1 file was made in another programme: Shoes 2025. New here because of it: 2"
                            + " visits, 2 factories.");

            scene.click("#merge");

            scene.awaitText("#merged-title", "1 file was merged");
        }
    }
}
