package org.tarozi.cli;

import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;

import java.nio.file.Path;
import java.util.function.Function;

/// A programme file named on the command line, open for one command and closed after it.
final class ProgrammeFile {

    private ProgrammeFile() {}

    /// Opens a programme to change it.
    static ExitCode change(Console console, Path file, Function<Programme, ExitCode> work) {
        return use(
                console,
                Programme.open(file),
                programme -> {
                    if (programme.checkup().isRebuilt()) {
                        console.say(rebuilt(file));
                    }
                    return work.apply(programme);
                });
    }

    private static String rebuilt(Path file) {
        return "The computed tables of "
                + file
                + " were damaged, so they were computed again; nothing people wrote is lost. The"
                + " disk or stick may be failing: copy the file to another one.";
    }

    /// Opens a programme to look at it; not a byte of it changes.
    static ExitCode look(Console console, Path file, Function<Programme, ExitCode> work) {
        return use(console, Programme.openToRead(file), work);
    }

    /// Tries on a copy what would change a programme; not a byte of it changes.
    static ExitCode attempt(Console console, Path file, Function<Programme, ExitCode> work) {
        return look(console, file, programme -> programme.tried(() -> false, work));
    }

    /// Works on what was opened or made, and says why where it was not.
    static ExitCode use(
            Console console, Opening<Programme> opening, Function<Programme, ExitCode> work) {
        return switch (opening) {
            case Opening.Opened<Programme>(Programme programme) -> {
                try (programme) {
                    yield work.apply(programme);
                }
            }
            case Opening.Refused<Programme>(Trouble why) -> console.refuse(why.sentence());
            case Opening.InUse<Programme>(Trouble why) -> {
                console.say(why.sentence());
                yield ExitCode.MACHINE_FAILED;
            }
        };
    }
}
