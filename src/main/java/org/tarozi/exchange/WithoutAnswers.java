package org.tarozi.exchange;

import org.tarozi.checklist.file.ChecklistReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Files of ours that somebody may hand to an import although they hold no answers.
final class WithoutAnswers {

    private WithoutAnswers() {}

    /// What such a file is and what to do instead.
    static Optional<Refusal> of(Path file, FileKind kind) throws IOException {
        return switch (kind) {
            case WORKBOOK -> workbook(file);
            case TEXT, UNKNOWN -> document(file);
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> document(Path file) throws IOException {
        if (ChecklistReader.recognises(file)) {
            return checklist();
        }
        return OurMark.isOnPdf(file) ? report() : Optional.empty();
    }

    private static Optional<Refusal> workbook(Path file) throws IOException {
        if (ChecklistBook.recognises(file)) {
            return checklist();
        }
        return OurMark.isOnWorkbook(file) ? report() : Optional.empty();
    }

    private static Optional<Refusal> report() {
        return Refusal.because(
                Refusal.Kind.REPORT,
                "it is a report that Tarozi wrote, from which nothing is read; import the files"
                        + " with the answers, such as assessment files");
    }

    private static Optional<Refusal> checklist() {
        return Refusal.because(
                Refusal.Kind.CHECKLIST,
                "it is a checklist, which holds no answers; bring it in with tarozi checklist add");
    }
}
