package org.tarozi.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The program as `mvn package` leaves it, on the machine of one person: it runs as a process in
/// their folder, with settings and a device key of its own.
///
/// @param folder where files without a folder lie
public record BuiltProgram(Path folder) {

    /// Where the build leaves it.
    public static final Path PLACE = Path.of("target", "tarozi").toAbsolutePath();

    /// Where the build leaves it with a runtime of its own.
    static final Path IMAGE = Path.of("target", "image", "tarozi").toAbsolutePath();

    /// What starts the one with a runtime of its own.
    static final Path IMAGE_SCRIPT = IMAGE.resolve("bin").resolve(script());

    /// What starts it.
    public static final Path SCRIPT = PLACE.resolve("bin").resolve(script());

    private static String script() {
        return System.getProperty("os.name", "").startsWith("Windows") ? "tarozi.bat" : "tarozi";
    }

    /// Runs a command, which must end with this number.
    public ProcessRun ends(int code, String... arguments) {
        return start(SCRIPT, Map.of(), arguments).ended(code);
    }

    /// Runs a command that must do what was asked.
    public ProcessRun does(String... arguments) {
        return ends(0, arguments);
    }

    /// Runs a script in the place of the program's own.
    public ProcessRun start(Path script, Map<String, String> more, String... arguments) {
        Map<String, String> environment = new HashMap<>();
        environment.put("TAROZI_PROFILE", folder.resolve("profile").toString());
        environment.put("TAROZI_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        environment.putAll(more);
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return ProcessRun.of(folder, environment, command);
    }

    /// A file of this person.
    Path file(String name) {
        return folder.resolve(name);
    }
}
