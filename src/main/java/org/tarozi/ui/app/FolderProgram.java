package org.tarozi.ui.app;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The command that shows a folder, whose name comes last.
record FolderProgram(List<String> command) {

    private static final int PATIENCE_SECONDS = 3;

    FolderProgram {
        command = List.copyOf(command);
    }

    /// Whether it shows the folder: where it is there, and has not failed for a while.
    boolean show(Path folder) {
        List<String> line = new ArrayList<>(command);
        line.add(folder.toString());
        try {
            Process process =
                    new ProcessBuilder(line)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false; // there is none, and the user is told so
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
