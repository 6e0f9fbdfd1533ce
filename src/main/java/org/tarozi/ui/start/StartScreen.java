package org.tarozi.ui.start;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

import java.time.Clock;
import java.util.Optional;

/// The screen where no programme is open.
public final class StartScreen implements Screen {

    private final StartView view;
    private final StartModel model;
    private Optional<NewProgrammeModel> described = Optional.empty();

    public StartScreen(Workplace workplace) {
        this.model = new StartModel(workplace, workplace.outside().home());
        this.view =
                new StartView(
                        workplace.texts(),
                        model,
                        workplace.settings().isTextLarge(),
                        () -> form(workplace));
        BegunProgramme.in(workplace.frame().sights())
                .filter(BegunProgramme::shown)
                .ifPresent(begun -> model.making().set(true));
    }

    private Node form(Workplace workplace) {
        NewProgrammeModel form = new NewProgrammeModel(workplace, Clock.systemUTC());
        described = Optional.of(form);
        return new NewProgrammeView(workplace.texts(), form, () -> putAside(form));
    }

    private void putAside(NewProgrammeModel form) {
        form.putAside();
        described = Optional.empty();
        model.making().set(false);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void leave() {
        described.ifPresent(NewProgrammeModel::leave);
        model.leave();
    }
}
