package org.tarozi.checklist;

/// Where something stands in a checklist file; line and column count from 1, columns in characters.
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
