package org.tarozi.ui.programme;

import javafx.scene.Parent;

import org.tarozi.text.Caption;
import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.UiText;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.control.MeantClicks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The factories and assessments of the programme.
public final class ProgrammeScreen implements Screen {

    private final ProgrammeModel model;
    private final ProgrammeView view;

    public ProgrammeScreen(
            OpenProgramme programme, Workplace workplace, Destination.Factories destination) {
        this.model = new ProgrammeModel(programme, workplace, destination);
        this.view = new ProgrammeView(model);
        MeantClicks.within(view);
    }

    /// The same with a form that was begun.
    public static ProgrammeScreen goingOn(
            OpenProgramme programme, Workplace workplace, Destination.Begun form) {
        Destination.Factories factories = new Destination.Factories(Optional.empty());
        BegunForms.in(programme.sights()).show(form);
        workplace.frame().remember(factories);
        return new ProgrammeScreen(programme, workplace, factories);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<String, Caption> keys() {
        Map<String, Caption> keys = new LinkedHashMap<>();
        keys.put("Ctrl + F", ProgrammeText.SEARCH_FACTORIES);
        keys.put("Enter", ProgrammeText.OPEN_VISIT);
        keys.put("Ctrl + N", ProgrammeText.NEW_VISIT);
        keys.put("Ctrl + Z  Y", UiText.KEY_UNDO);
        keys.put("Esc", ProgrammeText.KEY_LEAVE);
        return keys;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
