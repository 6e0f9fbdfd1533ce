package org.tarozi.ui.numbers;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.ui.ScopePlaces;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a scope can be chosen from: what is in the programme.
record Choices(SortedSet<Integer> cycles, ScopePlaces places) {

    static final Choices NONE = new Choices(new TreeSet<>(), ScopePlaces.NONE);

    static Choices of(AssessmentSet set, List<Checklist> checklists) {
        SortedSet<Integer> cycles = new TreeSet<>();
        for (Assessment assessment : set.assessments()) {
            if (assessment.visit().live()) {
                assessment.visit().cycle().ifPresent(cycles::add);
            }
        }
        cycles.removeIf(cycle -> cycle < 1);
        return new Choices(cycles, ScopePlaces.of(set, checklists));
    }
}
