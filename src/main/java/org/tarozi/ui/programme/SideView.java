package org.tarozi.ui.programme;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.control.EmptyState;

import java.util.Optional;

/// The right half: the chosen factory, or a form.
final class SideView extends StackPane {

    private final ProgrammeModel model;
    private final Node nothing;
    private final FactoryView factory;
    private Optional<Object> shown = Optional.empty();

    SideView(ProgrammeModel model) {
        this.model = model;
        this.nothing =
                new EmptyState(
                        Material2AL.BUSINESS,
                        model.words().say(ProgrammeText.NOTHING_CHOSEN),
                        model.words().say(ProgrammeText.NOTHING_CHOSEN_WHAT));
        this.factory = new FactoryView(model.factory(), model.words());
        getStyleClass().addAll("side", "programme-side");
        model.factory().side().subscribe(now -> fill());
        model.factory().facts().subscribe(now -> fill());
    }

    private void fill() {
        switch (model.factory().side().get()) {
            case Side.Facts _ -> show(model.factory().facts().get().isEmpty() ? nothing : factory);
            case Side.Profile(ProfileModel profile) -> open(profile);
            case Side.Visiting(VisitFormModel form) -> open(form);
            case Side.Namesake(NamesakeModel form) -> open(form);
            case Side.Adding(NewFactoryModel form) -> open(form);
        }
    }

    private void open(ProfileModel profile) {
        if (isOther(profile)) {
            show(new ProfileView(profile, model.words(), model.factory()::close));
            shown = Optional.of(profile);
        }
    }

    private void open(VisitFormModel form) {
        if (isOther(form)) {
            show(
                    new VisitFormView(
                            form,
                            model.words(),
                            model.factory()::close,
                            () -> model.factory().goOn(form)));
            shown = Optional.of(form);
        }
    }

    private void open(NamesakeModel form) {
        if (isOther(form)) {
            show(new NamesakeView(form, model.words(), model.factory()::close));
            shown = Optional.of(form);
        }
    }

    private void open(NewFactoryModel form) {
        if (isOther(form)) {
            show(new NewFactoryView(form, model));
            shown = Optional.of(form);
        }
    }

    private boolean isOther(Object form) {
        return !shown.equals(Optional.of(form));
    }

    private void show(Node node) {
        if (!getChildren().contains(node)) {
            shown = Optional.empty();
            getChildren().setAll(node);
        }
    }
}
