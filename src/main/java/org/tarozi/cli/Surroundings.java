package org.tarozi.cli;

import org.tarozi.profile.ProfileFolder;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// What a command may know of the world outside: tests give it another one.
///
/// @param profile the user's own folder for settings, the device key and the log
/// @param clock what time it is, and in which zone, which only days that are the user's own follow
/// @param environment the variables of the process
public record Surroundings(
        Console console,
        Path profile,
        Clock clock,
        Map<String, String> environment,
        Window window) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /// Those of this process.
    static Surroundings ofProcess(Window window) {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                Console.ofProcess(),
                ProfileFolder.of(environment, System.getProperty("os.name", "")),
                Clock.systemDefaultZone(),
                environment,
                window);
    }
}
