package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.profile.DeviceKeyFile;
import org.tarozi.store.Programme;
import org.tarozi.store.file.StoreException;
import org.tarozi.text.Language;
import org.tarozi.ui.Notice;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

class WindowStartTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    @TempDir Path folder;

    @Test
    void aNewProgrammeIsMadeAndOpened() {
        Path file = folder.resolve("garments.tarozi");
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, CLOCK)) {
            SceneRobot scene = window.scene();
            scene.focus("#your-name");
            scene.type("Aziza");
            scene.click("#new");
            scene.focus("#new-programme-name");
            scene.type("Garments 2026");
            window.outside().willChoose(file);
            scene.click("#new-choose-place");
            scene.click("#new-create");

            scene.awaitText("#programme-menu", "Garments 2026");
            scene.awaitText("#file", file.toString());
            assertEquals("Aziza", scene.text("#who"));
            assertEquals("All saved", scene.text("#saved"));
        }
        try (Programme programme = VisitFixture.opened(Programme.open(file))) {
            String device = new DeviceKeyFile(folder).key().id();
            assertEquals(Optional.of("Aziza"), programme.signer(device));
        }
    }

    @Test
    void theWindowStaysUntilTheNameIsKept() {
        try (WindowRobot window = WindowRobot.open(folder, CLOCK)) {
            window.scene().focus("#your-name");
            window.scene().type("Aziza");
            Runnable goOn = Hold.FILE.of(window);
            window.pressItsCross();
            window.pressItsCross();
            assertEquals(true, window.isShowing());
            goOn.run();
        }
        assertEquals(Optional.of("Aziza"), new WindowSettings(folder).name());
    }

    @Test
    void aFileThatIsNoProgrammeIsRefusedWithItsReason() throws Exception {
        new WindowSettings(folder).setLanguage(Language.EN);
        Path file = Files.writeString(folder.resolve("broken.tarozi"), "no database");
        try (WindowRobot window = WindowRobot.open(folder, CLOCK, file)) {
            window.scene().awaitSeen("#notice-sentence");
            String sentence = window.scene().text("#notice-sentence");
            assertEquals(true, sentence.contains(file.toString()), sentence);
        }
        assertEquals("no database", Files.readString(file));
    }

    @Test
    void aProgrammeIsMadeOnAChecklistOfTheUsersOwn() throws Exception {
        new WindowSettings(folder).setLanguage(Language.EN);
        Path wrong =
                Files.writeString(folder.resolve("wrong.yaml"), "tarozi: checklist/1\nid: 7\n");
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, VisitFixture.CHECKLIST);
        Path file = folder.resolve("own.tarozi");
        try (WindowRobot window = WindowRobot.open(folder, CLOCK)) {
            SceneRobot scene = window.scene();
            scene.focus("#your-name");
            scene.type("Aziza");
            scene.click("#new");
            scene.focus("#new-programme-name");
            scene.type("Own");
            window.outside().willChoose(wrong);
            scene.click("#new-checklist-file");
            scene.awaitSeen("#notice-sentence");
            assertEquals(true, scene.text("#notice-sentence").contains("was not taken"));
            window.outside().willChoose(own);
            scene.click("#new-checklist-file");
            window.settle();
            window.outside().willChoose(file);
            scene.click("#new-choose-place");
            scene.click("#new-create");
            scene.awaitText("#file", file.toString());
        }
        try (Programme programme = VisitFixture.opened(Programme.open(file))) {
            assertEquals("small-visit", programme.checklists().getFirst().release().id().value());
        }
    }

    @Test
    void whatTheMachineSaidIsToldWithoutWhatIsWrappedAroundIt() {
        StoreException machine = new StoreException("settings.txt, line 1: mend it.");

        assertEquals(machine, TaroziWindow.told(new RuntimeException("start", machine)));
        assertEquals(
                "The display could not be opened: none. Every job can be done with a command too;"
                        + " see: tarozi help",
                TaroziWindow.told(
                                new RuntimeException(
                                        "start", new UnsupportedOperationException("none")))
                        .getMessage());
        RuntimeException fault = new IllegalStateException("ours");
        assertEquals(fault, TaroziWindow.told(fault));
    }

    @Test
    void whatIsWrongWithAFileIsSaidInTheLanguageOfTheWindowWithItsCode() throws Exception {
        new WindowSettings(folder).setLanguage(Language.RU);
        Path empty = Files.createFile(folder.resolve("empty.tarozi"));
        Path text = Files.writeString(folder.resolve("text.tarozi"), "no database".repeat(20));
        Path missing = folder.resolve("missing.tarozi");
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme elsewhere = VisitFixture.opened(Programme.open(fixture.file()));
                WindowRobot window = WindowRobot.open(folder, CLOCK)) {
            assertEquals(
                    List.of(
                            ("Файл %s пуст. Выберите файл программы Tarozi; ничего не изменено. Код"
                                            + " ошибки T-EMPTY.")
                                    .formatted(empty),
                            ("Файл %s не является файлом программы Tarozi. Выберите другой; ничего"
                                            + " не изменено. Код ошибки T-FOREIGN.")
                                    .formatted(text),
                            ("Файла %s нет. Проверьте, не перемещён ли он и подключена ли флешка,"
                                            + " на которой он лежит. Код ошибки T-MISSING.")
                                    .formatted(missing),
                            ("Файл программы %s открыт в другом окне или приложении. Сначала"
                                            + " закройте его там. Код ошибки T-IN-USE.")
                                    .formatted(elsewhere.file())),
                    List.of(
                            told(window, empty),
                            told(window, text),
                            told(window, missing),
                            told(window, elsewhere.file())));
        }
    }

    private static String told(WindowRobot window, Path file) {
        window.drop(file);
        window.settle();
        return window.scene().text("#notice-sentence");
    }

    @Test
    void aFolderThatTheSystemDoesNotShowIsNamedAndItsPathCopied() {
        new WindowSettings(folder).setLanguage(Language.EN);
        VisitFixture fixture = VisitFixture.in(folder);
        try (WindowRobot window = WindowRobot.open(folder, CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#file", fixture.file().toString());
            window.outside().willShowNothing();
            Toolkit.doOnWindow(() -> item(scene, "#programme-menu", "show-folder").fire());
            scene.awaitText(
                    "#notice-sentence",
                    "The system has no program that shows folders. The file is in " + folder + ".");
            scene.click("#copy-path");
            assertEquals(
                    folder.toString(),
                    Toolkit.onWindow(() -> Clipboard.getSystemClipboard().getString()));
        }
    }

    private static MenuItem item(SceneRobot scene, String menu, String id) {
        return ((MenuButton) scene.scene().lookup(menu))
                .getItems().stream()
                        .filter(one -> id.equals(one.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void anOldNoticeGoesWithItsLanguage() throws Exception {
        new WindowSettings(folder).setLanguage(Language.EN);
        Path empty = Files.createFile(folder.resolve("empty.tarozi"));
        try (WindowRobot window = WindowRobot.open(folder, CLOCK, empty)) {
            window.scene().awaitSeen("#notice-sentence");
            new WindowSettings(folder).setLanguage(Language.RU);
            Toolkit.doOnWindow(() -> window.shell().build());
            assertEquals(false, Toolkit.onWindow(() -> window.scene().isSeen("#notice")));
        }
    }

    @Test
    void whoHasNoNameYetIsAskedForItFirst() {
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, CLOCK)) {
            SceneRobot scene = window.scene();
            Toolkit.await("the cursor is in the name", () -> isFocused(scene, "your-name"));
            scene.click("#new");
            scene.awaitText(
                    "#notice-sentence",
                    "Please say your name first: it stands beside everything you write.");
            assertEquals(true, Toolkit.onWindow(() -> isFocused(scene, "your-name")));
            scene.type("A");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice")));
            scene.type("ziza");
            scene.click("#new");
            Toolkit.await(
                    "the cursor is in the new name", () -> isFocused(scene, "new-programme-name"));
        }
    }

    private static boolean isFocused(SceneRobot scene, String id) {
        Node owner = scene.scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    @Test
    void aCountryIsChosenByItsFirstLetters() {
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
        try (WindowRobot window = WindowRobot.open(folder, CLOCK)) {
            SceneRobot scene = window.scene();
            scene.click("#new");
            scene.focus("#new-country");
            scene.type("viet");
            assertEquals(
                    "VN",
                    Toolkit.onWindow(
                            () -> ((ComboBox<?>) scene.scene().lookup("#new-country")).getValue()));
        }
    }

    @Test
    void aProgrammeOfAStickMayHaveItsNameInCapitals() throws Exception {
        new WindowSettings(folder).setLanguage(Language.EN);
        Path file = VisitFixture.in(folder).file();
        Path capitals = Files.move(file, folder.resolve("UP.TAROZI"));
        try (WindowRobot window = WindowRobot.open(folder, CLOCK, capitals)) {
            window.scene().awaitText("#file", capitals.toString());
        }
    }

    @Test
    void aNoticeMovesNothingUnderThePointer() {
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, CLOCK)) {
            window.settle();
            Bounds before = placeOfTheScreen(window);

            Toolkit.doOnWindow(() -> window.shell().tell(Notice.failed("The disk is full.")));
            window.settle();
            assertEquals(before, placeOfTheScreen(window));
            assertEquals(true, Toolkit.onWindow(() -> window.scene().isSeen("#notice")));
        }
    }

    private static Bounds placeOfTheScreen(WindowRobot window) {
        return Toolkit.onWindow(
                () -> {
                    Node start = window.scene().scene().lookup("#open");
                    return start.localToScene(start.getLayoutBounds());
                });
    }
}
