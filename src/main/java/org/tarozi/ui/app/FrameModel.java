package org.tarozi.ui.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.tarozi.job.WaitingConflicts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Saving;
import org.tarozi.ui.Staying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The state of the frame: which programme, which place, and what there is to tell.
final class FrameModel {

    /// Something that has to be done before the user can go on.
    ///
    /// @param what is being done, in words
    record Awaited(String what, Progress progress) {}

    static final String NAME = "Tarozi";

    private final ObjectProperty<Optional<OpenProgramme>> shown =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Destination> destination =
            new SimpleObjectProperty<>(new Destination.Start(List.of()));
    private final ObjectProperty<Optional<Notice>> notice =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Awaited>> awaited =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty ending = new SimpleBooleanProperty(false);
    private final ObjectProperty<Integer> conflicts = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Integer> filesWaiting = new SimpleObjectProperty<>(0);

    FrameModel() {
        shown.subscribe(now -> filesWaiting.set(0));
        destination.subscribe(this::lookAtFiles);
    }

    private void lookAtFiles(Destination now) {
        if (now instanceof Destination.Merge) {
            filesWaiting.set(0);
        }
    }

    /// The programme that is open.
    ObjectProperty<Optional<OpenProgramme>> shown() {
        return shown;
    }

    /// Whether a file is the one that is open.
    boolean isShown(Path file) {
        return shown.get().filter(one -> isSame(one.file(), file)).isPresent();
    }

    /// Also by another name, such as that of a link.
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) { // one of them is not there
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        }
    }

    /// Whether a file is the one that is open, and can only be read.
    boolean isOnlyRead(String file) {
        return shown.get()
                .filter(OpenProgramme::isReadOnly)
                .filter(open -> open.file().toString().equals(file))
                .isPresent();
    }

    /// Whether files are for this window: for the programme that is open, itself or some to merge
    /// into it; or any, where none is open and nothing is on its way.
    boolean isFor(ArrivedFiles files) {
        return shown.get().isPresent()
                ? files.programmes().stream().allMatch(this::isShown)
                : awaited.get().isEmpty() && !ending.get();
    }

    /// Whether the window is about to close.
    BooleanProperty ending() {
        return ending;
    }

    /// Where files to merge are looked at: together with those that already are. One that is again
    /// among them is said there.
    Destination.Merge looking(List<Path> files) {
        List<Path> before =
                destination.get() instanceof Destination.Merge merge ? merge.files() : List.of();
        return new Destination.Merge(Stream.concat(before.stream(), files.stream()).toList());
    }

    /// The files that wait for a programme.
    List<Path> waiting() {
        return destination.get() instanceof Destination.Start(List<Path> files) ? files : List.of();
    }

    /// What the system calls the window.
    ObservableValue<String> title() {
        return programmeName().map(name -> name.isEmpty() ? NAME : name + " – " + NAME);
    }

    /// What people call the programme that is open, or its file where they do not; blank for none.
    ObservableValue<String> programmeName() {
        return shown.flatMap(
                one -> one.map(FrameModel::name).orElseGet(() -> new ReadOnlyStringWrapper("")));
    }

    private static ObservableValue<String> name(OpenProgramme programme) {
        String file = String.valueOf(programme.file().getFileName());
        return programme.details().map(details -> details.name().orElse(file));
    }

    /// What the user waits for, if for anything.
    ObjectProperty<Optional<Awaited>> awaited() {
        return awaited;
    }

    /// What is shown.
    ObjectProperty<Destination> destination() {
        return destination;
    }

    /// Lets the user wait until something is done.
    void await(String what, Progress progress) {
        awaited.set(Optional.of(new Awaited(what, progress)));
        progress.whenEnded(() -> awaited.set(Optional.empty()));
    }

    /// Ends the window: asks what the user waits for, if for anything, to stop, and goes on once it
    /// has.
    void end(Runnable then) {
        ending.set(true);
        awaited.get()
                .map(Awaited::progress)
                .ifPresentOrElse(
                        progress -> {
                            progress.cancel();
                            progress.whenEnded(then);
                        },
                        then);
    }

    /// What there is to tell.
    ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// Tells that something failed, beside what failed before and is still told: that may say why a
    /// programme was not closed.
    void tellFailure(Notice failure) {
        Optional<Notice> before = notice.get().filter(one -> one.kind() == Notice.Kind.FAILED);
        boolean isTold =
                before.filter(one -> one.sentence().contains(failure.sentence())).isPresent();
        if (!isTold) {
            notice.set(Optional.of(before.map(one -> one.with(failure)).orElse(failure)));
        }
    }

    /// What keeps a programme open, in words.
    static AppText words(Staying why) {
        return switch (why) {
            case FORM_NOT_KEPT, TEXT_NOT_WRITTEN -> AppText.NOT_CLOSED;
            case FILE_NOT_PUT_BACK -> AppText.NOT_PUT_BACK;
        };
    }

    /// What could not be saved and is saved now is no trouble any more.
    void calm(Saving now) {
        if (now == Saving.DONE
                && notice.get().filter(one -> one.kind() == Notice.Kind.FAILED).isPresent()) {
            notice.set(Optional.empty());
        }
    }

    /// What was done in a programme can be taken back as long as it is open.
    void leaveProgramme() {
        shown.set(Optional.empty());
        notice.set(notice.get().filter(one -> one.undo().isEmpty()));
    }

    /// How many files came while somebody wrote, and wait until he goes to them.
    ObjectProperty<Integer> filesWaiting() {
        return filesWaiting;
    }

    /// How many fields wait for a decision.
    ObjectProperty<Integer> conflicts() {
        return conflicts;
    }

    /// Counts them anew.
    void countConflicts(OpenProgramme programme) {
        programme.ask(WaitingConflicts::in, conflicts::set);
    }
}
