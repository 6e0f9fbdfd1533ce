package org.tarozi.ui.merge;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.Receipt;
import org.tarozi.store.projection.Conflict;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.DroppedFiles;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Outside.Files;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Taking in files: none yet, looked at, or merged.
final class TakeInModel {

    /// How far it is.
    sealed interface Stage {

        /// No files yet.
        record Nothing() implements Stage {}

        /// What the files would bring; nothing is written.
        ///
        /// @param imports how many there are so far
        record Looked(DroppedFiles dropped, Receipt receipt, Outlook outlook, int imports)
                implements Stage {

            List<Path> files() {
                return dropped.files();
            }

            /// How many files bring something.
            int useful() {
                return Math.toIntExact(receipt.count(Status.NEW) + receipt.count(Status.MERGED));
            }
        }

        /// What the files brought.
        ///
        /// @param conflicts how many fields of the programme wait for a decision now
        /// @param fresh those that did not before
        record Merged(Receipt receipt, Outlook outlook, int conflicts, Set<Conflict> fresh)
                implements Stage {

            public Merged {
                fresh = Set.copyOf(fresh);
            }

            /// Whether every file was taken in, or was here already.
            boolean isWhole() {
                return receipt.count(Status.REFUSED) == 0;
            }

            /// The files that were no longer what they had been when they were looked at.
            List<Path> changed() {
                return receipt.files().stream()
                        .filter(ReceiptWords::isChanged)
                        .map(file -> Path.of(file.file()))
                        .toList();
            }
        }
    }

    /// Something that takes its time.
    ///
    /// @param merging whether files are merged; otherwise they are only looked at
    record Work(boolean merging, Progress progress) {}

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(new Stage.Nothing());
    private final ObjectProperty<Optional<Work>> work =
            new SimpleObjectProperty<>(Optional.empty());
    private final CutMerge kept;
    private Optional<String> beside = Optional.empty();
    private final List<Path> cutOff;
    private List<Path> looking = List.of();
    private boolean left;

    TakeInModel(OpenProgramme programme, Workplace workplace) {
        this.programme = programme;
        this.workplace = workplace;
        this.kept = new CutMerge(Drafts.in(programme.sights()));
        // a merge goes on while the user is elsewhere
        Optional<Progress> going = programme.work().get();
        this.cutOff = going.isPresent() ? List.of() : kept.files();
        going.ifPresent(one -> watch(true, one));
    }

    /// Whether nothing can be written where the programme lies.
    boolean isOnlyRead() {
        return programme.isReadOnly();
    }

    /// Receipts in words, as they are read on this device.
    ReceiptWords words() {
        return new ReceiptWords(workplace.texts(), programme.author().device().id());
    }

    /// How far it is.
    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// What is being done, if something is.
    ObjectProperty<Optional<Work>> work() {
        return work;
    }

    /// The files of a merge that was cut off by the end of the program, until others are looked at.
    List<Path> cutOff() {
        return kept.files().equals(cutOff) ? cutOff : List.of();
    }

    /// Lets the user choose files and looks at them.
    void choose() {
        List<Path> chosen =
                workplace
                        .outside()
                        .chooseSeveral(
                                Files.ASSESSMENTS, workplace.texts().say(MergeText.CHOOSE_TITLE));
        if (!chosen.isEmpty()) {
            look(chosen);
        }
    }

    /// Looks at files and folders without writing anything.
    void look(List<Path> dropped) {
        beside = Optional.empty();
        lookAt(dropped);
    }

    private void lookAt(List<Path> dropped) {
        looking = List.copyOf(dropped);
        workplace.frame().calm();
        workplace.frame().remember(new Destination.Merge(dropped.stream().distinct().toList()));
        kept.looking(dropped);
        watch(
                false,
                programme.ask(
                        (open, progress) -> taking(progress).look(open, dropped), this::looked));
    }

    private void looked(Stage.Looked looked) {
        if (looked.files().isEmpty()) {
            workplace.frame().tell(Notice.refused(workplace.texts().say(MergeText.NONE_FOUND)));
            startAgain();
        } else {
            stage.set(looked);
            kept.looked(looked.files(), looked.imports());
        }
    }

    /// Forgets one of the files that were looked at, and looks at the others again: what they bring
    /// may have been in it.
    ///
    /// @param neighbour which file stands beside it, where the user goes on
    void leaveOut(FileReceipt file, FileReceipt neighbour) {
        if (stage.get() instanceof Stage.Looked looked) {
            List<Path> others = new ArrayList<>(looked.files());
            others.removeIf(one -> one.toString().equals(file.file()));
            if (others.isEmpty()) {
                startAgain();
            } else {
                beside = Optional.of(neighbour.file());
                lookAt(others);
            }
        }
    }

    /// The file beside the one that was taken out just now.
    Optional<String> beside() {
        return beside;
    }

    /// Merges the files that were looked at, as one import; one that changed since is left out.
    void merge() {
        if (stage.get() instanceof Stage.Looked looked) {
            workplace.frame().calm();
            kept.merging(looked.files(), looked.imports());
            workplace.frame().remember(new Destination.Merge(List.of()));
            watch(
                    true,
                    programme.watch(
                            (open, progress) -> taking(progress).merge(open, looked.receipt()),
                            this::merged));
        }
    }

    private Taking taking(Progress progress) {
        return new Taking(programme, workplace.texts(), progress);
    }

    private void merged(Stage.Merged merged) {
        stage.set(merged);
        kept.ended();
        if (left) {
            String words = new ReceiptWords(workplace.texts()).merged(merged.receipt());
            workplace.frame().tell(merged.isWhole() ? Notice.done(words) : Notice.refused(words));
        }
    }

    private void watch(boolean merging, Progress progress) {
        work.set(Optional.of(new Work(merging, progress)));
        progress.whenEnded(() -> ended(progress));
    }

    /// What was cancelled or failed leaves the files looked at.
    private void ended(Progress progress) {
        work.set(Optional.empty());
        if (!left && !progress.isDone() && stage.get() instanceof Stage.Looked looked) {
            kept.looked(looked.files(), looked.imports());
        }
    }

    /// Asks what is being done to stop; it leaves everything as it was.
    void cancel() {
        work.get().ifPresent(one -> one.progress().cancel());
    }

    /// Puts the files aside.
    void startAgain() {
        workplace.frame().remember(new Destination.Merge(List.of()));
        kept.ended();
        stage.set(new Stage.Nothing());
    }

    /// The files that are looked at, and neither merged nor put aside.
    List<Path> waiting() {
        return work.get()
                .map(one -> one.merging() ? List.<Path>of() : looking)
                .orElseGet(() -> stage.get() instanceof Stage.Looked one ? one.files() : List.of());
    }

    /// The user goes elsewhere: a look is of no use any more, though its files wait on; a merge
    /// goes on and tells its end.
    void leave() {
        left = true;
        if (work.get().filter(Work::merging).isEmpty()) {
            work.get().ifPresent(one -> one.progress().cancel());
        }
    }
}
