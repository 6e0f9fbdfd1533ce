package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.table.Laptop;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/// A STAR csv that is read again counts as it did, whichever other tables are taken back later.
class StarAgainTest {

    @TempDir private Path folder;
    private int files;

    private Laptop laptop() {
        return new Laptop(folder.resolve("p" + files++ + ".tarozi"));
    }

    private static UUID batch(Laptop laptop, Path... tables) {
        return laptop.takes(tables).batch().orElseThrow();
    }

    private Path table(Object... cells) {
        return new StarTable().row(cells).in(folder);
    }

    @Test
    void aMarkThatOnlyATakenBackTableHadStaysNotWithATableThatCameBack() {
        try (Laptop office = laptop()) {
            Path table = table();
            UUID first = batch(office, table);
            List<String> before = CountedRates.of(office);
            UUID marking = batch(office, table(StarColumn.TAGS, "Not In Rates"));
            office.takesBack(first);
            batch(office, table);

            office.takesBack(marking);

            assertEquals(before, CountedRates.of(office));
        }
    }

    @Test
    void aTableThatCameBackCountsWholeThoughAnotherHadKeptWhatItSays() {
        try (Laptop office = laptop()) {
            Path table = table(StarColumn.FINDING, "1");
            UUID first = batch(office, table);
            List<String> before = CountedRates.of(office);
            Path repeating =
                    new StarTable()
                            .row(StarColumn.FINDING, "1")
                            .row(StarColumn.QUEST_ID, 401)
                            .in(folder);
            UUID second = batch(office, repeating);
            UUID correcting = batch(office, table(StarColumn.LABEL, "Forced to stay?"));
            office.takesBack(first);
            batch(office, table);

            office.takesBack(second, correcting);

            assertEquals(before, CountedRates.of(office));
        }
    }

    @Test
    void aTableThatIsReadBesideANewOneCountsWholeWithThat() {
        try (Laptop office = laptop();
                Laptop fresh = laptop()) {
            Path table = table(StarColumn.FINDING, "1");
            Path other = table(StarColumn.QUEST_ID, 502, StarColumn.FACTORY_ID, 72);
            UUID first = batch(office, table);
            UUID correcting = batch(office, table(StarColumn.LABEL, "Forced to stay?"));
            batch(office, table, other);

            office.takesBack(first, correcting);

            fresh.takes(table, other);
            assertEquals(CountedRates.of(fresh), CountedRates.of(office));
        }
    }

    @Test
    void aVisitOfATakenBackTableIsGoneThoughAnotherPutItUnderItsChecklist() {
        try (Laptop office = laptop()) {
            UUID first = batch(office, table());
            batch(office, table(StarColumn.QUEST_ID, 502, StarColumn.LABEL, "Forced to stay?"));

            office.takesBack(first);

            assertEquals(
                    List.of(OptionalLong.of(502)),
                    office.programme().assessments().assessments().stream()
                            .map(one -> one.visit().number())
                            .toList());
        }
    }

    @Test
    void aVisitOfATakenBackTableIsNotCountedAmongThoseHandedOver() {
        try (Laptop office = laptop()) {
            UUID first = batch(office, table());
            batch(office, table(StarColumn.QUEST_ID, 502, StarColumn.LABEL, "Forced to stay?"));

            office.takesBack(first);

            assertEquals(1, office.everything().assessments());
        }
    }
}
