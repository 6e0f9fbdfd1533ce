package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The columns of tables fill them, with nothing empty beside the last one.
class FilledTableTest {

    @TempDir Path folder;

    private WindowRobot opened() {
        VisitFixture fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        return window;
    }

    private static long emptyWidth(WindowRobot window, String selector) {
        window.scene().awaitSeen(selector);
        window.settle();
        return Toolkit.onWindow(
                () -> {
                    TableView<?> table = (TableView<?>) window.scene().scene().lookup(selector);
                    double columns =
                            table.getVisibleLeafColumns().stream()
                                    .mapToDouble(TableColumnBase::getWidth)
                                    .sum();
                    return Math.round(
                            table.getWidth()
                                    - table.snappedLeftInset()
                                    - table.snappedRightInset()
                                    - columns);
                });
    }

    @Test
    void theFactoriesFillTheirTable() {
        try (WindowRobot window = opened()) {
            window.go(new Destination.Factories(Optional.empty()));
            assertEquals(0, emptyWidth(window, "#factories"));
        }
    }

    @Test
    void theFilesOfAReceiptFillTheirTable() throws Exception {
        Path file = Files.writeString(folder.resolve("visit.tza"), "no assessment file");
        try (WindowRobot window = opened()) {
            window.go(new Destination.Merge(List.of(file)));
            assertEquals(0, emptyWidth(window, "#file-table"));
        }
    }
}
