package org.tarozi.ui.report;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

/// The reports.
public final class ReportScreen implements Screen {

    private final VBox view;

    public ReportScreen(
            OpenProgramme programme, Workplace workplace, Destination.Reports destination) {
        this.view = new VBox(new Label(workplace.texts().say(ReportText.TITLE)));
        view.getStyleClass().add("page");
    }

    @Override
    public Parent view() {
        return view;
    }
}
