package org.tarozi.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A frame that remembers what screens asked of it.
public final class FakeFrame implements Frame {

    private final List<Destination> gone = new ArrayList<>();
    private final List<Destination> remembered = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<String> awaited = new ArrayList<>();
    private final Sights sights = new Sights();
    private final List<Notice> told = new ArrayList<>();

    @Override
    public void go(Destination destination) {
        gone.add(destination);
    }

    @Override
    public void remember(Destination destination) {
        remembered.add(destination);
    }

    @Override
    public Optional<Destination> ledHere() {
        return Optional.empty();
    }

    @Override
    public Sights sights() {
        return sights;
    }

    @Override
    public void open(Path programme) {
        opened.add(programme);
    }

    @Override
    public void turnKeys() {}

    @Override
    public void await(String what, Progress progress) {
        awaited.add(what);
    }

    @Override
    public void tell(Notice notice) {
        told.add(notice);
    }

    @Override
    public void calm() {
        told.clear();
    }

    @Override
    public void calm(Notice notice) {
        told.remove(notice);
    }

    public List<Destination> gone() {
        return gone;
    }

    public List<Destination> remembered() {
        return remembered;
    }

    public List<Path> opened() {
        return opened;
    }

    public List<String> awaited() {
        return awaited;
    }

    public List<Notice> told() {
        return told;
    }
}
