package org.tarozi.ui;

/// A sentence for the user at the edge of the window.
public record Notice(Kind kind, String sentence) {

    /// How much it matters. A word and an icon say it too, never the colour alone.
    public enum Kind {
        DONE,
        CAREFUL,
        FAILED
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
