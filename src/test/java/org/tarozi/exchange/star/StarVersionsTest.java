package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.table.Laptop;

import java.nio.file.Path;

/// A visit that one table puts under another version of the checklist (TQ.Name) than the one
/// before: what that answered still counts.
class StarVersionsTest {

    @TempDir private Path folder;

    private Laptop laptop(String name) {
        return new Laptop(folder.resolve(name + ".tarozi"));
    }

    private Path table(int question, int finding, String version) {
        return new StarTable()
                .row(
                        StarColumn.QUESTION_ID,
                        question,
                        StarColumn.FINDING,
                        finding,
                        StarColumn.TQ_NAME,
                        version)
                .in(folder);
    }

    private static String answers(Laptop laptop) {
        return laptop.programme().assessments().assessments().getFirst().answers().toString();
    }

    @Test
    void theNewVersionAsksAlsoWhatTheTableBeforeAnswered() {
        try (Laptop office = laptop("office")) {
            office.takes(table(9001, 1, "CAT 1"));
            office.takes(table(9002, 0, "CAT 2"));

            assertEquals("21", answers(office));
        }
    }

    @Test
    void theOneThatSettlesAConflictOfVersionsAsksWhatBothAnswered() {
        try (Laptop office = laptop("office");
                Laptop other = laptop("other")) {
            office.takes(table(9001, 1, "CAT 1"));
            other.takes(table(9002, 0, "CAT 2"));
            office.takes(other.handsOver(folder.resolve("other.tza")));
            assertEquals(1, office.programme().conflicts().size());

            office.takes(table(9002, 0, "CAT 2"));

            assertEquals("21", answers(office));
        }
    }

    /// Neither laptop had anything to carry: the one never saw the answer, the other never the
    /// version.
    @Test
    void twoLaptopsThatExchangeWhatTheyReadCountTheAnswersOfBothVersions() {
        Path first =
                new StarTable()
                        .row(StarColumn.TQ_NAME, "CAT 1")
                        .row(
                                StarColumn.TQ_NAME,
                                "CAT 1",
                                StarColumn.QUEST_ID,
                                502,
                                StarColumn.FACTORY_ID,
                                72,
                                StarColumn.QUESTION_ID,
                                9002)
                        .in(folder);
        Path version = table(9001, 0, "CAT 2");
        Path answer = table(9002, 1, "CAT 1");
        try (Laptop one = laptop("one");
                Laptop other = laptop("other");
                Laptop alone = laptop("alone")) {
            one.takes(first);
            one.takes(version);
            other.takes(first);
            other.takes(answer);
            Path ofOne = one.handsOver(folder.resolve("one.tza"));
            Path ofOther = other.handsOver(folder.resolve("other.tza"));
            one.takes(ofOther);
            other.takes(ofOne);
            alone.takes(first);
            alone.takes(answer);
            alone.takes(version);

            assertEquals(CountedRates.of(alone), CountedRates.of(one));
            assertEquals(CountedRates.of(alone), CountedRates.of(other));
        }
    }
}
