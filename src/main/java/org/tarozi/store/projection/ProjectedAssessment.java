package org.tarozi.store.projection;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An assessment and everything about it that is kept in rows.
///
/// @param signed whether every member of its group is signed off
/// @param parallel how many questions several devices wrote on, without a conflict
/// @param information what was written down for questions of information, by question id and in the
///   order of the ids, so that it is stored alike on every machine
public record ProjectedAssessment(
        Assessment assessment,
        boolean signed,
        int parallel,
        List<Finding> findings,
        Map<String, String> information,
        List<Conflict> conflicts) {

    public ProjectedAssessment {
        findings = List.copyOf(findings);
        information = Collections.unmodifiableMap(new TreeMap<>(information));
        conflicts = List.copyOf(conflicts);
    }
}
