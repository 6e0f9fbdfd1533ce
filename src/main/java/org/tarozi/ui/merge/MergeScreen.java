package org.tarozi.ui.merge;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

/// Taking in files and deciding conflicts.
public final class MergeScreen implements Screen {

    private final VBox view;

    public MergeScreen(
            OpenProgramme programme, Workplace workplace, Destination.Merge destination) {
        this.view = new VBox(new Label(workplace.texts().say(MergeText.TITLE)));
        view.getStyleClass().add("page");
    }

    @Override
    public Parent view() {
        return view;
    }
}
