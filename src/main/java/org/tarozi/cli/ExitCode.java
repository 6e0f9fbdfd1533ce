package org.tarozi.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How a command went, as the number that scripts see.
public enum ExitCode {
    /// Everything asked for was done.
    DONE(0),
    /// Something given was refused; each is said.
    REFUSED(1),
    /// The command itself was not understood.
    USAGE(2),
    /// Done, and people have conflicts to decide.
    CONFLICTS_REMAIN(3),
    /// The machine failed: disk, permission, file in use, or a fault of the program.
    MACHINE_FAILED(4);

    private static final List<ExitCode> GRAVEST_FIRST =
            List.of(MACHINE_FAILED, USAGE, REFUSED, CONFLICTS_REMAIN, DONE);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The number the process ends with.
    public int number() {
        return number;
    }

    /// What a command with several results ends with: the first that applies of machine, usage,
    /// refused, conflicts, done.
    public static ExitCode gravest(Collection<ExitCode> results) {
        return results.stream().min(Comparator.comparingInt(GRAVEST_FIRST::indexOf)).orElse(DONE);
    }
}
