package org.tarozi.ui.app;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import org.tarozi.store.file.StoreException;
import org.tarozi.ui.Background;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.WindowSize;

/// Keeps how large the user made the window for the next start, a moment after it became so: a
/// window that is ended from outside has no time for it.
final class KeptSize {

    private static final Duration BEFORE_KEEPING = Duration.millis(400);

    private final Stage stage;
    private final WindowSettings settings;
    private final Background background;
    private final PauseTransition pause = new PauseTransition(BEFORE_KEEPING);

    KeptSize(Stage stage, WindowSettings settings, Background background) {
        this.stage = stage;
        this.settings = settings;
        this.background = background;
        pause.setOnFinished(done -> keep());
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> follow());
    }

    /// Makes the window as large as it was, as far as the screen still has room.
    void restore() {
        settings.windowSize().ifPresent(this::restore);
    }

    private void restore(WindowSize size) {
        switch (size) {
            case WindowSize.WholeScreen _ -> stage.setMaximized(true);
            case WindowSize.Part(int width, int height) -> {
                Rectangle2D room = Screen.getPrimary().getVisualBounds();
                stage.setWidth(Math.min(Math.max(width, stage.getMinWidth()), room.getWidth()));
                stage.setHeight(Math.min(Math.max(height, stage.getMinHeight()), room.getHeight()));
            }
        }
    }

    /// What the system makes of the size while it shows the window is no wish of the user.
    private void follow() {
        stage.widthProperty().subscribe((before, now) -> pause.playFromStart());
        stage.heightProperty().subscribe((before, now) -> pause.playFromStart());
        stage.maximizedProperty().subscribe((before, now) -> pause.playFromStart());
    }

    /// The window is about to be closed.
    void now() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            keep();
        }
    }

    private void keep() {
        WindowSize size =
                stage.isMaximized()
                        ? new WindowSize.WholeScreen()
                        : new WindowSize.Part(
                                (int) Math.round(stage.getWidth()),
                                (int) Math.round(stage.getHeight()));
        background.run(() -> isKept(size), kept -> {});
    }

    private boolean isKept(WindowSize size) {
        try {
            settings.setWindowSize(size);
            return true;
        } catch (StoreException e) {
            return false; // where there is no room, the size of a window is not worth a word
        }
    }
}
