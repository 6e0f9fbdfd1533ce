package org.tarozi.store;

import org.tarozi.store.file.Database;
import org.tarozi.store.file.FileOpener;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.Trouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// A copy of a programme on which it is tried what would change it. It lies in a folder of the
/// user's own for temporary files, and is gone when it is closed.
record TrialCopy(Path folder, Programme programme) implements AutoCloseable {

    private static final String NAME = "copy.tarozi";

    /// Tries what would change a programme on a copy of it.
    ///
    /// @param stopped asked again and again; where it says yes, the trial fails
    static <T> T tried(Database original, BooleanSupplier stopped, Function<Programme, T> trial) {
        try (TrialCopy copy = of(original, stopped)) {
            return copy.programme().stoppable(stopped, () -> trial.apply(copy.programme()));
        }
    }

    private static TrialCopy of(Database original, BooleanSupplier stopped) {
        Path folder = newFolder();
        try {
            Path copy = folder.resolve(NAME);
            FileOpener.copy(original, copy, stopped);
            return new TrialCopy(folder, new Programme(opened(copy)));
        } catch (RuntimeException | Error e) {
            try {
                delete(folder);
            } catch (StoreException failure) {
                e.addSuppressed(failure);
            }
            throw e;
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("tarozi-");
        } catch (IOException e) {
            throw failed(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static Database opened(Path copy) {
        return switch (ProgrammeFiles.opener().open(copy)) {
            case Opening.Opened<Database>(Database database) -> database;
            case Opening.Refused<Database>(Trouble why) -> throw new StoreException(why.sentence());
            case Opening.InUse<Database>(Trouble why) -> throw new StoreException(why.sentence());
        };
    }

    private static void delete(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static StoreException failed(Path folder, IOException e) {
        String sentence =
                "The temporary files in "
                        + folder
                        + " could not be used: "
                        + StoreException.reason(e)
                        + ".";
        return new StoreException(Trouble.of(e, folder.toString(), sentence), e);
    }

    @Override
    public void close() {
        try {
            programme.close();
        } finally {
            delete(folder);
        }
    }
}
