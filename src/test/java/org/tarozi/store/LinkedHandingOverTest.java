package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.OTHER;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.THIRD;
import static org.tarozi.store.Places.TWIN;
import static org.tarozi.store.Places.VISIT;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What leaves with a visit that is linked with others.
class LinkedHandingOverTest {

    @TempDir private Path folder;

    @Test
    void visitsOfLinkedFactoriesAreOneVisitOfOneFactory() {
        try (Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza")) {
            mine.begin(VISIT, FACTORY);
            mine.begin(OTHER, TWIN);
            mine.link(FACTORY.uuid(), TWIN.uuid(), "factory", Value.YES);
            mine.link(VISIT.uuid(), OTHER.uuid(), "assessment", Value.YES);
            assertEquals(List.of(Optional.of(FACTORY)), factories(mine));

            mine.link(FACTORY.uuid(), TWIN.uuid(), "factory", Value.CLEARED);
            assertEquals(List.of(Optional.empty()), factories(mine));
            assertEquals(List.of(), mine.problems());

            mine.link(FACTORY.uuid(), TWIN.uuid(), "factory", Value.YES);
            assertEquals(List.of(Optional.of(FACTORY)), factories(mine));
            assertEquals(List.of(), mine.problems());
        }
    }

    private static List<Optional<FactoryId>> factories(Desk desk) {
        return desk.programme().assessments().assessments().stream()
                .map(Assessment::factory)
                .toList();
    }

    @Test
    void aLinkedVisitLeavesWithTheOtherAndWithItsFactories() {
        try (Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
                Desk empty = empty("empty")) {
            mine.begin(VISIT, FACTORY);
            mine.begin(OTHER, TWIN);
            mine.set(Places.of(FACTORY), OfFactory.REGION.key(), "Andijan");
            mine.set(Places.of(TWIN), OfFactory.SECTOR.key(), "garment");
            mine.link(VISIT.uuid(), OTHER.uuid(), "assessment", Value.YES);
            mine.link(FACTORY.uuid(), TWIN.uuid(), "factory", Value.YES);

            empty.receive(mine.parcel(OTHER));

            assertEquals(mine.digest(), empty.digest());
        }
    }

    @Test
    void aFactoryOfWhichOnlyTheLinkIsKnownBringsTheOneItIsLinkedWith() {
        try (Desk office = Desk.with(folder.resolve("office.tarozi"), "Aziza");
                Desk empty = empty("empty")) {
            office.set(Places.of(FACTORY), OfFactory.NAME.key(), "Factory");
            office.link(FACTORY.uuid(), TWIN.uuid(), "factory", Value.YES);
            office.set(Places.of(VISIT), OfAssessment.FACTORY.key(), TWIN.toString());

            empty.receive(office.parcel(VISIT));

            assertEquals(
                    Map.of(FACTORY, Optional.of("Factory")),
                    empty.programme().assessments().factories().values().stream()
                            .collect(toMap(Factory::id, Factory::name)));
            assertEquals(
                    Optional.of(FACTORY),
                    empty.programme().assessments().assessments().getFirst().factory());
        }
    }

    @Test
    void twoVisitsThatOnlyAThirdOnAnotherChecklistMakesOneArriveAsOne() {
        try (Desk office = Desk.with(folder.resolve("office.tarozi"), "Aziza");
                Desk empty = empty("empty")) {
            office.begin(VISIT, FACTORY);
            office.link(VISIT.uuid(), OTHER.uuid(), "assessment", Value.YES);
            office.link(VISIT.uuid(), THIRD.uuid(), "assessment", Value.YES);
            office.answer(OTHER, Q1, "compliant");
            office.answer(THIRD, Q1, "non_compliant");

            empty.receive(office.parcel(OTHER));

            assertEquals(office.digest(), empty.digest());
        }
    }

    private Desk empty(String name) {
        return Desk.empty(
                folder.resolve(name + ".tarozi"),
                new Author(name, DeviceKey.created()),
                Duration.ZERO);
    }
}
