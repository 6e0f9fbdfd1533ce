package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The question before a file is replaced.
class ReplaceQuestionTest {

    private static final Path FILE = Path.of("a folder with a long name", "keep.tza");

    @TempDir Path folder;

    private CompletableFuture<Boolean> ask(Language language) {
        Stage owner = (Stage) Toolkit.onWindow(() -> Window.getWindows().getFirst());
        CompletableFuture<Boolean> agreed = new CompletableFuture<>();
        Platform.runLater(
                () ->
                        agreed.complete(
                                new ReplaceQuestion(Texts.in(language), FILE, owner).isAgreed()));
        return agreed;
    }

    private static SceneRobot asked() {
        return WindowRobot.over("#replace");
    }

    @Test
    void whoWantsItReplacedSaysSo() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.settle();
            CompletableFuture<Boolean> agreed = ask(Language.EN);
            asked().click("#replace");
            assertEquals(true, agreed.join());
        }
    }

    @Test
    void whoOnlyPressesEnterChoosesAnotherName() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.settle();
            CompletableFuture<Boolean> agreed = ask(Language.EN);
            Button other = (Button) asked().all("#other-name").getFirst();
            assertEquals(true, Toolkit.onWindow(other::isDefaultButton));
            asked().click("#other-name");
            assertFalse(agreed.join());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsReadableInEveryLanguage(Language language) {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.settle();
            CompletableFuture<Boolean> agreed = ask(language);
            asked().picture(Path.of("target", "screens", "replace-" + language.tag() + ".png"));
            List<String> cut = Toolkit.onWindow(() -> Sight.cutTexts(asked().scene().getRoot()));
            asked().click("#other-name");
            assertFalse(agreed.join());
            assertEquals(List.of(), cut);
        }
    }
}
