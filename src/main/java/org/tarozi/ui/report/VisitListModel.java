package org.tarozi.ui.report;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.VisitKind;
import org.tarozi.report.content.PlaceNames;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;
import org.tarozi.ui.VisitKinds;
import org.tarozi.ui.control.Narrowed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Assessments that can be searched.
final class VisitListModel {

    private final Texts texts;
    private final Narrowed<VisitRow> rows = new Narrowed<>(this::words);

    VisitListModel(Texts texts) {
        this.texts = texts;
    }

    /// The assessments, and those among them that are searched for.
    Narrowed<VisitRow> rows() {
        return rows;
    }

    /// Every assessment.
    ObservableList<VisitRow> all() {
        return rows.all();
    }

    /// Those that hold every word of the search.
    ObservableList<VisitRow> found() {
        return rows.found();
    }

    /// What is searched for.
    StringProperty search() {
        return rows.search();
    }

    /// Who was visited.
    String title(VisitRow row) {
        return row.factory()
                .orElseGet(
                        () ->
                                row.isDisputed(OfAssessment.FACTORY)
                                        ? texts.say(ReportText.FACTORY_IN_CONFLICT)
                                        : texts.say(UiText.UNNAMED_FACTORY));
    }

    /// Who was visited and when.
    String name(VisitRow row) {
        return row.start()
                .map(day -> title(row) + ", " + texts.language().date(day))
                .orElseGet(() -> title(row));
    }

    /// When, in which cycle, of which kind where it is no full one, and whether it is finished.
    String detail(VisitRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(row.start().map(texts.language()::date).orElseGet(() -> dayless(row)));
        row.cycle().ifPresent(cycle -> parts.add(texts.say(UiText.CYCLE, cycle)));
        if (row.kind() != VisitKind.FULL) {
            parts.add(texts.say(VisitKinds.name(row.kind())));
        }
        parts.add(texts.say(row.isOpen() ? ReportText.VISIT_OPEN : ReportText.VISIT_DONE));
        return String.join(" · ", parts);
    }

    private String dayless(VisitRow row) {
        return row.isDisputed(OfAssessment.START_DATE)
                ? texts.say(ReportText.FIRST_DAY_IN_CONFLICT)
                : texts.say(UiText.NO_DATE);
    }

    private String words(VisitRow row) {
        return String.join(" ", title(row), place(row), detail(row), day(row));
    }

    /// Region and country in the language of the window, as far as they are known.
    private String place(VisitRow row) {
        String country =
                row.place()
                        .country()
                        .map(
                                code ->
                                        PlaceNames.NONE.name(
                                                PlaceField.COUNTRY, code, texts.language()))
                        .orElse("");
        return row.place().region().orElse("") + " " + country;
    }

    private static String day(VisitRow row) {
        return Optional.of(row).flatMap(VisitRow::start).map(Object::toString).orElse("");
    }
}
