package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Background;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.Notice;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

class SavingTest {

    private static final List<String> HEADER =
            List.of("assessment", "factory", "start_date", "cycle", "kind");

    @TempDir Path folder;

    private final FakeFrame frame = new FakeFrame();
    private final FakeOutside outside = new FakeOutside();
    private Saving saving;

    @BeforeEach
    void prepare() {
        saving = saving(DirectBackground.create());
    }

    private Saving saving(Background background) {
        return new Saving(
                new Workplace(
                        Texts.in(Language.EN),
                        background,
                        frame,
                        outside,
                        new WindowSettings(folder)));
    }

    @Test
    void whatToThinkOfIsSaidBesideWhereItLies() {
        Path target = folder.resolve("rates.csv");
        outside.willChoose(target);
        saving.table(
                new Saving.Named("rates", Optional.of("Think twice.")),
                step -> table -> table.row(HEADER));
        assertEquals(
                List.of(Notice.taken("Saved as " + target + ". Think twice.").about(target)),
                frame.told());
    }

    private void saveTable(Path target, String cell) {
        outside.willChoose(target);
        saving.table(
                named("visits"),
                step ->
                        table -> {
                            table.row(HEADER);
                            table.row(List.of(cell));
                        });
    }

    private static Saving.Named named(String name) {
        return new Saving.Named(name, Optional.empty());
    }

    @Test
    void aTableIsUtf8WithAMarkAndNoFormulas() throws IOException {
        Path target = folder.resolve("visits.csv");
        saveTable(target, "=1+1");

        assertEquals(
                "\ufeffassessment,factory,start_date,cycle,kind\r\n'=1+1\r\n",
                Files.readString(target));
        assertEquals(List.of(Notice.done("Saved as " + target + ".").about(target)), frame.told());
    }

    @Test
    void aNameWithoutAnEndingGetsIt() {
        saveTable(folder.resolve("visits"), "a");

        assertEquals(true, Files.exists(folder.resolve("visits.csv")));
    }

    @Test
    void aTableOfOursIsReplaced() throws IOException {
        Path target = folder.resolve("visits.csv");
        saveTable(target, "before");
        saveTable(target, "after");

        assertEquals(true, Files.readString(target).endsWith("after\r\n"));
    }

    @Test
    void aProgrammeIsNeverReplaced() throws IOException {
        Path target = folder.resolve("p.tarozi");
        Garments.empty(target).close();
        byte[] before = Files.readAllBytes(target);

        saveTable(target, "a");
        savePicture(target, Color.RED);

        assertArrayEquals(before, Files.readAllBytes(target));
        assertEquals(true, Files.exists(folder.resolve("p.tarozi.csv")));
        assertEquals(true, Files.exists(folder.resolve("p.tarozi.png")));
    }

    @Test
    void aTableOfSomebodyElseIsNeverReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("theirs.csv"), "id,name\r\n");
        saveTable(target, "a");

        assertEquals("id,name\r\n", Files.readString(target));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Path target = folder.resolve("none/visits.csv");
        saveTable(target, "a");

        assertEquals(
                List.of(
                        Notice.refused(
                                "There is no folder for "
                                        + target
                                        + ". Choose a folder that exists; nothing was written.")),
                frame.told());
    }

    private void savePicture(Path target, Color colour) {
        WritableImage image = new WritableImage(2, 1);
        image.getPixelWriter().setColor(0, 0, colour);
        image.getPixelWriter().setColor(1, 0, Color.BLACK);
        outside.willChoose(target);
        saving.pictures(named("rates"), 1, piece -> image);
    }

    @Test
    void aPictureOfOursIsReplacedAndKeepsItsPixels() throws IOException {
        Path target = folder.resolve("rates.png");
        savePicture(target, Color.RED);
        savePicture(target, Color.BLUE);

        BufferedImage read = ImageIO.read(target.toFile());
        assertEquals(0xff0000ff, read.getRGB(0, 0));
        assertEquals(0xff000000, read.getRGB(1, 0));
    }

    @Test
    void whatIsTooTallForOnePictureIsSavedAsSeveral() throws IOException {
        Path target = folder.resolve("map.png");
        outside.willChoose(target);

        saving.pictures(named("map"), 3, piece -> new WritableImage(1 + piece, 1));

        assertEquals(1, ImageIO.read(target.toFile()).getWidth());
        assertEquals(2, ImageIO.read(folder.resolve("map 2.png").toFile()).getWidth());
        assertEquals(3, ImageIO.read(folder.resolve("map 3.png").toFile()).getWidth());
        assertEquals(
                List.of(
                        Notice.done(
                                        "Saved as "
                                                + target
                                                + " and 2 more pictures beside it: all rows in one"
                                                + " would be too tall.")
                                .about(target)),
                frame.told());
    }

    @Test
    void whereOneOfThePicturesCannotBeWrittenNoneStays() {
        outside.willChoose(folder.resolve("map.png"));

        assertThrows(AssertionError.class, () -> saving.pictures(named("map"), 2, this::inTheWay));

        assertEquals(false, Files.exists(folder.resolve("map.png")));
    }

    /// Somebody puts a folder where the picture should go.
    private WritableImage inTheWay(int piece) {
        if (piece == 1) {
            folder.resolve("map 2.png").resolve("full").toFile().mkdirs();
        }
        return new WritableImage(1, 1);
    }

    @Test
    void whereOneOfThePicturesMayNotBeReplacedNoneIsWritten() throws IOException {
        Path theirs = Files.writeString(folder.resolve("map 2.png"), "theirs");
        outside.willChoose(folder.resolve("map.png"));

        saving.pictures(named("map"), 2, piece -> new WritableImage(1, 1));

        assertEquals(List.of(theirs), outside.asked());
        assertEquals(false, Files.exists(folder.resolve("map.png")));
        assertEquals("theirs", Files.readString(theirs));
    }

    @Test
    void aPhotoIsNeverReplaced() throws IOException {
        Path photo = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        byte[] before = Files.readAllBytes(photo);

        savePicture(photo, Color.RED);

        assertArrayEquals(before, Files.readAllBytes(photo));
    }

    @Test
    void whatIsCancelledLeavesNoFile() {
        Path target = folder.resolve("visits.csv");
        HeldBackground waiting = new HeldBackground();
        Saving cancelled = saving(waiting.background());
        outside.willChoose(target);
        cancelled.table(
                named("visits"),
                step ->
                        table -> {
                            table.row(HEADER);
                            cancelled.running().get().orElseThrow().cancel();
                            step.run();
                        });
        waiting.doAll();

        assertEquals(Optional.empty(), cancelled.running().get());
        assertEquals(List.of(), frame.told());
        assertEquals(false, Files.exists(target));
    }

    @Test
    void whoChoosesNoFileWritesNone() {
        outside.willChoose();
        saving.table(named("visits"), step -> table -> table.row(HEADER));

        assertEquals(List.of(), frame.told());
    }
}
