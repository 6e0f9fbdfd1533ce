package org.tarozi.ui.app;

import javafx.application.Application;

import org.tarozi.store.file.StoreException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The window from outside: whether there can be one, and showing it.
public final class TaroziWindow {

    private TaroziWindow() {}

    /// Whether there is a display, as far as the environment tells.
    public static boolean isPossible(Map<String, String> environment) {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        return !linux
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || System.getProperty("glass.platform", "").equals("Headless");
    }

    /// Shows the window with some files until the user closes it, or hands them to the window that
    /// has their programme open.
    public static void open(List<Path> files) {
        if (Handover.give(WindowApplication.profile(), files)) {
            return;
        }
        try {
            Application.launch(
                    WindowApplication.class,
                    files.stream().map(Path::toString).toArray(String[]::new));
        } catch (RuntimeException e) {
            throw told(e);
        }
    }

    /// What the machine said, from below what JavaFX wraps around it; a fault of the program stays
    /// what it is.
    static RuntimeException told(RuntimeException thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof StoreException machine) {
                return machine;
            }
            if (at instanceof UnsupportedOperationException display) {
                return new StoreException(
                        "The display could not be opened: "
                                + display.getMessage()
                                + ". Every job can be done with a command too; see: tarozi help",
                        thrown);
            }
        }
        return thrown;
    }
}
