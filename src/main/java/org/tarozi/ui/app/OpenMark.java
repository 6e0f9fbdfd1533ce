package org.tarozi.ui.app;

import org.tarozi.ui.Background;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Marks a programme for as long as a window has it open. What is marked and open nowhere was open
/// in a window that was killed.
record OpenMark(WindowSettings settings, Background background) {

    /// Marks what a window opens from now on.
    void follow(FrameModel model) {
        model.shown()
                .subscribe(
                        (before, now) -> {
                            before.map(OpenMark::file).ifPresent(this::closed);
                            now.map(OpenMark::file).ifPresent(this::opened);
                        });
    }

    private static Path file(OpenProgramme programme) {
        return programme.file().toAbsolutePath().normalize();
    }

    private void opened(Path file) {
        change(
                files -> {
                    files.remove(file);
                    files.addFirst(file);
                });
    }

    private void closed(Path file) {
        change(files -> files.remove(file));
    }

    private void change(Consumer<List<Path>> how) {
        background.run(
                () -> {
                    keep(how);
                    return how;
                },
                kept -> {});
    }

    private void keep(Consumer<List<Path>> how) {
        List<Path> files = new ArrayList<>(settings.open());
        how.accept(files);
        settings.setOpen(files);
    }

    /// Hands over what a killed window had open last. It is handed over once: whoever cancels its
    /// opening, or is refused it, is not to come to it at every start.
    void whenLeft(Consumer<Path> then) {
        background.run(this::left, file -> file.ifPresent(then));
    }

    private Optional<Path> left() {
        List<Path> marked = settings.open();
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        List<Path> there = marked.stream().filter(Files::isRegularFile).toList();
        Optional<Path> left =
                there.stream().filter(Predicate.not(OpeningFile::isInUse)).findFirst();
        keep(
                files -> {
                    files.retainAll(there);
                    left.ifPresent(files::remove);
                });
        return left;
    }
}
