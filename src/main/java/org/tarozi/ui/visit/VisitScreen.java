package org.tarozi.ui.visit;

import javafx.scene.Parent;
import javafx.util.Subscription;

import org.tarozi.text.Caption;
import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.SeenVisit;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.control.MeantClicks;

import java.util.List;
import java.util.Map;

/// One visit: the questions of the checklist and what was found.
public final class VisitScreen implements Screen {

    private final OpenProgramme programme;
    private final VisitModel model;
    private final VisitView view;
    private final Subscription watching;

    public VisitScreen(
            OpenProgramme programme, Workplace workplace, Destination.Visit destination) {
        WantedLanguages wanted =
                WantedLanguages.of(
                        programme.details().get().language(),
                        workplace.texts().language(),
                        workplace.settings());
        this.model =
                new VisitModel(
                        programme, workplace.frame(), destination, workplace.texts(), wanted);
        this.programme = programme;
        int changes = programme.changes().get();
        programme
                .sights()
                .last(ListedQuestions.class)
                .filter(before -> before.at().equals(destination))
                .ifPresent(before -> model.questions().resume(before, changes));
        VisitWords words = new VisitWords(workplace.texts(), wanted, this::languages);
        PhotoModel photos = new PhotoModel(model, programme, workplace);
        this.view = new VisitView(model, photos, words, workplace);
        MeantClicks.within(view);
        this.watching =
                programme.changes().subscribe(() -> workplace.background().later(model::open));
        model.open();
    }

    private List<String> languages() {
        return model.content()
                .get()
                .map(now -> now.release().terms().languages())
                .orElse(List.of());
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
        watching.unsubscribe();
        view.leave();
        QuestionList questions = model.questions();
        programme.sights().keep(questions.left(model.assessment(), programme.changes().get()));
        model.content()
                .get()
                .map(now -> new SeenVisit(model.assessment(), now.heading().factory()))
                .ifPresent(programme.sights()::keep);
    }
}
