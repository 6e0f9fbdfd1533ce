package org.tarozi.ui.report;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.job.ReportJob.Photos;
import org.tarozi.job.ReportOrder;
import org.tarozi.report.content.Audience;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.util.Optional;

/// Which assessment the report for its factory is on.
final class FactoryModel {

    /// What was chosen and searched for.
    record Chosen(Optional<AssessmentId> visit, String search, Language language, boolean photos) {}

    private final VisitListModel visits;
    private final ObjectProperty<Optional<AssessmentId>> visit;
    private final ObjectProperty<Language> language;
    private final BooleanProperty photos = new SimpleBooleanProperty(false);

    /// @param wanted the assessment chosen at first
    /// @param changed called when something else was chosen
    FactoryModel(Texts texts, Optional<AssessmentId> wanted, Runnable changed) {
        this.visits = new VisitListModel(texts);
        this.visit = new SimpleObjectProperty<>(wanted);
        this.language = new SimpleObjectProperty<>(texts.language());
        visit.subscribe((before, now) -> changed.run());
        language.subscribe((before, now) -> changed.run());
        photos.subscribe((before, now) -> changed.run());
    }

    VisitListModel visits() {
        return visits;
    }

    ObjectProperty<Optional<AssessmentId>> visit() {
        return visit;
    }

    ObjectProperty<Language> language() {
        return language;
    }

    /// Whether the photos of the non-compliances are in it.
    BooleanProperty photos() {
        return photos;
    }

    Chosen chosen() {
        return new Chosen(visit.get(), visits.search().get(), language.get(), photos.get());
    }

    /// Chooses what was chosen before.
    void resume(Chosen before) {
        visit.set(before.visit());
        visits.search().set(before.search());
        language.set(before.language());
        photos.set(before.photos());
    }

    /// Chooses an assessment, and lists it.
    void choose(AssessmentId assessment) {
        visits.search().set("");
        visit.set(Optional.of(assessment));
    }

    /// What is wanted.
    Wanted wanted() {
        return visit.get()
                .<Wanted>map(
                        assessment ->
                                new Wanted.OnFactory(
                                        assessment,
                                        new ReportOrder(
                                                Scope.ALL,
                                                language.get(),
                                                Audience.COMMITTEE,
                                                ReportOrder.Imprint.FIRST),
                                        photos.get() ? Photos.OF_NON_COMPLIANCES : Photos.NONE))
                .orElseGet(() -> new Wanted.Nothing(ReportText.CHOOSE_ASSESSMENT));
    }
}
