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
            return CommandTree.of(surroundings).execute(arguments);
        } catch (RuntimeException | Error e) {
            return new Breakdown(surroundings).report(e).number();
        }
    }
}
