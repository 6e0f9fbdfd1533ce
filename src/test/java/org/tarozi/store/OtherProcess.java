package org.tarozi.store;

import org.tarozi.store.file.Opening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another Java process on the class path of the tests.
final class OtherProcess {

    private OtherProcess() {}

    /// Starts the main method of a class.
    static Process started(Class<?> main, String... arguments) throws IOException {
        return started(List.of(), main, arguments);
    }

    /// Starts the main method of a class on a machine where no file may grow beyond a size.
    static Process limited(int blocks, Class<?> main, String... arguments) throws IOException {
        String limit = "ulimit -f " + blocks + " && exec \"$@\"";
        return started(List.of("sh", "-c", limit, "sh"), main, arguments);
    }

    private static Process started(List<String> through, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(through);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// What another process gets that opens a file.
    static String opens(Path file) throws IOException {
        Process process = started(OtherProcess.class, file.toString());
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /// Says what becomes of opening the file in the argument.
    public static void main(String... arguments) {
        System.out.println(
                switch (Programme.open(Path.of(arguments[0]))) {
                    case Opening.Opened<Programme>(Programme programme) -> {
                        programme.close();
                        yield "OPENED";
                    }
                    case Opening.Refused<Programme> _ -> "REFUSED";
                    case Opening.InUse<Programme> _ -> "IN_USE";
                });
    }
}
