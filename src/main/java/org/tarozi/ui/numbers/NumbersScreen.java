package org.tarozi.ui.numbers;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

/// The rates.
public final class NumbersScreen implements Screen {

    private final VBox view;

    public NumbersScreen(OpenProgramme programme, Workplace workplace) {
        this.view = new VBox(new Label(workplace.texts().say(NumbersText.TITLE)));
        view.getStyleClass().add("page");
    }

    @Override
    public Parent view() {
        return view;
    }
}
