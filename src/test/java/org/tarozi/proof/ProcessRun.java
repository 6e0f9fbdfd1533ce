package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a program left behind that ran as a process of its own.
///
/// @param code the number it ended with
public record ProcessRun(int code, String out, String err) {

    /// Runs a program of the machine, which a test needs and so fails without.
    ///
    /// @param folder where it works
    public static ProcessRun of(Path folder, List<String> command) {
        return of(folder, Map.of(), command);
    }

    /// @param environment variables beside those of this process
    public static ProcessRun of(
            Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("tarozi-run", ".out");
            Path err = Files.createTempFile("tarozi-run", ".err");
            try {
                ProcessBuilder process =
                        new ProcessBuilder(command)
                                .directory(folder.toAbsolutePath().toFile())
                                .redirectOutput(out.toFile())
                                .redirectError(err.toFile());
                process.environment().keySet().removeIf(name -> name.startsWith("TAROZI_"));
                process.environment().putAll(environment);
                int code = started(process, command).waitFor();
                return new ProcessRun(code, text(out), text(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(command + " could not be run", e);
        }
    }

    private static Process started(ProcessBuilder process, List<String> command) {
        try {
            return process.start();
        } catch (IOException e) {
            throw new AssertionError(
                    "this test needs the program "
                            + command.getFirst()
                            + ", which is not on the path; .ci/run installs it",
                    e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /// The same, if it ended as expected.
    public ProcessRun ended(int expected) {
        assertEquals(expected, code, () -> "said: " + err + out);
        return this;
    }

    /// What it printed, as the one JSON document that it must be.
    public JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
