package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.control.DropHint;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Files that are dropped on a visit become evidence of the question that is looked at.
final class EvidenceDrop {

    private final VisitModel model;
    private final PhotoModel photos;
    private final DropHint hint;

    EvidenceDrop(VisitModel model, PhotoModel photos, VisitWords words) {
        this.model = model;
        this.photos = photos;
        this.hint = new DropHint(words.say(VisitText.DROP_EVIDENCE), Material2AL.ADD_A_PHOTO);
    }

    /// Seen while such files are held over the visit.
    Node hint() {
        return hint;
    }

    /// Lets files be dropped on a part of the screen.
    ///
    /// @param takes which files; others are for the frame, which merges them
    void on(Node part, Predicate<Path> takes) {
        part.setOnDragOver(event -> offer(event, takes));
        part.setOnDragDropped(event -> drop(event, takes));
        hint.follow(part);
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    /// Files that are evidence are no others' either where no question is shown that takes them.
    private void offer(DragEvent event, Predicate<Path> takes) {
        boolean evidence = event.getDragboard().hasFiles() && allAre(takes, event);
        if (evidence) {
            event.consume();
        }
        if (evidence && model.detailed().isPresent()) {
            hint.over();
            event.acceptTransferModes(TransferMode.COPY);
        } else {
            hint.away();
        }
    }

    private static boolean allAre(Predicate<Path> takes, DragEvent event) {
        return files(event).stream().allMatch(takes);
    }

    private void drop(DragEvent event, Predicate<Path> takes) {
        hint.dropped();
        if (allAre(takes, event)) {
            model.detailed()
                    .ifPresent(
                            one -> {
                                photos.add(one, files(event));
                                event.setDropCompleted(true);
                            });
            event.consume();
        }
    }
}
