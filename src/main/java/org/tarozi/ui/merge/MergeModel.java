package org.tarozi.ui.merge;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.tarozi.job.WaitingConflicts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Frame;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Sights;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The three parts of the screen and which of them is seen.
final class MergeModel {

    /// A part of the screen.
    enum Part {
        FILES,
        CONFLICTS,
        IMPORTS
    }

    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.FILES);
    private final TakeInModel takeIn;
    private final ConflictsModel conflicts;
    private final ImportsModel imports;
    private final Subscription watching;
    private final Sights sights;
    private final Frame frame;
    private final CutMerge kept;
    private List<Path> waiting;
    private boolean moved;
    private boolean begun;

    /// @param destination what to look at at once
    MergeModel(OpenProgramme programme, Workplace workplace, Destination.Merge destination) {
        this.frame = workplace.frame();
        this.kept = new CutMerge(Drafts.in(programme.sights()));
        this.takeIn = new TakeInModel(programme, workplace);
        this.conflicts = new ConflictsModel(programme, workplace, destination.about());
        this.imports = new ImportsModel(programme, workplace);
        imports.imports().all().subscribe(this::forgetTakenBack);
        this.sights = programme.sights();
        sights.last(SeenMerge.class).ifPresent(this::resume);
        this.watching = programme.changes().subscribe(changes -> refresh());
        this.waiting = sights.last(SeenMerge.class).map(SeenMerge::files).orElse(List.of());
        if (destination.files().isEmpty()) {
            programme.ask(WaitingConflicts::in, many -> begin(destination, many));
        } else {
            begun = true;
            look(destination.files());
        }
    }

    /// Together with those that the user had not done with, and those that came while he wrote.
    private void look(List<Path> files) {
        Stream<Path> before =
                Stream.concat(waiting.stream(), kept.arrived().stream())
                        .distinct()
                        .filter(one -> !files.contains(one));
        waiting = List.of();
        takeIn.look(Stream.concat(before, files.stream()).toList());
    }

    private void resume(SeenMerge before) {
        conflicts.resume(before);
        before.batch().ifPresent(imports::choose);
    }

    /// What waits for the user comes first, unless he knew of it and looked at something else.
    private void begin(Destination.Merge destination, int many) {
        begun = true;
        if (!moved) {
            part.set(
                    sights.last(SeenMerge.class)
                            .filter(before -> before.isAt(destination, many))
                            .map(SeenMerge::part)
                            .orElse(many > 0 ? Part.CONFLICTS : Part.FILES));
        }
        if (destination.about().isEmpty() || part.get() == Part.FILES) {
            lookAtThoseThatWait();
        }
    }

    private void lookAtThoseThatWait() {
        boolean isMerging = takeIn.work().get().filter(TakeInModel.Work::merging).isPresent();
        if (!isMerging && !(waiting.isEmpty() && kept.arrived().isEmpty())) {
            waiting = waiting.isEmpty() ? takeIn.waiting() : waiting;
            look(List.of());
        }
    }

    /// What a merge brought is told no longer once that was taken back.
    private void forgetTakenBack() {
        if (takeIn.stage().get() instanceof TakeInModel.Stage.Merged merged
                && imports.imports().all().stream()
                        .filter(PastImport::withdrawn)
                        .anyMatch(one -> merged.receipt().batch().equals(Optional.of(one.id())))) {
            takeIn.startAgain();
        }
    }

    private void refresh() {
        conflicts.refresh();
        imports.refresh();
    }

    /// The part that is seen.
    ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    /// Goes to a part. What was told of another one, such as that nothing is left to take back,
    /// would be read as if it spoke of this one.
    void show(Part next) {
        moved = true;
        if (next != part.get()) {
            conflicts.decided().hush();
            frame.calm();
        }
        part.set(next);
        if (begun && next == Part.FILES) {
            lookAtThoseThatWait();
        }
    }

    TakeInModel takeIn() {
        return takeIn;
    }

    ConflictsModel conflicts() {
        return conflicts;
    }

    ImportsModel imports() {
        return imports;
    }

    /// Goes to the conflicts that a merge left, first to one that it brought.
    void decide() {
        if (takeIn.stage().get() instanceof TakeInModel.Stage.Merged merged) {
            conflicts.begin(merged.fresh());
        }
        show(Part.CONFLICTS);
    }

    /// Goes to the import that a merge made.
    void showImport() {
        if (takeIn.stage().get() instanceof TakeInModel.Stage.Merged merged) {
            merged.receipt().batch().ifPresent(imports::choose);
            show(Part.IMPORTS);
        }
    }

    /// The user goes elsewhere. Who does so before anything was seen has left nothing.
    void leave() {
        watching.unsubscribe();
        if (begun || moved) {
            sights.keep(seen());
        }
        takeIn.leave();
        imports.leave();
    }

    private SeenMerge seen() {
        return new SeenMerge(
                part.get(),
                conflicts.listed().waiting().getValue(),
                conflicts.chosen().get().map(DisputeRow::conflict),
                conflicts.listed().rows().search().get(),
                imports.chosen().get().map(PastImport::id),
                waiting.isEmpty() ? takeIn.waiting() : waiting);
    }
}
