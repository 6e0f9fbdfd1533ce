package org.tarozi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A window that remembers what it was asked to show.
final class FakeWindow implements Window {

    private final boolean possible;
    private final List<List<Path>> opened = new ArrayList<>();

    private FakeWindow(boolean possible) {
        this.possible = possible;
    }

    static FakeWindow withDisplay() {
        return new FakeWindow(true);
    }

    static FakeWindow withoutDisplay() {
        return new FakeWindow(false);
    }

    @Override
    public boolean isPossible() {
        return possible;
    }

    @Override
    public void open(List<Path> files) {
        opened.add(List.copyOf(files));
    }

    List<List<Path>> opened() {
        return opened;
    }
}
