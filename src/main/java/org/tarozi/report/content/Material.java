package org.tarozi.report.content;

import org.tarozi.analysis.Profile;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Finding;

import java.util.List;
import java.util.OptionalInt;

/// What a report is made of: the programme, which of its assessments count, and what was found.
public record Material(
        AssessmentSet set, Selection selection, List<Finding> findings, Provenance provenance) {

    public Material {
        findings = List.copyOf(findings);
    }

    /// The rates the report states; of a panel those of its last cycle.
    RateGroup rates() {
        List<RateGroup> groups = Rates.of(set, selection).groups();
        return groups.isEmpty()
                ? new RateGroup(
                        OptionalInt.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                : groups.getLast();
    }

    Profile profile() {
        return Profile.of(set, selection);
    }
}
