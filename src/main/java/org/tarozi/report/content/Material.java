package org.tarozi.report.content;

import org.tarozi.analysis.Profile;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.SameTitles;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Finding;

import java.util.List;
import java.util.Set;

/// What a report is made of: the programme, which of its assessments count, and what was found.
///
/// @param names whatever the programme ever called its factories, or knows them by
public record Material(
        AssessmentSet set,
        Selection selection,
        List<Finding> findings,
        Set<String> names,
        Provenance provenance) {

    public Material {
        findings = List.copyOf(findings);
        names = Set.copyOf(names);
    }

    /// All rates, cycle by cycle for a panel.
    List<RateGroup> groups() {
        return Rates.of(set, selection).groups().stream().map(SameTitles::apart).toList();
    }

    /// What is counted, in words.
    ScopeWords scope(Say say) {
        return new ScopeWords(selection.scope(), PlaceNames.of(set.releases().values()), say);
    }

    /// Who the factories of a group are.
    Profile profile(RateGroup group) {
        return Profile.of(set, group.assessments());
    }
}
