package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Scope;
import org.tarozi.exchange.table.Laptop;

import java.nio.file.Path;
import java.util.ArrayList;
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

    private static void undo(Laptop laptop, UUID... batches) {
        List.of(batches).forEach(laptop.programme().withdrawal()::withdraw);
    }

    private static UUID batch(Laptop laptop, Path... tables) {
        return laptop.takes(tables).batch().orElseThrow();
    }

    private Path table(Object... cells) {
        return new StarTable().row(cells).in(folder);
    }

    private static List<String> rates(Laptop laptop) {
        List<String> rates = new ArrayList<>();
        for (RateGroup group : laptop.rates(Scope.ALL)) {
            group.questions().forEach(one -> rates.add(one.question().id() + " " + one.rate()));
            group.factories().forEach(one -> rates.add(one.factory() + " " + one.rate()));
        }
        rates.removeIf(rate -> rate.contains("assessed=0]"));
        rates.sort(null);
        return rates;
    }

    @Test
    void aMarkThatOnlyATakenBackTableHadStaysNotWithATableThatCameBack() {
        try (Laptop office = laptop()) {
            Path table = table();
            UUID first = batch(office, table);
            List<String> before = rates(office);
            UUID marking = batch(office, table(StarColumn.TAGS, "Not In Rates"));
            undo(office, first);
            batch(office, table);

            undo(office, marking);

            assertEquals(before, rates(office));
        }
    }

    @Test
    void aTableThatCameBackCountsWholeThoughAnotherHadKeptWhatItSays() {
        try (Laptop office = laptop()) {
            Path table = table(StarColumn.FINDING, "1");
            UUID first = batch(office, table);
            List<String> before = rates(office);
            Path repeating =
                    new StarTable()
                            .row(StarColumn.FINDING, "1")
                            .row(StarColumn.QUEST_ID, 401)
                            .in(folder);
            UUID second = batch(office, repeating);
            UUID correcting = batch(office, table(StarColumn.LABEL, "Forced to stay?"));
            undo(office, first);
            batch(office, table);

            undo(office, second, correcting);

            assertEquals(before, rates(office));
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

            undo(office, first, correcting);

            fresh.takes(table, other);
            assertEquals(rates(fresh), rates(office));
        }
    }

    @Test
    void aVisitOfATakenBackTableIsGoneThoughAnotherPutItUnderItsChecklist() {
        try (Laptop office = laptop()) {
            UUID first = batch(office, table());
            batch(office, table(StarColumn.QUEST_ID, 502, StarColumn.LABEL, "Forced to stay?"));

            undo(office, first);

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

            undo(office, first);

            assertEquals(1, office.everything().assessments());
        }
    }
}
