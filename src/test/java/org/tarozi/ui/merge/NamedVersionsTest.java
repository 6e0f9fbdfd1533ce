package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Two factories stay two versions, also where people call them the same.
class NamedVersionsTest {

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void found() {
        office = Desk.founded(folder, "Aziza");
        office.visited(1, "Ipak Yoʻli Tekstil");
    }

    /// What the cards say of a visit whose factory two people wrote down differently.
    private Set<String> cards(Value first, Value second) {
        Desk bek = office.copyFor("Bekzod").visited(2, "");
        bek.set(Desk.factory(2), OfFactory.NAME, first);
        bek.set(Desk.factory(2), OfFactory.REGION, Value.of("Osh"));
        Desk dil = office.copyFor("Dilnoza").visited(3, "");
        dil.set(Desk.factory(3), OfFactory.NAME, second);
        Path[] files = {told(bek, Desk.factory(2)), told(dil, Desk.factory(3))};
        try (Place place = Place.of(office, folder).took(files)) {
            List<String> values = Decider.at(place).values();
            assertEquals(2, values.size());
            return Set.copyOf(values);
        }
    }

    private static Path told(Desk desk, Subject factory) {
        return desk.set(Desk.visit(1), OfAssessment.FACTORY, Value.of(factory.id()))
                .handOver(desk.author().person() + ".tza");
    }

    private static String marked(String name, int factory) {
        return name + " (" + Desk.factory(factory).id().substring(28) + ")";
    }

    @Test
    void twoFactoriesAreNamed() {
        assertEquals(
                Set.of(marked("Atlas Denim", 2), marked("Navoiy Tikuv", 3)),
                cards(Value.of("Atlas Denim"), Value.of("Navoiy Tikuv")));
    }

    @Test
    void factoriesOfOneNameHaveTheirPlace() {
        assertEquals(
                Set.of(marked("Atlas Denim, Osh, UZ", 2), marked("Atlas Denim, UZ", 3)),
                cards(Value.of("Atlas Denim"), Value.of("Atlas Denim")));
    }

    @Test
    void factoriesWithoutANameAreTwoToo() {
        assertEquals(
                Set.of(marked("Factory without a name", 2), marked("Factory without a name", 3)),
                cards(Value.CLEARED, Value.CLEARED));
    }
}
