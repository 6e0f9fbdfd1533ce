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

    void choose(Language language) {
        keep(to -> to.setLanguage(language));
    }

    void choose(Theme theme) {
        keep(to -> to.setTheme(theme));
    }

    void chooseTextSize(int percent) {
        keep(to -> to.setTextSize(percent));
    }

    private void keep(Consumer<WindowSettings> change) {
        workplace
                .background()
                .run(
                        () -> {
                            change.accept(settings);
                            return settings;
                        },
                        kept -> shell.build());
    }
}
