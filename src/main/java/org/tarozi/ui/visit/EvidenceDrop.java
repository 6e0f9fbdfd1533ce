package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.Icon;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Files that are dropped on a visit become evidence of the question that is looked at.
final class EvidenceDrop {

    private final VisitModel model;
    private final PhotoModel photos;
    private final StackPane hint = new StackPane();

    EvidenceDrop(VisitModel model, PhotoModel photos, VisitWords words) {
        this.model = model;
        this.photos = photos;
        Label sentence =
                new Label(words.say(VisitText.DROP_EVIDENCE), Icon.of(Material2AL.ADD_A_PHOTO));
        sentence.getStyleClass().add("subheading");
        sentence.setWrapText(true);
        hint.getChildren().add(sentence);
        hint.getStyleClass().add("drop-hint");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
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
        part.setOnDragExited(event -> hint.setVisible(false));
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    private void offer(DragEvent event, Predicate<Path> takes) {
        boolean taken = event.getDragboard().hasFiles() && files(event).stream().allMatch(takes);
        hint.setVisible(taken);
        if (taken) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event, Predicate<Path> takes) {
        hint.setVisible(false);
        if (files(event).stream().allMatch(takes)) {
            model.questions().current().get().ifPresent(one -> photos.add(one, files(event)));
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
