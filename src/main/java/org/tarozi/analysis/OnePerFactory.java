package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Chronology;
import org.tarozi.assessment.FactoryId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The second half of "one per factory": of several visits in the period the latest stands for the
/// factory, in a panel the latest of each cycle.
final class OnePerFactory {

    private final Period period;
    private final Map<Place, Assessment> latest = new HashMap<>();

    /// What holds one visit.
    private record Place(FactoryId factory, OptionalInt cycle) {}

    OnePerFactory(Period period, List<Assessment> inPeriod) {
        this.period = period;
        for (Assessment assessment : inPeriod) {
            latest.merge(place(assessment), assessment, Chronology::later);
        }
    }

    Optional<Reason> superseded(Assessment assessment) {
        return latest.get(place(assessment)) == assessment
                ? Optional.empty()
                : Optional.of(Reason.Stage.SUPERSEDED);
    }

    private Place place(Assessment assessment) {
        FactoryId factory = assessment.factory().orElseThrow();
        return switch (period) {
            case Period.Panel panel -> new Place(factory, assessment.visit().cycle());
            case Period.Window window -> new Place(factory, OptionalInt.empty());
            case Period.Cycle cycle -> new Place(factory, OptionalInt.empty());
            case Period.AsOf asOf -> new Place(factory, OptionalInt.empty());
        };
    }
}
