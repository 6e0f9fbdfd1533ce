package org.tarozi.ui.start;

import javafx.scene.Parent;

import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

import java.time.Clock;

/// The screen where no programme is open.
public final class StartScreen implements Screen {

    private final StartView view;
    private final StartModel model;

    public StartScreen(Workplace workplace) {
        this.model = new StartModel(workplace, workplace.outside().home());
        this.view =
                new StartView(
                        workplace.texts(),
                        model,
                        workplace.settings().isTextLarge(),
                        () ->
                                new NewProgrammeView(
                                        workplace.texts(),
                                        new NewProgrammeModel(workplace, Clock.systemUTC()),
                                        () -> model.making().set(false)));
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
