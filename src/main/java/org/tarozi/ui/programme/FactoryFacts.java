package org.tarozi.ui.programme;

import org.tarozi.assessment.FactoryId;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.store.Programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A factory with everything that the right half shows of it.
///
/// @param visits the newest first, those in the trash too
/// @param values what was written down in its profile, as texts, by field
/// @param disputed the fields in conflict
/// @param records how many records are shown as this factory, because people said so
/// @param namesakes other factories of the same name
record FactoryFacts(
        FactoryRow row,
        List<VisitFacts> visits,
        Map<String, String> values,
        Set<String> disputed,
        int records,
        List<FactoryRow> namesakes) {

    FactoryFacts {
        namesakes = List.copyOf(namesakes);
        visits = List.copyOf(visits);
        values = Map.copyOf(values);
        disputed = Set.copyOf(disputed);
    }

    /// Reads one.
    static FactoryFacts of(Programme programme, Overview overview, FactoryRow row) {
        Map<String, String> values = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        Group group = programme.group(subject(row.id()));
        for (String field : group.fields("")) {
            FieldState state = group.state("", field);
            values.put(field, state.value().display());
            if (state instanceof FieldState.Disputed) {
                disputed.add(field);
            }
        }
        return new FactoryFacts(
                row,
                row.visits().stream()
                        .map(
                                one ->
                                        VisitFacts.of(
                                                programme,
                                                overview.release(one),
                                                row.factory(),
                                                one))
                        .toList(),
                values,
                disputed,
                group.members().size(),
                overview.namesakes(row));
    }

    /// The visits that may be the same one as a visit: those on the same checklist.
    List<VisitFacts> maybeTheSame(VisitFacts visit) {
        return visits.stream()
                .filter(VisitFacts::live)
                .filter(one -> !one.assessment().id().equals(visit.assessment().id()))
                .filter(one -> one.assessment().release().isPresent())
                .filter(one -> one.assessment().release().equals(visit.assessment().release()))
                .toList();
    }

    /// The subject of a factory.
    static Subject subject(FactoryId id) {
        return new Scope.OfFactory(id.uuid()).subject();
    }
}
