package org.tarozi.sample;

import org.tarozi.store.file.Opening;

import java.nio.file.Path;

/// The sample programme as a file, for tests.
public final class SampleProgramme {

    private SampleProgramme() {}

    /// Writes the sample into a new folder inside another and names its programme file.
    public static Path in(Path folder) {
        if (Demo.write(folder.resolve("made"))
                instanceof Opening.Opened<Demo.Written>(Demo.Written written)) {
            return written.programme();
        }
        throw new AssertionError(folder);
    }
}
