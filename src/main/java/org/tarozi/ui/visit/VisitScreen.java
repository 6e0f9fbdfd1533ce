package org.tarozi.ui.visit;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

/// One visit: the questions of the checklist and what was found.
public final class VisitScreen implements Screen {

    private final VBox view;

    public VisitScreen(
            OpenProgramme programme, Workplace workplace, Destination.Visit destination) {
        this.view = new VBox(new Label(workplace.texts().say(VisitText.TITLE)));
        view.getStyleClass().add("page");
    }

    @Override
    public Parent view() {
        return view;
    }
}
