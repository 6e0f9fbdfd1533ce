package org.tarozi.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.job.ReportOrder;
import org.tarozi.report.content.Audience;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.util.Optional;

/// Which assessment the report for its factory is on.
final class FactoryModel {

    private final VisitListModel visits;
    private final ObjectProperty<Optional<AssessmentId>> chosen;
    private final ObjectProperty<Language> language;

    /// @param wanted the assessment chosen at first
    /// @param changed called when something else was chosen
    FactoryModel(Texts texts, Optional<AssessmentId> wanted, Runnable changed) {
        this.visits = new VisitListModel(texts);
        this.chosen = new SimpleObjectProperty<>(wanted);
        this.language = new SimpleObjectProperty<>(texts.language());
        chosen.subscribe((before, now) -> changed.run());
        language.subscribe((before, now) -> changed.run());
    }

    VisitListModel visits() {
        return visits;
    }

    ObjectProperty<Optional<AssessmentId>> chosen() {
        return chosen;
    }

    ObjectProperty<Language> language() {
        return language;
    }

    /// What is wanted.
    Wanted wanted() {
        return chosen.get()
                .<Wanted>map(
                        assessment ->
                                new Wanted.OnFactory(
                                        assessment,
                                        new ReportOrder(
                                                Scope.ALL,
                                                language.get(),
                                                Audience.COMMITTEE,
                                                ReportOrder.Imprint.FIRST)))
                .orElseGet(() -> new Wanted.Nothing(ReportText.CHOOSE_ASSESSMENT));
    }
}
