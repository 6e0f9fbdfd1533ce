package org.tarozi.ui.visit;

import javafx.scene.Parent;

import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Sights;
import org.tarozi.ui.Workplace;

/// One visit: the questions of the checklist and what was found.
public final class VisitScreen implements Screen {

    private final Sights sights;
    private final VisitModel model;
    private final VisitView view;

    public VisitScreen(
            OpenProgramme programme, Workplace workplace, Destination.Visit destination) {
        Language usual = programme.language().orElse(workplace.texts().language());
        QuestionLanguages.Shown shown = QuestionLanguages.Shown.of(usual, workplace.settings());
        this.model =
                new VisitModel(programme, workplace.frame(), destination, workplace.texts(), shown);
        this.sights = programme.sights();
        sights.last(ListedQuestions.class)
                .filter(before -> before.isAt(destination))
                .ifPresent(model.questions()::resume);
        VisitWords words = new VisitWords(workplace.texts(), usual, shown);
        PhotoModel photos = new PhotoModel(model, programme, workplace);
        this.view = new VisitView(model, photos, words, workplace);
        model.open();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void leave() {
        view.leave();
        sights.keep(model.listed());
    }
}
