package org.tarozi.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A display of its own for real windows, on an X server that draws into memory.
final class Display implements AutoCloseable {

    private final Process server;
    private final String name;

    private Display(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /// Starts one of a laptop's size.
    static Display started() throws IOException {
        Process server =
                new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader number =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        return new Display(server, ":" + number.readLine());
    }

    /// The variable that tells programs where it is.
    Map<String, String> environment() {
        return Map.of("DISPLAY", name);
    }

    /// Presses keys in the window with a title, as a person at the keyboard does.
    void press(Path folder, String title, String... keys) {
        List<String> command =
                new ArrayList<>(
                        List.of("xdotool", "search", "--sync", "--onlyvisible", "--name", title));
        command.addAll(List.of("windowfocus", "--sync"));
        command.addAll(List.of("key", "--delay", "60"));
        command.addAll(List.of(keys));
        ProcessRun.of(folder, environment(), command).ended(0);
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
