package org.tarozi.bench;

import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Programme files of the benchmarks.
final class ProgrammeFiles {

    private ProgrammeFiles() {}

    /// A folder that is empty and stays until the machine cleans it.
    static Path folder() {
        try {
            return Files.createTempDirectory("tarozi-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A new programme file in a folder of its own.
    static Programme created() {
        return opened(
                Programme.create(folder().resolve("office.tarozi"), AssessmentFiles.PROGRAMME));
    }

    static Programme opened(Opening<Programme> opening) {
        return switch (opening) {
            case Opening.Opened<Programme>(Programme programme) -> programme;
            case Opening.Refused<Programme>(Trouble why) ->
                    throw new IllegalStateException(why.sentence());
            case Opening.InUse<Programme>(Trouble why) ->
                    throw new IllegalStateException(why.sentence());
        };
    }

    /// Closes a programme and removes its file.
    static void discard(Programme programme) {
        Path file = programme.file();
        programme.close();
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
