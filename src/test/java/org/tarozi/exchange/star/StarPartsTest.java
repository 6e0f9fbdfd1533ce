package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Scope;
import org.tarozi.change.Value;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.ReceiptReader;
import org.tarozi.exchange.table.Laptop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/// A table in several files: nothing that one of them says is lost, whichever comes first and
/// whoever reads which.
class StarPartsTest {

    private static final int QUESTIONS = 12;

    @TempDir private Path folder;
    private int files;

    private Laptop laptop() {
        return new Laptop(folder.resolve("p" + files++ + ".tarozi"));
    }

    private Path handedOver(Laptop laptop) {
        return laptop.handsOver(folder.resolve("h" + files++ + ".tza"));
    }

    /// Visits of two versions of the checklist, whose questions are worded, placed and marked
    /// otherwise from some visit on.
    private static StarTable random(Random random) {
        StarTable table = new StarTable();
        int[] change = random.ints(QUESTIONS, 0, 24).toArray();
        for (int visit = 0; visit < 12; visit++) {
            int cycle = 1 + visit / 6;
            for (int question = 0; question < QUESTIONS; question++) {
                if (random.nextInt(3) == 0) {
                    continue;
                }
                boolean changed = visit >= change[question];
                table.row(
                        StarColumn.QUEST_ID,
                        500 + visit,
                        StarColumn.CYCLE,
                        cycle,
                        StarColumn.START_DATE,
                        (1 + visit) + "/0" + cycle + "/2024",
                        StarColumn.FACTORY_ID,
                        visit % 6,
                        StarColumn.FACTORY_NAME,
                        "Works " + visit % 6,
                        StarColumn.CLUSTER,
                        (changed ? "Pay" : "Working Time") + question % 2,
                        StarColumn.CP,
                        List.of("Hours", "hours!", "Rest").get((question + (changed ? 1 : 0)) % 3),
                        StarColumn.LABEL,
                        "Question " + question + (changed ? " now" : " once"),
                        StarColumn.QUESTION_ID,
                        9000 + question,
                        StarColumn.TAGS,
                        mark(question, changed),
                        StarColumn.FINDING,
                        random.nextInt(2),
                        StarColumn.TQ_NAME,
                        visit % 5 == 0 ? "CAT 2" : "CAT");
            }
        }
        return table;
    }

    private static String mark(int question, boolean changed) {
        String first = question % 2 == 1 && !changed ? "Not In Rates" : "";
        return question % 4 == 0 && changed ? "National Level" : first;
    }

    private List<Path> parts(StarTable table, Random random) {
        List<Path> parts = new ArrayList<>();
        table.parts(2 + random.nextInt(4), random).forEach(part -> parts.add(part.in(folder)));
        Collections.shuffle(parts, random);
        return parts;
    }

    private static List<String> rates(Laptop laptop) {
        List<String> rates = new ArrayList<>();
        rates(laptop, Scope.ALL, rates);
        rates(laptop, Scope.of(new Period.Panel(2)), rates);
        rates.removeIf(rate -> rate.endsWith(" 0/0"));
        rates.sort(null);
        rates.add(laptop.programme().conflicts().toString());
        return rates;
    }

    private static void rates(Laptop laptop, Scope scope, List<String> rates) {
        for (RateGroup group : laptop.rates(scope)) {
            group.points().forEach(one -> rates.add(one.point().title() + text(one.rate())));
            group.questions().forEach(one -> rates.add(one.question().id() + text(one.rate())));
            group.national()
                    .forEach(one -> rates.add("N " + one.question().id() + text(one.rate())));
            group.factories().forEach(one -> rates.add(one.factory() + text(one.rate())));
        }
    }

    private static String text(NonComplianceRate rate) {
        return " " + rate.nonCompliant() + "/" + rate.assessed();
    }

    private List<String> whole(StarTable table) {
        try (Laptop laptop = laptop()) {
            laptop.takes(table.in(folder));
            return rates(laptop);
        }
    }

    @Test
    void filesInAnyOrderGiveTheRatesOfTheWholeTable() {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            StarTable table = random(random);
            List<String> expected = whole(table);
            try (Laptop laptop = laptop()) {
                List<Path> parts = parts(table, random);
                parts.forEach(laptop::takes);

                assertEquals(expected, rates(laptop), "seed " + seed);
                List<String> segments = laptop.segments();
                Collections.shuffle(parts, random);
                for (Path part : parts) {
                    assertEquals(Status.SAME, laptop.takes(part).files().getFirst().status());
                }
                assertEquals(segments, laptop.segments(), "seed " + seed);
            }
        }
    }

    @Test
    void whatTheReceiptsAddUpToIsWhatTheProgrammeHolds() {
        int settled = 0;
        for (int seed = 200; seed < 206; seed++) {
            Random random = new Random(seed);
            try (Laptop laptop = laptop()) {
                int before = laptop.changes();
                int brought = 0;
                for (Path part : parts(random(random), random)) {
                    Receipt receipt = laptop.takes(part);
                    brought += receipt.total().changes() - receipt.total().same();
                    settled += receipt.settled().changes();
                    assertEquals(
                            receipt.total(),
                            receipt.files().getFirst().count().plus(receipt.settled()));
                    assertEquals(
                            receipt.total(), kept(laptop, receipt.batch().orElseThrow()).total());
                }

                assertEquals(laptop.changes() - before, brought, "seed " + seed);
            }
        }
        assertTrue(settled > 0, "something is settled, or this proves nothing");
    }

    private static Receipt kept(Laptop laptop, UUID batch) {
        return laptop.programme().batches().stream()
                .filter(one -> one.id().equals(batch))
                .findFirst()
                .flatMap(one -> ReceiptReader.read(one.receipt()))
                .orElseThrow();
    }

    @Test
    void filesReadByTwoWhoMeetLaterGiveTheRatesOfTheWholeTable() {
        for (int seed = 100; seed < 108; seed++) {
            Random random = new Random(seed);
            StarTable table = random(random);
            List<String> expected = whole(table);
            try (Laptop one = laptop();
                    Laptop other = laptop()) {
                for (Path part : parts(table, random)) {
                    (random.nextBoolean() ? one : other).takes(part);
                    if (random.nextInt(3) == 0) {
                        one.takes(handedOver(other));
                    }
                }
                other.takes(handedOver(one));
                one.takes(handedOver(other));

                assertEquals(expected, rates(one), "seed " + seed);
                assertEquals(expected, rates(other), "seed " + seed);
                assertEquals(Status.SAME, other.takes(handedOver(one)).files().getFirst().status());
            }
        }
    }

    @Test
    void aRowCorrectedInAFileOfItsOwnTouchesNothingElse() {
        try (Laptop laptop = laptop()) {
            laptop.takes(new StarTable().row().row(StarColumn.QUESTION_ID, 9002).in(folder));

            FileReceipt receipt =
                    laptop.takes(new StarTable().row(StarColumn.FINDING, 1).in(folder))
                            .files()
                            .getFirst();

            assertEquals(1, receipt.count().updated());
            assertEquals(
                    "21",
                    laptop.programme().assessments().assessments().getFirst().answers().toString());
        }
    }

    @Test
    void aCorrectedMarkIsTakenOverAndNoOldCopyUndoesIt() {
        try (Laptop laptop = laptop()) {
            laptop.takes(marked().in(folder));
            laptop.takes(new StarTable().row().in(folder));
            laptop.takes(marked().in(folder));
            assertEquals(List.of(), marks(laptop));
            laptop.takes(marked().row(StarColumn.QUESTION_ID, 9002).in(folder));
            assertEquals(List.of("NATIONAL_LEVEL"), marks(laptop));
        }
    }

    private static StarTable marked() {
        return new StarTable().row(StarColumn.TAGS, "National Level");
    }

    private static List<String> marks(Laptop laptop) {
        var set = laptop.programme().assessments();
        return Objects.requireNonNull(
                        set.releases().get(set.assessments().getFirst().release().orElseThrow()))
                .questions()
                .getFirst()
                .tags()
                .stream()
                .map(Enum::name)
                .toList();
    }

    @Test
    void aChecklistThatPeopleChoseStays() {
        try (Laptop laptop = laptop()) {
            laptop.takes(new StarTable().row().in(folder));
            laptop.sets(StarId.assessment(501).subject(), "checklist", Value.of("0".repeat(64)));

            laptop.takes(new StarTable().row().row(StarColumn.QUESTION_ID, 9002).in(folder));

            assertEquals(List.of(), laptop.programme().conflicts());
        }
    }

    @Test
    void aFileOfEarlierVisitsDoesNotRenameAFactory() {
        Path earlier = new StarTable().row(StarColumn.FACTORY_NAME, "Once (Obsolete)").in(folder);
        Path later =
                new StarTable()
                        .row(StarColumn.QUEST_ID, 502, StarColumn.FACTORY_NAME, "Now")
                        .in(folder);
        try (Laptop one = laptop();
                Laptop other = laptop()) {
            List.of(earlier, later).forEach(one::takes);
            List.of(later, earlier).forEach(other::takes);

            assertEquals(
                    one.programme().assessments().factories(),
                    other.programme().assessments().factories());
        }
    }

    @Test
    void aFileThatWouldMakeAChecklistTooLargeIsRefused() {
        StarTable first = new StarTable();
        StarTable second = new StarTable();
        for (int question = 0; question < 2_600; question++) {
            first.row(StarColumn.QUESTION_ID, question);
            second.row(StarColumn.QUESTION_ID, 5_000 + question);
        }
        try (Laptop laptop = laptop()) {
            laptop.takes(first.in(folder));

            String reason =
                    laptop.takes(second.in(folder)).files().getFirst().reason().orElseThrow();

            assertTrue(
                    reason.startsWith("column TQ.Name, Garment CAT: found 5200 questions"), reason);
        }
    }
}
