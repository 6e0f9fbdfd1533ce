package org.tarozi.ui.app;

import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import org.tarozi.profile.ProfileFolder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/// The window as JavaFX starts it.
public final class WindowApplication extends Application {

    private static final List<String> FONTS =
            List.of(
                    "/org/tarozi/report/fonts/NotoSans-Regular.ttf",
                    "/org/tarozi/report/fonts/NotoSans-Bold.ttf",
                    "/META-INF/resources/material2/20200820/fonts/MaterialIcons.ttf");

    private static final List<String> ICONS =
            List.of("tarozi-256.png", "tarozi-64.png", "tarozi-32.png");

    @Override
    public void start(Stage stage) {
        loadFonts();
        ICONS.forEach(icon -> stage.getIcons().add(new Image(resource(icon))));
        Shell shell =
                new Shell(
                        stage,
                        profile(),
                        Clock.systemUTC(),
                        texts -> new NativeDialogs(stage, this, texts));
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> shell.failed(failure));
        shell.start(getParameters().getRaw().stream().map(Path::of).toList());
    }

    /// The user's own folder.
    static Path profile() {
        return ProfileFolder.of(System.getenv(), System.getProperty("os.name", ""));
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(WindowApplication.class.getResourceAsStream(file), file);
    }

    /// Brings the typefaces of the window, the same on every machine.
    static void loadFonts() {
        for (String file : FONTS) {
            try (InputStream font = resource(file)) {
                Font.loadFont(font, Font.getDefault().getSize());
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
