package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

/// Somebody who decides conflicts, by what they say.
record Decider(ConflictsModel model) {

    /// One who hears of every change.
    static Decider at(Place place) {
        ConflictsModel model =
                new ConflictsModel(place.open(), place.workplace(), Optional.empty());
        place.open().changes().subscribe(changes -> model.refresh());
        return new Decider(model);
    }

    Dispute dispute() {
        return model.dispute().get().orElseThrow();
    }

    /// What the versions say, in the order of the alphabet.
    List<String> values() {
        return dispute().versions().stream().map(Dispute.Version::value).sorted().toList();
    }

    void choose(String field) {
        model.chosen()
                .set(
                        model.listed().all().stream()
                                .filter(row -> row.field().equals(field))
                                .findFirst());
    }

    void keep(String value) {
        List<String> all = dispute().versions().stream().map(Dispute.Version::value).toList();
        assertTrue(all.contains(value), all::toString);
        model.keep(all.indexOf(value));
    }
}
