package org.tarozi.checklist;

import org.snakeyaml.engine.v2.exceptions.Mark;

/// Where comments stand in a text.
final class Comments {

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
