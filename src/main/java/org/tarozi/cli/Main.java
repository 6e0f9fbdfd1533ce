package org.tarozi.cli;

/// Where the process begins and ends.
public final class Main {

    private Main() {}

    /// Runs one command and ends the process with its number.
    public static void main(String[] arguments) {
        // libraries that would log say nothing of it to people
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /// Runs one command inside this process. Never 0 unless it was done.
    static int run(Surroundings surroundings, String... arguments) {
        try {
            int code = CommandTree.of(surroundings).execute(arguments);
            return surroundings.console().out().checkError() ? unprinted(surroundings) : code;
        } catch (RuntimeException | Error e) {
            return new Breakdown(surroundings).report(e).number();
        }
    }

    /// A result that nobody gets whole is none.
    private static int unprinted(Surroundings surroundings) {
        surroundings
                .console()
                .say(
                        "The result could not be printed whole: the disk is full, or the program"
                                + " that reads it has ended.");
        return ExitCode.MACHINE_FAILED.number();
    }
}
