package org.tarozi.ui.programme;

import org.tarozi.change.Subject;
import org.tarozi.ui.Sights;
import org.tarozi.ui.Steps;

import java.util.HashMap;
import java.util.Map;

/// What was changed in the profiles of a programme since it was opened: who opens a profile again
/// can still take it back.
final class ProfileSteps {

    private final Map<Subject, Steps> all = new HashMap<>();

    /// Those of a factory.
    static Steps of(Subject factory, Sights sights) {
        ProfileSteps steps = sights.last(ProfileSteps.class).orElseGet(ProfileSteps::new);
        sights.keep(steps);
        return steps.all.computeIfAbsent(factory, any -> new Steps());
    }
}
