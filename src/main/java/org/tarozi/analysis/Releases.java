package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Chronology;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which releases assessments were made on, and which of them is the newest.
final class Releases {

    private Releases() {}

    /// Which release a counted assessment was made on; one without is never counted.
    static Fingerprint fingerprint(Assessment assessment) {
        return assessment.release().orElseThrow();
    }

    /// The release of one assessment.
    static Release of(AssessmentSet set, Assessment assessment) {
        Release release = set.releases().get(fingerprint(assessment));
        if (release == null) {
            throw new IllegalArgumentException(
                    "assessment " + assessment.id() + " is on a release the set does not have");
        }
        if (release.questions().size() != assessment.answers().codes().length) {
            throw new IllegalArgumentException(
                    "assessment " + assessment.id() + " has a vector of another length");
        }
        return release;
    }

    /// The releases in use, newest first. A file names no date of issue, so the newest is the one
    /// whose last visit is the latest.
    static List<Release> newestFirst(AssessmentSet set, List<Assessment> assessments) {
        Map<Fingerprint, Assessment> latest = new HashMap<>();
        for (Assessment assessment : assessments) {
            of(set, assessment);
            latest.merge(fingerprint(assessment), assessment, Chronology::later);
        }
        Comparator<Assessment> earliestFirst = Chronology.ORDER;
        return latest.values().stream()
                .sorted(earliestFirst.reversed())
                .map(assessment -> of(set, assessment))
                .toList();
    }
}
