package org.tarozi.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dialogs that answer at once with what a test prepared.
public final class FakeOutside implements Outside {

    private List<Path> chosen = List.of();
    private Path begin = home();
    private boolean shows = true;
    private boolean replaces = true;
    private final List<Path> asked = new ArrayList<>();
    private boolean waiting;
    private final List<Runnable> steps = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<String> suggested = new ArrayList<>();

    /// The system has no program that shows folders.
    public void willShowNothing() {
        shows = false;
    }

    /// What the next dialogs answer; nothing cancels them.
    public void willChoose(Path... files) {
        chosen = List.of(files);
    }

    /// No file that the window asks about may be replaced: the next of those prepared is chosen.
    public void willReplaceNothing() {
        replaces = false;
    }

    /// The files that the window asked about before it replaces them.
    public List<Path> asked() {
        return asked;
    }

    @Override
    public Optional<Path> choose(Files kind, String title) {
        return chosen.stream().findFirst();
    }

    @Override
    public List<Path> chooseSeveral(Files kind, String title) {
        return chosen;
    }

    @Override
    public Optional<Path> nameTarget(Files kind, String title, String suggested) {
        this.suggested.add(suggested);
        return chosen.stream().findFirst();
    }

    @Override
    public boolean mayReplace(Path file) {
        asked.add(file);
        chosen = replaces ? chosen : chosen.subList(1, chosen.size());
        return replaces;
    }

    /// The names proposed for files.
    public List<String> suggested() {
        return suggested;
    }

    /// A dialog is open until its answer comes.
    ///
    /// @return answers it
    public Runnable willWait() {
        waiting = true;
        return () -> {
            waiting = false;
            steps.forEach(Runnable::run);
            steps.clear();
        };
    }

    @Override
    public void whenAnswered(Runnable step) {
        if (waiting) {
            steps.add(step);
        } else {
            step.run();
        }
    }

    @Override
    public boolean show(Path folder) {
        shown.add(folder);
        return shows;
    }

    /// The folder in which dialogs begin.
    public void willBegin(Path folder) {
        begin = folder;
    }

    @Override
    public Path folder() {
        return begin;
    }

    @Override
    public Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    /// What was handed to programs of the system.
    public List<Path> shown() {
        return shown;
    }
}
