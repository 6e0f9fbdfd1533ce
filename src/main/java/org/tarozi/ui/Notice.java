package org.tarozi.ui;

import java.nio.file.Path;
import java.util.Optional;

/// A sentence for the user at the edge of the window.
///
/// @param place a place in it that he may want to copy
public record Notice(Kind kind, String sentence, Optional<Path> place) {

    /// How much it matters. A word and an icon say it too, never the colour alone.
    public enum Kind {
        DONE,
        CAREFUL,
        FAILED
    }

    private Notice(Kind kind, String sentence) {
        this(kind, sentence, Optional.empty());
    }

    /// The same with a place to copy.
    public Notice copying(Path file) {
        return new Notice(kind, sentence, Optional.of(file));
    }

    /// Something was done.
    public static Notice done(String sentence) {
        return new Notice(Kind.DONE, sentence);
    }

    /// Something could not be done, and why.
    public static Notice refused(String sentence) {
        return new Notice(Kind.CAREFUL, sentence);
    }

    /// The machine or the program failed.
    public static Notice failed(String sentence) {
        return new Notice(Kind.FAILED, sentence);
    }
}
