package org.tarozi.ui.start;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.tarozi.ui.Screen;
import org.tarozi.ui.Sights;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The screen where no programme is open.
public final class StartScreen implements Screen {

    private final StartView view;
    private final StartModel model;
    private Optional<NewProgrammeModel> described = Optional.empty();

    /// @param files to merge into the programme that is opened or made
    public StartScreen(Workplace workplace, List<Path> files) {
        this.model = new StartModel(workplace, workplace.outside().home(), files);
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
        model.takeProposed().ifPresent(form::fill);
        described = Optional.of(form);
        Runnable back = () -> putAside(form);
        return new NewProgrammeView(workplace.texts(), form, model.arrived(), back);
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
        model.keepName();
    }

    /// Stops making the sample, if it is being made: it must not take the place of what comes now.
    public static void letTheSampleBe(Sights sights) {
        Sample.letBe(sights);
    }
}
