package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.tarozi.ui.ResumedView;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.FormPane;

/// The short form for a new factory.
final class NewFactoryView extends FormPane {

    private final NewFactoryModel model;
    private final Words words;

    NewFactoryView(NewFactoryModel model, ProgrammeModel programme) {
        this.model = model;
        this.words = programme.words();
        Label title = new Wrapped(words.say(ProgrammeText.NEW_FACTORY));
        title.getStyleClass().add("heading");
        Label what = new Wrapped(words.say(ProgrammeText.NEW_FACTORY_WHAT));
        what.getStyleClass().add("muted");
        show(
                buttons(programme),
                title,
                what,
                new ResumedView(words.texts(), model.resumed(), model::beginAnew),
                name(),
                country(),
                region());
    }

    private Node name() {
        TextField name = Inputs.line(model.name());
        name.setId("factory-new-name");
        FirstFocus.on(name);
        return new Labelled(words.say(ProgrammeText.NAME), name)
                .problem(model.problem(), "factory-problem")
                .doubt(model.doubt(), "factory-doubt");
    }

    private Node country() {
        Node country = Inputs.one(Section.countries(words), model.country());
        country.setId("factory-new-country");
        return new Labelled(words.say(ProgrammeText.COUNTRY), country);
    }

    private Node region() {
        Node region = Inputs.line(model.region());
        region.setId("factory-new-region");
        return new Labelled(words.say(ProgrammeText.REGION), region);
    }

    private Node buttons(ProgrammeModel programme) {
        Button create = new Button(words.say(ProgrammeText.CREATE_FACTORY));
        create.setId("factory-create");
        create.getStyleClass().add(Styles.ACCENT);
        create.setDefaultButton(true);
        create.setOnAction(click -> model.create());
        Button cancel =
                new AsideButton(
                        "factory-cancel", words, model.begun(), () -> programme.factory().close());
        FlowPane buttons = new FlowPane(create, cancel);
        buttons.getStyleClass().add("actions");
        return buttons;
    }
}
