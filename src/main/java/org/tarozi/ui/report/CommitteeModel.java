package org.tarozi.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.job.ReportOrder;
import org.tarozi.report.content.Audience;
import org.tarozi.text.Language;

import java.util.Optional;

/// What the report to the committee shall be like.
final class CommitteeModel {

    /// What was chosen and typed.
    record Chosen(
            Language language,
            Audience audience,
            ScopeModel.Chosen scope,
            String version,
            String date,
            String endorsed) {}

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Audience> audience =
            new SimpleObjectProperty<>(Audience.COMMITTEE);
    private final ScopeModel scope;
    private final StringProperty version =
            new SimpleStringProperty(ReportOrder.Imprint.FIRST.version());
    private final DayModel date;
    private final DayModel endorsed;

    /// @param changed called when something else was chosen
    CommitteeModel(Language language, Runnable changed) {
        this.language = new SimpleObjectProperty<>(language);
        this.scope = new ScopeModel(changed);
        this.date = new DayModel(changed);
        this.endorsed = new DayModel(changed);
        this.language.subscribe((before, now) -> changed.run());
        audience.subscribe((before, now) -> changed.run());
        version.subscribe((before, now) -> changed.run());
    }

    ObjectProperty<Language> language() {
        return language;
    }

    /// For whom it is.
    ObjectProperty<Audience> audience() {
        return audience;
    }

    ScopeModel scope() {
        return scope;
    }

    /// Which version of the report it is.
    StringProperty version() {
        return version;
    }

    /// The day it speaks for; that of the newest change where nothing is typed.
    DayModel date() {
        return date;
    }

    /// When the committee endorsed it.
    DayModel endorsed() {
        return endorsed;
    }

    Chosen chosen() {
        return new Chosen(
                language.get(),
                audience.get(),
                scope.chosen(),
                version.get(),
                date.text().get(),
                endorsed.text().get());
    }

    /// Chooses what was chosen before.
    void resume(Chosen before) {
        language.set(before.language());
        audience.set(before.audience());
        scope.resume(before.scope());
        version.set(before.version());
        date.text().set(before.date());
        endorsed.text().set(before.endorsed());
    }

    /// What is missing or wrong.
    Optional<ReportText> problem() {
        if (date.isWrong() || endorsed.isWrong()) {
            return Optional.of(ReportText.DAY_WRONG);
        }
        return version.get().isBlank() ? Optional.of(ReportText.EDITION_MISSING) : scope.problem();
    }

    /// What is wanted.
    Wanted wanted() {
        return problem()
                .<Wanted>map(Wanted.Nothing::new)
                .orElseGet(
                        () ->
                                new Wanted.ToCommittee(
                                        new ReportOrder(
                                                scope.scope().orElseThrow(),
                                                language.get(),
                                                audience.get(),
                                                new ReportOrder.Imprint(
                                                        date.day(),
                                                        version.get().strip(),
                                                        endorsed.day()))));
    }
}
