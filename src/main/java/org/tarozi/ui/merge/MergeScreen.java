package org.tarozi.ui.merge;

import javafx.scene.Parent;

import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

/// Taking in files and deciding conflicts.
public final class MergeScreen implements Screen {

    private final MergeModel model;
    private final MergeView view;

    public MergeScreen(
            OpenProgramme programme, Workplace workplace, Destination.Merge destination) {
        this.model = new MergeModel(programme, workplace, destination);
        this.view = new MergeView(workplace.texts(), model);
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
