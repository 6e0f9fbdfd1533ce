package org.tarozi.ui.report;

import org.tarozi.text.Texts;
import org.tarozi.ui.control.SearchedList;

/// Assessments below a field to search them.
final class VisitListView {

    private VisitListView() {}

    /// @param id of the list
    static SearchedList<VisitRow> of(Texts texts, VisitListModel model, String id) {
        SearchedList<VisitRow> visits =
                new SearchedList<>(texts, model.rows(), id, texts.say(ReportText.SEARCH_VISITS));
        visits.getStyleClass().add("visit-list");
        visits.list().setAccessibleText(texts.say(ReportText.ASSESSMENTS));
        return visits;
    }
}
