package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LinkCommandTest {

    private static final String SILK = Laptop.id(Laptop.assessment("Silk"));
    private static final String AGAIN = Laptop.id(Laptop.assessment("Again"));
    private static final String WOOL = Laptop.id(Laptop.assessment("Wool"));

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").assessed("Silk", "Again", "2024-05-15");
        office.visited("Wool", "UZ", "2024-06-14");
    }

    private CommandRun link(String one, String other) {
        return office.run("link", office.file(), one, other);
    }

    private int count() {
        return office.look(Programme::assessments).assessments().size();
    }

    @Test
    void twoRecordsOfOneVisitCountAsOneUntilTheyAreUnlinked() {
        String smaller = SILK.compareTo(AGAIN) < 0 ? SILK : AGAIN;

        CommandRun linked = link(SILK, AGAIN);
        int together = count();
        CommandRun again = link(AGAIN, SILK);
        CommandRun unlinked = office.run("unlink", office.file(), SILK, AGAIN);

        assertEquals(
                new CommandRun(
                        0,
                        "They are linked, shown under assessment/"
                                + smaller
                                + ".\n1 conflict more to decide than before: tarozi conflicts "
                                + office.file()
                                + "\n",
                        ""),
                linked);
        assertEquals(2, together);
        assertEquals(new CommandRun(0, "They were linked before.\n", ""), again);
        assertEquals(
                new CommandRun(
                        0,
                        "They are unlinked, shown under assessment/"
                                + SILK
                                + " and assessment/"
                                + AGAIN
                                + ".\n",
                        ""),
                unlinked);
        assertEquals(3, count());
    }

    @Test
    void theReportOnLinkedVisitsIsMadeUnderAnyOfTheirIds() throws IOException {
        link(SILK, AGAIN);
        Path one = folder.resolve("one.pdf");
        Path other = folder.resolve("other.pdf");

        CommandRun first = report(SILK, one);
        CommandRun second = report(AGAIN, other);

        assertEquals(0, first.code(), first.err());
        assertEquals(0, second.code(), second.err());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    private CommandRun report(String assessment, Path pdf) {
        return office.run(
                "report", office.file(), "--assessment", assessment, "--pdf", pdf.toString());
    }

    @Test
    void thatLinkedVisitsCountOnlyOnceTheirDayIsDecidedIsSaidHereAndWhereTheLinkIsImported() {
        office.answered("Silk", "fl-resign", "compliant")
                .answered("Again", "fl-resign", "compliant");
        Laptop dil = office.copyFor("Dil");
        String lost =
                "No longer in the numbers: 1 assessment (people disagree on a field that decides"
                        + " whether it counts: the first day): ";

        CommandRun linked = link(SILK, AGAIN);
        CommandRun imported = dil.run("import", dil.file(), office.handOver("linked.tza"));

        for (CommandRun run : List.of(linked, imported)) {
            assertTrue(run.out().contains("\n" + lost), run.out());
            assertFalse(run.out().contains("any more"), run.out());
        }
    }

    @Test
    void visitsThatCountAsOneAreNotLost() {
        office.assessed("Silk", "Third", "2024-05-14");
        office.answered("Silk", "fl-resign", "compliant")
                .answered("Third", "fl-resign", "compliant");

        CommandRun linked = link(SILK, Laptop.id(Laptop.assessment("Third")));

        assertEquals(0, linked.code(), linked.err());
        assertFalse(linked.out().contains("No longer"), linked.out());
    }

    @Test
    void aConflictThatWasThereBeforeIsNoNewOne() {
        Laptop dil = office.copyFor("Dil");
        dil.visited("Silk", "UZ", "2024-05-14").assessed("Silk", "Again", "2024-05-15");
        for (String visit : List.of("Silk", "Again")) {
            dil.answered(visit, "cl-age-check", "compliant");
            office.answered(visit, "cl-age-check", "non_compliant");
        }
        office.took(dil.handOver("d.tza"));

        CommandRun linked = link(SILK, AGAIN);

        assertEquals(2, office.look(Programme::conflicts).size());
        assertTrue(
                linked.out().contains("\n1 conflict more to decide than before: "), linked.out());
    }

    @Test
    void visitsOfDifferentFactoriesAreLinkedOnlyAfterTheFactories() {
        CommandRun refused = link(SILK, WOOL);
        CommandRun factories =
                link(Laptop.factory("Silk").path(), Laptop.id(Laptop.factory("Wool")));
        CommandRun visits = link(SILK, WOOL);

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("They are of different factories."), refused.err());
        assertEquals(0, factories.code());
        assertEquals(0, visits.code());
    }

    @Test
    void visitsOnDifferentChecklistsAreNotLinked() {
        office.set(Laptop.assessment("Again"), "checklist", Value.of("ab".repeat(32)));

        CommandRun run = link(SILK, AGAIN);

        assertEquals(1, run.code());
        assertTrue(run.err().contains("different checklists"), run.err());
    }

    @Test
    void whatIsMissingIsSettledFirst() {
        office.set(Laptop.assessment("Again"), "factory", Value.CLEARED);

        CommandRun run = link(SILK, AGAIN);

        assertEquals(1, run.code());
        assertTrue(
                run.err().contains("factory of assessment/" + AGAIN + " is not known"), run.err());
    }

    @Test
    void idsThatMakeNoPairAreRefused() {
        CommandRun unknown = link(SILK, "00000000-0000-4000-8000-000000000000");

        assertTrue(
                unknown.err().contains("no factory \"00000000-0000-4000-8000-000000000000\""),
                unknown.err());
        assertEquals(1, unknown.code());
        assertTrue(
                link(SILK, "silk").err().contains("no assessment and no factory \"silk\""), "id");
        assertTrue(link(SILK, SILK).err().contains("one and the same id"), "same");
        assertTrue(
                link(SILK, Laptop.id(Laptop.factory("Silk"))).err().contains("cannot be the same"),
                "kinds");
    }

    @Test
    void whatIsNotLinkedCannotBeUnlinked() {
        CommandRun run = office.run("unlink", office.file(), SILK, AGAIN);

        assertEquals(new CommandRun(1, "", "tarozi: These two are not linked.\n"), run);
    }

    @Test
    void aLinkThroughAThirdIsTakenApartWhereItWasMade() {
        office.assessed("Silk", "Third", "2024-05-16");
        String third = Laptop.id(Laptop.assessment("Third"));
        link(SILK, AGAIN);
        link(AGAIN, third);

        CommandRun run = office.run("unlink", office.file(), SILK, third);

        assertEquals(1, run.code());
        assertTrue(run.err().contains("linked only through others"), run.err());
    }

    @Test
    void aFactoryWithTwoNamesIsShownUnderBothUntilOneIsDecided() {
        office.answered("Silk", "cl-age-check", "compliant");
        link(Laptop.factory("Silk").path(), Laptop.factory("Wool").path());

        String rates = office.run("rates", office.file(), "--by", "factory").out();
        String conflicts = office.run("conflicts", office.file()).out();

        assertTrue(rates.contains("Silk / Wool"), rates);
        assertTrue(conflicts.contains("\nSilk / Wool\n"), conflicts);
    }

    @Test
    void aFactoryWithTwoNamesHasNoneInATableForOthers() throws IOException {
        office.answered("Silk", "cl-age-check", "compliant");
        link(Laptop.factory("Silk").path(), Laptop.factory("Wool").path());
        Path table = folder.resolve("star.csv");

        CommandRun star = office.run("star", office.file(), "-o", table.toString());
        String text = Files.readString(table);

        assertEquals(0, star.code(), star.err());
        assertTrue(text.contains(",14/05/2024,"), text);
        assertFalse(text.contains("Silk") || text.contains("Wool"), text);
    }
}
