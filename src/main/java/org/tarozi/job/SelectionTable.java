package org.tarozi.job;

import org.tarozi.analysis.Reason;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.exchange.table.DelimitedWriter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Every assessment of a programme: counted, or left out and why.
///
/// @param programme what the programme is called, if anybody gave it a name
/// @param notes why, and what to look at, in words
public record SelectionTable(
        AssessmentSet set,
        Selection selection,
        Optional<String> programme,
        Map<AssessmentId, String> notes)
        implements Consumer<DelimitedWriter> {

    public SelectionTable {
        notes = Map.copyOf(notes);
    }

    @Override
    public void accept(DelimitedWriter table) {
        table.row(CountedIn.header(VisitColumns.header("kind", "counted", "reason", "note")));
        CountedIn counted = new CountedIn(programme, selection.scope());
        VisitColumns visits = new VisitColumns(set);
        Map<AssessmentId, Reason> reasons = new HashMap<>();
        selection.excluded().forEach(one -> reasons.put(one.assessment(), one.reason()));
        for (Assessment assessment : visits.inOrder(set.assessments())) {
            Optional<Reason> reason = Optional.ofNullable(reasons.get(assessment.id()));
            table.row(
                    counted.row(
                            visits.row(
                                    assessment,
                                    assessment.visit().kind().key(),
                                    reason.isPresent() ? "no" : "yes",
                                    reason.map(Reason::key).orElse(""),
                                    notes.getOrDefault(assessment.id(), ""))));
        }
    }
}
