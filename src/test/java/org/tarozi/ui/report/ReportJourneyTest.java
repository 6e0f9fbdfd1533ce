package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.cli.CommandRun;
import org.tarozi.exchange.Importer;
import org.tarozi.report.pdf.Pages;
import org.tarozi.sample.SampleProgramme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.TickRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A programme officer makes reports in the whole window.
class ReportJourneyTest {

    @TempDir static Path sample;

    private static Path original;

    @TempDir Path folder;

    private Path programme;

    @BeforeAll
    static void write() {
        original = SampleProgramme.in(sample);
    }

    @BeforeEach
    void copy() throws Exception {
        programme = Files.copy(original, folder.resolve("sample.tarozi"));
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void theCommitteeReportInRussianIsTheOneOfTheCommand() throws Exception {
        Path saved = folder.resolve("window.pdf");
        Path workbook = folder.resolve("window.xlsx");
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            choose(scene, "#report-language", Language.RU);
            choose(scene, "#report-visits", ScopeModel.Visits.WINDOW);
            scene.focus("#report-to");
            scene.type("2024-12-31");
            scene.focus("#report-edition");
            scene.press(KeyCode.END);
            scene.type(" (draft)");
            assertEquals("1 (draft)", scene.text("#report-edition"));
            ReportRobot.save(window, saved);
            scene.click("#report-show-folder");
            window.outside().willChoose(workbook);
            ReportRobot.awaitReady(scene, "#report-save-workbook");
            scene.click("#report-save-workbook");
            scene.awaitText("#report-saved", workbook.toString());
            assertEquals(List.of(folder), window.outside().shown());
        }
        CommandRun run = command("--to", "2024-12-31", "--edition", "1 (draft)");
        assertEquals("", run.err());
        assertArrayEquals(read("command.pdf"), read("window.pdf"));
        assertArrayEquals(read("command.xlsx"), read("window.xlsx"));
        String text = Pages.of(read("window.pdf")).all();
        assertTrue(text.contains("Отчёт консультативному комитету"), text);
        assertTrue(text.contains("1 (draft)"), text);
    }

    /// What the command line writes of the same programme in Russian.
    private CommandRun command(String... options) {
        List<String> words =
                new ArrayList<>(
                        List.of("report", programme.toString(), "--language", "ru", "--pdf"));
        words.add(folder.resolve("command.pdf").toString());
        words.add("--xlsx");
        words.add(folder.resolve("command.xlsx").toString());
        words.addAll(List.of(options));
        return CommandRun.of(folder, words.toArray(String[]::new));
    }

    private byte[] read(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void thePagesAreSeenOneAfterTheOther() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            ReportRobot.awaitReady(scene, "#report-save-pdf");
            awaitPicture(scene);
            Toolkit.doOnWindow(() -> ReportRobot.list(scene, "#report-pages").scrollTo(20));
            awaitPicture(scene);
            scene.click("#report-zoom-out");
            scene.awaitText("#report-zoom", "75%");
            awaitPicture(scene);
        }
    }

    @Test
    void whatIsHandedOverIsTakenInElsewhere() throws Exception {
        Path target = folder.resolve("week.tza");
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            scene.click("#make-hand-over");
            scene.awaitText("#report-going-count", "9 of 9 assessments go along");
            scene.focus("#report-going-search");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.SPACE);
            scene.awaitText("#report-going-count", "8 of 9 assessments go along");
            window.outside().willChoose(target);
            scene.click("#report-save-hand-over");
            scene.awaitText("#report-saved", target.toString());
            assertTrue(scene.text("#report-handed").startsWith("8 assessments, "));
        }
        try (Atelier elsewhere = Atelier.empty(Files.createDirectory(folder.resolve("other")))) {
            new Importer(elsewhere.programme(), "Bek", Atelier.CLOCK).run(List.of(target));
            assertEquals(8, elsewhere.programme().assessments().assessments().size());
        }
    }

    @Test
    void aChoiceThatTellsTooMuchIsExplainedWithTheWayOut() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            ReportRobot.awaitReady(scene, "#report-save-pdf");
            TickRobot.open(scene, "#report-region").tick("Andijan").close();
            scene.awaitSeen("#report-refused");
            Toolkit.await(
                    "nothing can be saved",
                    () -> scene.scene().lookup("#report-save-pdf").isDisabled());
            scene.click("#report-telling-wider");
            ReportRobot.awaitReady(scene, "#report-save-pdf");
            scene.awaitSeen("#report-pages");
        }
    }

    @Test
    void aDayOfEndorsementThatIsStillToComeIsDoubted() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#report-endorsed-ahead")));
            scene.focus("#report-endorsed");
            scene.type("31.12.2099");
            scene.awaitSeen("#report-endorsed-ahead");
            ReportRobot.awaitReady(scene, "#report-save-pdf");
        }
    }

    @Test
    void anEmptyProgrammeSaysWhatIsMissing() throws Exception {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Atelier.empty(bare).close();
        try (WindowRobot window =
                WindowRobot.open(folder, Atelier.CLOCK, bare.resolve("atelier.tarozi"))) {
            SceneRobot scene = window.scene();
            scene.click("#tab-reports");
            scene.awaitSeen("#report-empty");
            scene.click("#to-factories");
            Toolkit.await(
                    "the factories are shown", () -> scene.scene().lookup("#report-empty") == null);
        }
    }

    @Test
    void factoriesCanBeHandedOverBeforeAnythingIsAssessed() throws Exception {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Atelier.empty(bare).factory("Silk", "Andijan").close();
        Path target = folder.resolve("factories.tza");
        try (WindowRobot window =
                WindowRobot.open(folder, Atelier.CLOCK, bare.resolve("atelier.tarozi"))) {
            window.outside().willChoose(target);
            SceneRobot scene = window.scene();
            scene.click("#tab-reports");
            scene.awaitSeen("#report-empty");
            scene.click("#make-hand-over");
            scene.awaitText(
                    "#report-going-count",
                    "Nothing is assessed yet. With \u201cAll\u201d the factories and the"
                            + " programme's own records go along.");
            scene.click("#report-save-hand-over");
            scene.awaitSeen("#report-handed");
            String handed = scene.text("#report-handed");
            assertTrue(handed.startsWith("1 factory, "), handed);
            assertTrue(handed.endsWith(" changes; no assessments yet"), handed);
            assertTrue(Files.exists(target));
        }
    }

    private static <T> void choose(SceneRobot scene, String box, T value) {
        Toolkit.doOnWindow(
                () -> {
                    if (scene.scene().lookup(box) instanceof ComboBox<?> combo) {
                        int at = combo.getItems().indexOf(value);
                        assertTrue(at >= 0, value + " is not among " + combo.getItems());
                        combo.getSelectionModel().select(at);
                    }
                });
    }

    /// Waits until every page in sight has its picture.
    private static void awaitPicture(SceneRobot scene) {
        Toolkit.await(
                "pages are drawn",
                () -> {
                    var pictures =
                            ReportRobot.list(scene, "#report-pages")
                                    .lookupAll(".paper > .image-view")
                                    .stream()
                                    .filter(node -> node.getScene() != null)
                                    .map(ImageView.class::cast)
                                    .toList();
                    return !pictures.isEmpty()
                            && pictures.stream().allMatch(one -> one.getImage() != null);
                });
    }
}
