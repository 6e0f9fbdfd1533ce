package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.change.Change;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.store.Withdrawal.Outcome;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    /// What puts the visit under a version that asks what both answered is built on both tables, so
    /// it stays, and is listed, like all that was built on what is taken back.
    @Test
    void aConflictOfVersionsOutlastsItsTablesAndIsListedByTheUndo() {
        try (Laptop office = laptop("office");
                Laptop other = laptop("other")) {
            UUID own = office.takes(table(9001, 1, "CAT 1")).batch().orElseThrow();
            other.takes(table(9002, 0, "CAT 2"));
            office.takes(other.handsOver(folder.resolve("other.tza")));

            Outcome undone = office.programme().withdrawal().withdraw(own);

            assertEquals(List.of("checklist", "checklist"), fields(undone));
            assertEquals(1, office.programme().conflicts().size());
        }
    }

    private static List<String> fields(Outcome undone) {
        return ((Outcome.Withdrawn) undone).dependents().stream().map(Change::field).toList();
    }

    /// The one that brought the visit to its version for the second time comes back as that,
    /// wherever among what they had said the file keeps it.
    @ParameterizedTest
    @ValueSource(ints = {9001, 9002, 9003, 9004, 9005, 9006})
    void tablesOfOneImportThatComeBackOneByOneLeaveTheVisitUnderTheVersionTheySaidLast(
            int question) {
        try (Laptop office = laptop("office")) {
            Path first = table(question, 1, "CAT 1");
            Path other = table(9010, 0, "CAT 2");
            Path last = table(question, 0, "CAT 1");
            UUID batch = office.takes(first, other, last).batch().orElseThrow();
            List<String> before = version(office);
            office.takesBack(batch);

            office.takes(first);
            office.takes(other);
            office.takes(last);

            assertEquals(List.of("CAT 1"), before);
            assertEquals(before, version(office));
        }
    }

    private static List<String> version(Laptop laptop) {
        AssessmentSet set = laptop.programme().assessments();
        return set.assessments().stream()
                .flatMap(one -> one.release().stream())
                .flatMap(release -> Stream.ofNullable(set.releases().get(release)))
                .map(release -> release.title().in("en"))
                .toList();
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
