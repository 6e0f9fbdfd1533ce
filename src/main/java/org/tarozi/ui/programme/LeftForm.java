package org.tarozi.ui.programme;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Factory;
import org.tarozi.ui.FormKey;

import java.util.function.Consumer;

/// The form that was on the screen when the factories were left: it is there again, at the factory
/// it is about.
record LeftForm(FormKey form) {

    void open(ProgrammeModel model) {
        FactoryModel factory = model.factory();
        switch (form.kind()) {
            case NEW_FACTORY -> model.add();
            case PROFILE -> at(model, of -> factory.editProfile());
            case NEW_VISIT -> at(model, of -> factory.newVisit());
            case VISIT -> at(model, of -> edit(factory, of));
        }
    }

    private void at(ProgrammeModel model, Consumer<FactoryFacts> then) {
        model.programme()
                .ask(
                        one -> BegunForms.factory(form, one.assessments()).map(Factory::id),
                        found ->
                                found.ifPresent(
                                        id -> {
                                            model.reveal(id);
                                            model.factory().withChosen(then);
                                        }));
    }

    private void edit(FactoryModel factory, FactoryFacts of) {
        AssessmentId id = AssessmentId.of(form.of());
        of.visits().stream()
                .filter(visit -> visit.assessment().id().equals(id))
                .findFirst()
                .ifPresent(factory::editVisitAgain);
    }
}
