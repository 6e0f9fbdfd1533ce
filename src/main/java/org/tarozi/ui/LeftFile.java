package org.tarozi.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// How a programme file was left: when what it holds was changed last, which the file itself does
/// not say, since it is written also where it is only opened and closed.
record LeftFile(Instant changed, FileLook look) {

    private static final int WORDS = 3;

    /// That of a text in the settings; empty where it is none.
    static Optional<LeftFile> of(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != WORDS) {
            return Optional.empty();
        }
        try {
            FileLook look = new FileLook(Instant.parse(words[1]), Long.parseLong(words[2]));
            return Optional.of(new LeftFile(Instant.parse(words[0]), look));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // somebody edited the settings
        }
    }

    /// As it stands in the settings.
    String text() {
        return changed + " " + look.modified() + " " + look.size();
    }

    /// When it was changed last; empty where somebody else wrote it since.
    Optional<Instant> changed(FileLook now) {
        return look.isLike(now) ? Optional.of(changed) : Optional.empty();
    }
}
