package org.tarozi.ui.report;

import org.tarozi.job.HandedFile;

import java.util.List;
import java.util.function.ToIntFunction;

/// What was written and read back: in one file, or in several together.
record Handed(List<HandedFile> files) {

    Handed {
        files = List.copyOf(files);
    }

    int sum(ToIntFunction<HandedFile> count) {
        return files.stream().mapToInt(count).sum();
    }
}
