package org.tarozi.store.projection;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Finding;

import java.util.List;
import java.util.Map;

/// An assessment and everything about it that is kept in rows.
///
/// @param signed whether every member of its group is signed off
/// @param parallel how many questions several devices wrote on, without a conflict
/// @param information what was written down for questions of information, by question id
public record ProjectedAssessment(
        Assessment assessment,
        boolean signed,
        int parallel,
        List<Finding> findings,
        Map<String, String> information,
        List<Conflict> conflicts) {

    public ProjectedAssessment {
        findings = List.copyOf(findings);
        information = Map.copyOf(information);
        conflicts = List.copyOf(conflicts);
    }
}
