package org.tarozi.ui.programme;

import javafx.scene.Parent;

import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

import java.util.Optional;

/// The factories and assessments of the programme.
public final class ProgrammeScreen implements Screen {

    private final ProgrammeModel model;
    private final ProgrammeView view;

    public ProgrammeScreen(
            OpenProgramme programme, Workplace workplace, Destination.Factories destination) {
        this.model = new ProgrammeModel(programme, workplace, destination);
        this.view = new ProgrammeView(model);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Optional<String> unfinished() {
        return model.factory().side().get().unsaved();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
