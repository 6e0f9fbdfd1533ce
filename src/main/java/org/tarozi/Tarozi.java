package org.tarozi;

import org.tarozi.cli.Main;
import org.tarozi.cli.Window;
import org.tarozi.ui.app.TaroziWindow;

import java.nio.file.Path;
import java.util.List;

/// Where the process begins: the command line, which opens the window where that is asked for.
public final class Tarozi {

    private Tarozi() {}

    /// Runs one command, or the window, and ends the process with its number.
    public static void main(String[] arguments) {
        Main.run(new OfProcess(), arguments);
    }

    /// The window in this process.
    private static final class OfProcess implements Window {

        @Override
        public boolean isPossible() {
            return TaroziWindow.isPossible(System.getenv());
        }

        @Override
        public void open(List<Path> files) {
            TaroziWindow.open(files);
        }
    }
}
