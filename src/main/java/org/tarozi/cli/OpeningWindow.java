package org.tarozi.cli;

import java.nio.file.Path;
import java.util.List;

/// Opens the window for a command, where there is a display.
record OpeningWindow(Surroundings surroundings) {

    /// Shows the window with some files until it is closed, or says why it cannot.
    ExitCode open(List<Path> files) {
        if (!surroundings.window().isPossible()) {
            surroundings
                    .console()
                    .say(
                            "There is no display here to show the window on. Every job can be done"
                                    + " with a command too; see: tarozi help");
            return ExitCode.MACHINE_FAILED;
        }
        surroundings.window().open(files);
        return ExitCode.DONE;
    }
}
