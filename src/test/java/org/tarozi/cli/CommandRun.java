package org.tarozi.cli;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// What one run of the command line inside the test's process left behind.
///
/// @param code the number a process would have ended with
public record CommandRun(int code, String out, String err) {

    /// The moment it is in every run.
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    /// Runs a command with this folder as the user's own.
    public static CommandRun of(Path profile, String... arguments) {
        return beside(FakeWindow.withoutDisplay(), profile, arguments);
    }

    /// Runs a command where this window could be shown.
    static CommandRun beside(Window window, Path profile, String... arguments) {
        Streams streams = new Streams();
        int code = Main.run(streams.surroundings(profile, window), arguments);
        return streams.ended(code);
    }

    /// Runs a command line that has these commands instead of the program's own.
    static CommandRun with(Path profile, Object command, String... arguments) {
        Streams streams = new Streams();
        int code =
                CommandTree.of(
                                streams.surroundings(profile, FakeWindow.withoutDisplay()),
                                List.of(new CommandLine(command)))
                        .execute(arguments);
        return streams.ended(code);
    }

    private record Streams(ByteArrayOutputStream out, ByteArrayOutputStream err) {

        Streams() {
            this(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        }

        Surroundings surroundings(Path profile, Window window) {
            Console console = new Console(stream(out), stream(err));
            return new Surroundings(
                    console,
                    profile,
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    Map.of("TAROZI_NAME", "Aziza"),
                    window);
        }

        CommandRun ended(int code) {
            return new CommandRun(
                    code,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        }

        private static PrintStream stream(ByteArrayOutputStream bytes) {
            return new PrintStream(bytes, true, StandardCharsets.UTF_8);
        }
    }
}
