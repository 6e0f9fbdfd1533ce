package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.table.Laptop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What the rows of a STAR csv say of a factory.
class StarFactoryTest {

    @TempDir private Path folder;
    private Laptop laptop;

    @BeforeEach
    void open() {
        laptop = new Laptop(folder.resolve("a.tarozi"));
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    private Status imports(StarTable table) {
        return laptop.takes(table.in(folder)).files().getFirst().status();
    }

    private Factory factory() {
        return laptop.programme().assessments().factories().values().iterator().next();
    }

    @Test
    void twoCountriesAndNamesOfAFactoryInOneAssessmentAreConflicts() {
        StarTable table = new StarTable().row(StarColumn.COUNTRY, "Vietnam");
        table.row(StarColumn.COUNTRY, "Haiti", StarColumn.FACTORY_NAME, "Other");
        imports(table);
        assertEquals(Status.SAME, imports(table));

        assertEquals(Set.of("country", "name", "star_country"), factory().conflicts());
    }

    @Test
    void aCountryThatNobodyKnowsBesideAKnownOneIsAConflictToo() {
        imports(
                new StarTable()
                        .row(StarColumn.COUNTRY, "India")
                        .row(StarColumn.COUNTRY, "Old Republic"));

        assertEquals(Set.of("star_country"), factory().conflicts());
    }

    @Test
    void twoSpellingsOfOneCountryAreNone() {
        imports(new StarTable().row(StarColumn.COUNTRY, "Vietnam").row(StarColumn.COUNTRY, "VN"));

        assertEquals(Set.of(), factory().conflicts());
    }

    @Test
    void anObsoleteFactoryIsClosedAndItsNameIsClean() {
        imports(new StarTable().row(StarColumn.FACTORY_NAME, "Blue Loom (Obsolete)"));

        Factory factory = factory();
        assertEquals(Optional.of("Blue Loom"), factory.name());
        assertEquals(
                new Factory.Standing(FactoryStatus.CLOSED, Optional.empty(), true),
                factory.standing());
    }

    @Test
    void aFactoryThatIsObsoleteNoMoreIsActiveAgain() {
        imports(new StarTable().row(StarColumn.FACTORY_NAME, "Blue Loom (Obsolete)"));
        imports(new StarTable().row());

        Factory factory = factory();
        assertEquals(FactoryStatus.ACTIVE, factory.standing().status());
    }

    @Test
    void aCountryNobodyKnowsKeepsItsName() {
        imports(new StarTable().row(StarColumn.COUNTRY, "Old Republic"));

        Factory factory = factory();
        assertEquals(Optional.empty(), factory.place().country());
        assertEquals("Old Republic", factory.profile().get("star_country"));
    }

    private static StarTable visits(int year, String name) {
        StarTable table = new StarTable();
        for (int factory = 71; factory <= 72; factory++) {
            table.row(
                    StarColumn.QUEST_ID,
                    year * 100 + factory,
                    StarColumn.START_DATE,
                    "14/05/" + year,
                    StarColumn.FACTORY_ID,
                    factory,
                    StarColumn.FACTORY_NAME,
                    name);
        }
        return table;
    }

    @Test
    void anEarlierYearDoesNotCloseFactoriesThatPeopleLinked() {
        imports(visits(2024, "Now"));
        laptop.links(StarId.factory(71).subject(), StarId.factory(72).subject());
        Factory before = factory();

        imports(visits(2023, "Once (Obsolete)"));

        assertEquals(before, factory());
    }

    @Test
    void anEarlierYearDoesNotCloseAFactoryWhoseLaterVisitsPeopleLinked() {
        imports(visits(2024, "Now"));
        imports(visits(2022, "Long Ago"));
        laptop.links(StarId.assessment(202_471).subject(), StarId.assessment(202_271).subject());
        laptop.links(StarId.assessment(202_472).subject(), StarId.assessment(202_272).subject());
        Factory before = factory();

        imports(visits(2023, "Once (Obsolete)"));

        assertEquals(before, factory());
    }
}
