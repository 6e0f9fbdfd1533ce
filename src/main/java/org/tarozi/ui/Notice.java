package org.tarozi.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sentence for the user at the edge of the window.
///
/// @param place a file or folder that it speaks of, to look at or, where something failed, to copy
/// @param ways where he may want to go on from it
/// @param undo takes back what it says was done, where that is offered
public record Notice(
        Kind kind, String sentence, Optional<Path> place, List<Way> ways, Optional<Runnable> undo) {

    /// Somewhere to go.
    ///
    /// @param caption what one does there
    public record Way(String caption, Destination to) {}

    /// How much it matters. A word and an icon say it too, never the colour alone.
    public enum Kind {
        DONE,
        RECOVERED,
        CAREFUL,
        FAILED
    }

    public Notice {
        ways = List.copyOf(ways);
    }

    private Notice(Kind kind, String sentence) {
        this(kind, sentence, Optional.empty(), List.of(), Optional.empty());
    }

    /// The same about a file or folder.
    public Notice about(Path file) {
        return new Notice(kind, sentence, Optional.of(file), ways, undo);
    }

    /// The same with one more way to go on.
    public Notice leading(String caption, Destination to) {
        List<Way> all = new ArrayList<>(ways);
        all.add(new Way(caption, to));
        return new Notice(kind, sentence, place, all, undo);
    }

    /// The same followed by another one, which has the place and its ways too.
    public Notice with(Notice next) {
        List<Way> all = new ArrayList<>(ways);
        all.addAll(next.ways());
        return new Notice(
                kind,
                sentence + " " + next.sentence(),
                place.or(next::place),
                all,
                undo.or(next::undo));
    }

    /// The same with a way to take back what was done.
    public Notice undoneBy(Runnable step) {
        return new Notice(kind, sentence, place, ways, Optional.of(step));
    }

    /// Something was done.
    public static Notice done(String sentence) {
        return new Notice(Kind.DONE, sentence);
    }

    /// What the last end of the program left is there again.
    public static Notice recovered(String sentence) {
        return new Notice(Kind.RECOVERED, sentence);
    }

    /// Something could not be done, and why.
    public static Notice refused(String sentence) {
        return new Notice(Kind.CAREFUL, sentence);
    }

    /// Something was done, with what to look at.
    public static Notice taken(String sentence) {
        return new Notice(Kind.CAREFUL, sentence);
    }

    /// The machine or the program failed.
    public static Notice failed(String sentence) {
        return new Notice(Kind.FAILED, sentence);
    }
}
