package org.tarozi.ui.start;

import org.tarozi.profile.DraftsFile;
import org.tarozi.ui.FormKey;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A programme file that was open before.
///
/// @param changed when what it holds was changed last; empty where it is not there any more
/// @param programme what the programme was called then
/// @param forms how many forms were begun in it and not sent
record RecentFile(Path file, Optional<Instant> changed, Optional<String> programme, long forms) {

    RecentFile {
        programme = programme.filter(name -> !name.isBlank());
    }

    /// The file as it is on the disk now, with what the user's settings and drafts know of it.
    static RecentFile of(Path file, WindowSettings settings) {
        return new RecentFile(
                file,
                settings.lastChange(file),
                settings.recentName(file),
                settings.recentProgramme(file)
                        .map(id -> begun(new DraftsFile(settings.profile(), id, file)))
                        .orElse(0L));
    }

    private static long begun(DraftsFile drafts) {
        return FormKey.count(drafts.read().keySet());
    }

    /// The name of the programme, or of its file where it has none.
    String name() {
        return programme.orElseGet(
                () -> Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(""));
    }

    /// Where it lies: the whole file where its own name is not said.
    String folder() {
        return programme.isPresent()
                ? file.toString()
                : Optional.ofNullable(file.getParent()).map(Path::toString).orElse("");
    }
}
