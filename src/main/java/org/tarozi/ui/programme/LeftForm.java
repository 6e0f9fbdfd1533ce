package org.tarozi.ui.programme;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.ui.programme.BegunForms.Form;

/// The form that was on the screen when the program was killed: it is there again.
record LeftForm(Form form) {

    void open(ProgrammeModel model) {
        FactoryModel factory = model.factory();
        switch (form.kind()) {
            case NEW_FACTORY -> model.add();
            case PROFILE -> whenRead(factory, factory::editProfile);
            case NEW_VISIT -> whenRead(factory, factory::newVisit);
            case VISIT -> factory.withChosen(of -> edit(factory, of));
        }
    }

    private void whenRead(FactoryModel factory, Runnable then) {
        factory.withChosen(
                of -> {
                    if (of.row().id().toString().equals(form.of())) {
                        then.run();
                    }
                });
    }

    private void edit(FactoryModel factory, FactoryFacts of) {
        AssessmentId id = AssessmentId.of(form.of());
        of.visits().stream()
                .filter(visit -> visit.assessment().id().equals(id))
                .findFirst()
                .ifPresent(factory::editVisit);
    }
}
