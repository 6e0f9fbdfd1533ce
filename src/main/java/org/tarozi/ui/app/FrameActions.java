package org.tarozi.ui.app;

import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Theme;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the user can do with the frame itself.
record FrameActions(Shell shell, Workplace workplace, WindowSettings settings) {

    void go(Destination destination) {
        shell.go(destination);
    }

    void take(List<Path> files) {
        shell.take(files);
    }

    void closeProgramme() {
        shell.closeProgramme();
    }

    /// Whether the language could be changed now.
    boolean choose(Language language) {
        return keep(to -> to.setLanguage(language));
    }

    /// Whether the colours could.
    boolean choose(Theme theme) {
        return keep(to -> to.setTheme(theme));
    }

    /// Whether the size of text could.
    boolean chooseTextSize(int percent) {
        return keep(to -> to.setTextSize(percent));
    }

    /// Nothing is kept that cannot be shown: what is unfinished on the screen would be lost.
    private boolean keep(Consumer<WindowSettings> change) {
        if (shell.isHeld()) {
            return false;
        }
        workplace
                .background()
                .run(
                        () -> {
                            change.accept(settings);
                            return settings;
                        },
                        kept -> shell.build());
        return true;
    }
}
