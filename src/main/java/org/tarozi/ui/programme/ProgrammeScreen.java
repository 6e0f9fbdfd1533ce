package org.tarozi.ui.programme;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

/// The factories and assessments of the programme.
public final class ProgrammeScreen implements Screen {

    private final VBox view;

    public ProgrammeScreen(
            OpenProgramme programme, Workplace workplace, Destination.Factories destination) {
        this.view = new VBox(new Label(workplace.texts().say(ProgrammeText.TITLE)));
        view.getStyleClass().add("page");
    }

    @Override
    public Parent view() {
        return view;
    }
}
