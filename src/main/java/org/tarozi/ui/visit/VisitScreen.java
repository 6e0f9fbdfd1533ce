package org.tarozi.ui.visit;

import javafx.scene.Parent;

import org.tarozi.text.Caption;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.SeenVisit;
import org.tarozi.ui.Workplace;

import java.util.Map;

/// One visit: the questions of the checklist and what was found.
public final class VisitScreen implements Screen {

    private final OpenProgramme programme;
    private final VisitModel model;
    private final VisitView view;

    public VisitScreen(
            OpenProgramme programme, Workplace workplace, Destination.Visit destination) {
        Language usual = programme.details().get().language().orElse(workplace.texts().language());
        QuestionLanguages.Shown shown = QuestionLanguages.Shown.of(usual, workplace.settings());
        this.model =
                new VisitModel(programme, workplace.frame(), destination, workplace.texts(), shown);
        this.programme = programme;
        int changes = programme.changes().get();
        programme
                .sights()
                .last(ListedQuestions.class)
                .filter(before -> before.at().equals(destination))
                .ifPresent(before -> model.questions().resume(before, changes));
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
    public Map<String, Caption> keys() {
        return VisitKeys.all();
    }

    @Override
    public void leave() {
        view.leave();
        QuestionList questions = model.questions();
        programme.sights().keep(questions.left(model.assessment(), programme.changes().get()));
        model.content()
                .get()
                .map(now -> new SeenVisit(model.assessment(), now.heading().factory()))
                .ifPresent(programme.sights()::keep);
    }
}
