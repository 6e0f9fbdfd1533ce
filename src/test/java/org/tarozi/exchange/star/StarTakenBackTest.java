package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.store.Withdrawal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Parts of one table, some of which are taken back: the others count as if those had never come.
class StarTakenBackTest {

    @TempDir private Path folder;
    private int files;

    private Laptop laptop() {
        return new Laptop(folder.resolve("p" + files++ + ".tarozi"));
    }

    private static StarTable random(Random random) {
        StarTable table = new StarTable();
        for (int visit = 0; visit < 6; visit++) {
            for (int question = 0; question < 8; question++) {
                table.row(
                        StarColumn.QUEST_ID,
                        500 + visit,
                        StarColumn.START_DATE,
                        (1 + visit) + "/02/2024",
                        StarColumn.FACTORY_ID,
                        visit % 4,
                        StarColumn.FACTORY_NAME,
                        "Works " + visit % 4,
                        StarColumn.QUESTION_ID,
                        9000 + question,
                        StarColumn.FINDING,
                        random.nextInt(2));
            }
        }
        return table;
    }

    @Test
    void whatATableClearedIsClearedAgain() {
        try (Laptop office = laptop()) {
            office.takes(new StarTable().row(StarColumn.FINDING, "1").in(folder));
            Path clearing = new StarTable().row(StarColumn.FINDING, "").in(folder);
            UUID batch = office.takes(clearing).batch().orElseThrow();
            List<String> cleared = CountedRates.of(office);

            office.takesBack(batch);
            office.takes(clearing);

            assertEquals(cleared, CountedRates.of(office));
        }
    }

    @Test
    void whatOnlyATakenBackTableSaidOfAFactoryGoesThoughAnEarlierYearCameAfterIt() {
        try (Laptop office = laptop()) {
            Path later = year(2024, "New Works (Obsolete)", "Jordan");
            Path earlier = year(2023, "Old Works", "Uzbekistan");
            UUID batch = office.takes(later).batch().orElseThrow();
            office.takes(earlier);

            office.takesBack(batch);
            assertEquals("- - ACTIVE", factory(office));

            office.takes(earlier);
            assertEquals("Old Works UZ ACTIVE", factory(office));
        }
    }

    @Test
    void ofAnEarlierYearThatSaysMoreOfAFactoryNothingIsKeptSoThatItIsMissed() {
        try (Laptop office = laptop()) {
            Path later = year(2024, "Works", "Uzbekistan");
            Path earlier = year(2023, "Works (Obsolete)", "Uzbekistan");
            UUID batch = office.takes(later).batch().orElseThrow();
            office.takes(earlier);

            assertEquals(List.of("Works"), unnamed(office, batch));
            assertEquals("- - ACTIVE", factory(office));

            office.takes(earlier);
            assertEquals("Works UZ CLOSED", factory(office));
        }
    }

    @Test
    void anEarlierYearThatSaysNothingElseOfAFactoryKeepsIt() {
        try (Laptop office = laptop()) {
            UUID batch =
                    office.takes(year(2024, "Works (Obsolete)", "Uzbekistan"))
                            .batch()
                            .orElseThrow();
            office.takes(year(2023, "Works", "Uzbekistan"));

            assertEquals(List.of(), unnamed(office, batch));
            assertEquals("Works UZ ACTIVE", factory(office));
        }
    }

    @Test
    void aFactoryThatPeopleNamedIsMissedTooWhereNoTableTellsItsStatusAnyMore() {
        try (Laptop office = laptop()) {
            UUID batch = office.takes(year(2024, "Works", "Uzbekistan")).batch().orElseThrow();
            Path earlier = year(2023, "Works (Obsolete)", "Uzbekistan");
            office.takes(earlier);
            office.sets(StarId.factory(71).subject(), OfFactory.NAME.key(), Value.of("Blue Works"));

            assertEquals(List.of("Blue Works"), unnamed(office, batch));
            assertEquals("Blue Works - ACTIVE", factory(office));

            office.takes(earlier);
            assertEquals("UZ CLOSED", factory(office).substring(factory(office).length() - 9));
        }
    }

    /// Takes an import back, and returns the factories of which no table tells any more.
    private static List<String> unnamed(Laptop laptop, UUID batch) {
        return laptop.programme().withdrawal().withdraw(batch)
                        instanceof Withdrawal.Outcome.Withdrawn(_, _, _, _, var unnamed, _)
                ? unnamed
                : List.of("not taken back");
    }

    @Test
    void whatAnEarlierYearHadSaidOfAFactoryComesBackWithIt() {
        try (Laptop office = laptop()) {
            Path later = year(2024, "New Works (Obsolete)", "Jordan");
            Path earlier = year(2023, "Old Works", "Uzbekistan");
            UUID first = office.takes(earlier).batch().orElseThrow();
            UUID second = office.takes(later).batch().orElseThrow();
            office.takesBack(first);
            office.takes(earlier);
            assertEquals("New Works JO CLOSED", factory(office));

            office.takesBack(second);
            assertEquals("Old Works UZ ACTIVE", factory(office));
        }
    }

    private Path year(int year, String name, String country) {
        return new StarTable()
                .row(
                        StarColumn.QUEST_ID,
                        year,
                        StarColumn.START_DATE,
                        "14/05/" + year,
                        StarColumn.FACTORY_NAME,
                        name,
                        StarColumn.COUNTRY,
                        country)
                .in(folder);
    }

    /// Name, country and status of the only factory.
    private static String factory(Laptop laptop) {
        Factory only = laptop.programme().assessments().factories().values().iterator().next();
        return only.name().orElse("-")
                + " "
                + only.place().country().orElse("-")
                + " "
                + only.standing().status();
    }

    @Test
    void whatOnlyATakenBackTableSaidOfAQuestionIsNotTakenUpByTheNextImport() {
        try (Laptop office = laptop()) {
            office.takes(new StarTable().row(StarColumn.FINDING, "1").in(folder));
            List<String> before = CountedRates.of(office);
            Path marking =
                    new StarTable()
                            .row(StarColumn.QUEST_ID, "502", StarColumn.TAGS, "Not In Rates")
                            .in(folder);
            UUID batch = office.takes(marking).batch().orElseThrow();
            assertEquals(List.of(), CountedRates.of(office));
            office.takesBack(batch);

            office.takes(office.handsOver(folder.resolve("own.tza")));

            assertEquals(before, CountedRates.of(office));
        }
    }

    @Test
    void aTableThatComesBackCountsWholeThoughTheReleaseItWasUnderIsGone() {
        try (Laptop office = laptop()) {
            office.takes(new StarTable().row().in(folder));
            Path asking =
                    new StarTable()
                            .row(StarColumn.QUESTION_ID, 9003)
                            .row(StarColumn.QUEST_ID, 502, StarColumn.QUESTION_ID, 9002)
                            .in(folder);
            UUID gone = office.takes(asking).batch().orElseThrow();
            Path table = new StarTable().row(StarColumn.QUESTION_ID, 9002).in(folder);
            UUID batch = office.takes(table).batch().orElseThrow();
            office.takesBack(gone);
            List<String> before = CountedRates.of(office);

            office.takesBack(batch);
            office.takes(table);

            assertEquals(before, CountedRates.of(office));
        }
    }

    @Test
    void aTableThatCameBackKeepsItsChecklistWhenTheOneThatCorrectedItIsTakenBack() {
        try (Laptop office = laptop()) {
            Path table = new StarTable().row(StarColumn.FINDING, "1").in(folder);
            UUID first = office.takes(table).batch().orElseThrow();
            List<String> before = CountedRates.of(office);
            Path worded =
                    new StarTable()
                            .row(StarColumn.FINDING, "1", StarColumn.LABEL, "Forced to stay?")
                            .in(folder);
            UUID second = office.takes(worded).batch().orElseThrow();
            office.takesBack(first);
            office.takes(table);

            office.takesBack(second);

            assertEquals(before, CountedRates.of(office));
        }
    }

    @Test
    void theOtherPartsCountAsIfItHadNeverCome() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<Path> parts = new ArrayList<>();
            random(random).parts(4, random).forEach(part -> parts.add(part.in(folder)));
            try (Laptop office = laptop();
                    Laptop fresh = laptop()) {
                List<UUID> batches =
                        parts.stream()
                                .map(part -> office.takes(part).batch().orElseThrow())
                                .toList();
                int back = 1 + random.nextInt(3);
                batches.subList(0, back).forEach(office.programme().withdrawal()::withdraw);
                parts.subList(back, parts.size()).forEach(fresh::takes);

                assertEquals(CountedRates.of(fresh), CountedRates.of(office), "seed " + seed);
            }
        }
    }
}
