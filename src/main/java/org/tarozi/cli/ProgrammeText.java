package org.tarozi.cli;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.job.WaitingConflicts;
import org.tarozi.store.Programme;

import java.util.Locale;

/// How much is in a programme.
final class ProgrammeText {

    private ProgrammeText() {}

    static String counts(Programme programme) {
        AssessmentSet set = programme.assessments();
        return String.format(
                Locale.ROOT,
                "%s of %s, %s, %s",
                Numbers.of(set.liveAssessments(), "assessment"),
                Numbers.of(set.liveFactories(), "factory", "factories"),
                Numbers.of(programme.batches().size(), "import"),
                Numbers.of(WaitingConflicts.in(programme), "open conflict"));
    }
}
