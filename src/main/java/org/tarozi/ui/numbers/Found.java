package org.tarozi.ui.numbers;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Finding;
import org.tarozi.store.Programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A finding with the visit it was made in.
record Found(Assessment visit, Finding finding) {

    /// The findings of a question in the visits that are counted as non-compliant.
    static List<Found> of(Programme open, Count of, Question question) {
        Map<AssessmentId, Assessment> byId = new HashMap<>();
        of.selection().included().forEach(one -> byId.put(one.id(), one));
        List<Found> found = new ArrayList<>();
        for (AssessmentId id : question.nonCompliant(of)) {
            Assessment visit = byId.get(id);
            for (Finding finding : open.findings(id)) {
                if (visit != null && finding.question().equals(question.id())) {
                    found.add(new Found(visit, finding));
                }
            }
        }
        return found;
    }
}
