package org.tarozi.ui.numbers;

import javafx.scene.Parent;

import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

/// The rates.
public final class NumbersScreen implements Screen {

    private final NumbersModel model;
    private final NumbersView view;

    public NumbersScreen(OpenProgramme programme, Workplace workplace) {
        this.model = new NumbersModel(programme, workplace);
        this.view = new NumbersView(model, workplace.texts(), new Saving(workplace));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
