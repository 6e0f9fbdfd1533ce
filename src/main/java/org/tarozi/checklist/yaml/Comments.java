package org.tarozi.checklist.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;

/// Where comments stand in a text.
public final class Comments {

    /// What is told of a text that a comment follows.
    public static final String BEHIND = " with a comment behind it";

    /// What to do about it.
    public static final String ADVICE =
            "quotes around a text that contains “ #”, or a line of its own for the comment";

    private final int[] characters;

    Comments(String text) {
        this.characters = text.codePoints().toArray();
    }

    /// Whether a comment follows a place on its line, with nothing but spaces between.
    boolean follow(Mark place) {
        int next = place.getIndex();
        while (next < characters.length && isSpace(characters[next])) {
            next++;
        }
        return next > place.getIndex() && next < characters.length && characters[next] == '#';
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\t';
    }
}
