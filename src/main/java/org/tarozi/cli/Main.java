package org.tarozi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where the process begins and ends.
public final class Main {

    private static final List<String> OUR_FILES = List.of(".tarozi", ".tza");

    private Main() {}

    /// Runs one command, or the window, and ends the process with its number.
    public static void run(Window window, String[] arguments) {
        silenceLibraries();
        System.exit(run(Surroundings.ofProcess(window), arguments));
    }

    /// Libraries that would log say nothing of it to people: what a broken file is refused for is a
    /// sentence of ours.
    private static void silenceLibraries() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty(
                "log4j2.loggerContextFactory",
                "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    /// Runs one command inside this process. Never 0 unless it was done.
    static int run(Surroundings surroundings, String... arguments) {
        try {
            int code = execute(surroundings, arguments);
            Console console = surroundings.console();
            return console.out().checkError() && !console.piped() ? unprinted(surroundings) : code;
        } catch (RuntimeException | Error e) {
            return new Breakdown(surroundings).report(e).number();
        }
    }

    private static int execute(Surroundings surroundings, String... arguments) {
        return isWindowAskedFor(surroundings, arguments)
                ? new OpeningWindow(surroundings).open(paths(arguments)).number()
                : CommandTree.of(surroundings).execute(arguments);
    }

    /// Asked for before anything of the command line is made, which would take a fifth of the
    /// start: `tarozi`, where there is a display, or `tarozi FILE`, as a double click says it.
    private static boolean isWindowAskedFor(Surroundings surroundings, String... arguments) {
        return arguments.length == 0 ? surroundings.window().isPossible() : areFiles(arguments);
    }

    /// Whether the first is a file that is there, or is called like one of ours.
    private static boolean areFiles(String... arguments) {
        if (arguments[0].startsWith("-")) {
            return false;
        }
        String name = arguments[0].toLowerCase(Locale.ROOT);
        return OUR_FILES.stream().anyMatch(name::endsWith)
                || Files.isRegularFile(Path.of(arguments[0]));
    }

    private static List<Path> paths(String... arguments) {
        return Arrays.stream(arguments).map(Path::of).toList();
    }

    /// A result that nobody gets whole is none. A pipe takes everything as long as somebody reads
    /// it, so there nobody wants more.
    private static int unprinted(Surroundings surroundings) {
        surroundings
                .console()
                .say(
                        "The result could not be printed whole: the disk is full, or the program"
                                + " that reads it has ended.");
        return ExitCode.MACHINE_FAILED.number();
    }
}
