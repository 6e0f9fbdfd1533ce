package org.tarozi.cli;

import org.tarozi.profile.Failure;
import org.tarozi.profile.FaultLog;
import org.tarozi.store.file.Trouble;

import java.io.PrintStream;

/// What the user is told when a command could not go on: a sentence about the machine, or an
/// apology with a code that stays the same for the same fault, and the log to send along.
final class Breakdown {

    private final Surroundings surroundings;

    Breakdown(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    ExitCode report(Throwable thrown) {
        switch (Failure.of(thrown)) {
            case Failure.OfMachine(Trouble trouble) -> {
                surroundings.console().say(trouble.sentence());
                return trouble.kind().isDamage() ? ExitCode.REFUSED : ExitCode.MACHINE_FAILED;
            }
            case Failure.OfProgram(String code) -> {
                apologise(code, thrown);
                return ExitCode.MACHINE_FAILED;
            }
        }
    }

    private void apologise(String code, Throwable thrown) {
        PrintStream err = surroundings.console().err();
        err.println("tarozi: something went wrong that should not have, and we are sorry.");
        err.println("Error code: " + code);
        err.println(new FaultLog(surroundings.profile(), surroundings.clock()).write(thrown));
    }
}
