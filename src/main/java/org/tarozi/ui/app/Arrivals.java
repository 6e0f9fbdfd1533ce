package org.tarozi.ui.app;

import javafx.stage.Stage;

import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.merge.CutMerge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Files that were dropped, double-clicked or named at the start. Those to merge wait for a
/// programme.
final class Arrivals {

    private final Shell shell;
    private final FrameModel model;
    private final OpeningFile opening;
    private final Stage stage;

    Arrivals(Shell shell, FrameModel model, OpeningFile opening, Stage stage) {
        this.shell = shell;
        this.model = model;
        this.opening = opening;
        this.stage = stage;
    }

    /// Takes what the window was started with; where that is nothing, the programme that a killed
    /// window had open.
    void begin(List<Path> files) {
        OpenMark mark = new OpenMark(opening.settings(), opening.background());
        mark.follow(model);
        take(files);
        if (files.isEmpty()) {
            mark.whenLeft(this::comeBack);
        }
    }

    private void comeBack(Path file) {
        if (model.shown().get().isEmpty() && !model.ending().get()) {
            shell.open(file);
        }
    }

    /// Takes what came from outside. Who writes goes on, since the next keys are meant for his
    /// text: the files wait until he goes to them.
    void takeHanded(List<Path> files) {
        List<Path> others = ArrivedFiles.of(files).others();
        Optional<OpenProgramme> shown = model.shown().get();
        if (shown.isPresent() && !others.isEmpty() && FrameWindow.isWrittenIn(stage)) {
            FrameWindow.raise(stage);
            shown.ifPresent(programme -> letWait(others, programme));
        } else {
            take(files);
        }
    }

    private void letWait(List<Path> files, OpenProgramme programme) {
        List<Path> all = new CutMerge(Drafts.in(programme.sights())).arrive(files);
        model.filesWaiting().set(all.size());
        String said = texts().say(AppText.WAIT_TO_MERGE, all.size(), FirstFew.names(all, texts()));
        shell.tell(
                Notice.taken(said)
                        .leading(
                                texts().say(AppText.LOOK_AT_WAITING, all.size()),
                                model.looking(all)));
    }

    /// Proposes to merge those that can be into the programme that is open; where there is nothing
    /// to merge or none is open, opens the one among them.
    void take(List<Path> files) {
        FrameWindow.raise(stage);
        List<Path> others = files.stream().filter(file -> !model.isShown(file)).toList();
        takeNow(ArrivedFiles.of(others));
    }

    private void takeNow(ArrivedFiles arrived) {
        List<Path> others = arrived.others();
        if (!others.isEmpty() && model.shown().get().isPresent()) {
            shell.go(model.looking(others));
            sayWhatIsLeftAside(arrived.programmes());
        } else if (arrived.programme().isPresent()) {
            waitToo(others);
            arrived.programme().ifPresent(shell::open);
        } else if (!arrived.programmes().isEmpty()) {
            waitToo(others);
            sayWhatIsLeftAside(arrived.programmes());
        } else if (!others.isEmpty()) {
            waitToo(others);
            opening.whenLastIsInUse(this::isOpenElsewhere);
        }
    }

    private void sayWhatIsLeftAside(List<Path> programmes) {
        if (!programmes.isEmpty()) {
            String names = FirstFew.names(programmes, texts());
            String said = texts().say(AppText.LEFT_ASIDE, names, programmes.size());
            shell.tell(Notice.refused(said));
        }
    }

    /// A system may start the program once for each of several files. One that is again among them
    /// is said where they are looked at.
    private void waitToo(List<Path> files) {
        if (!files.isEmpty()) {
            shell.go(
                    new Destination.Start(
                            Stream.concat(model.waiting().stream(), files.stream()).toList()));
        }
    }

    /// Whether some wait for a programme.
    boolean areWaiting() {
        return !model.waiting().isEmpty();
    }

    /// Who double-clicks files for a programme that another window has gets a window of its own,
    /// where they wait.
    void isOpenElsewhere(String programme) {
        if (model.shown().get().isEmpty() && areWaiting()) {
            String names = FirstFew.names(model.waiting(), texts());
            shell.tell(Notice.refused(texts().say(AppText.OPEN_ELSEWHERE, programme, names)));
        }
    }

    /// Where a programme begins that was opened: with the files that waited for it, or where the
    /// user was in it.
    Destination beginning(String place) {
        List<Path> files = model.waiting();
        return files.isEmpty() ? Places.read(place) : new Destination.Merge(files);
    }

    private Texts texts() {
        return shell.workplace().texts();
    }
}
