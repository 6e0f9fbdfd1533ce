package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Identity;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.exchange.table.TableReading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

class StarWriterTest {

    private static final List<String> HARD =
            List.of(
                    "=1+1",
                    "'=1",
                    "-5",
                    "-x",
                    "@a",
                    "a;b,c\t\"d\"",
                    "two\r\nlines",
                    "\ttab",
                    "oʻzbek ក្ក السلام",
                    " spaces ",
                    "NA",
                    "1");

    @TempDir private Path folder;
    private int files;

    private Laptop laptop() {
        return new Laptop(folder.resolve("p" + files++ + ".tarozi"));
    }

    private Path written(Laptop laptop) {
        Path file = folder.resolve("w" + files++ + ".csv");
        StarWriter.write(laptop.programme(), file);
        return file;
    }

    private static void imports(Laptop laptop, Path file) {
        switch (StarReader.open(file)) {
            case TableReading.Ok<StarFile>(StarFile star) -> {
                try (star) {
                    laptop.merges(star::into);
                }
            }
            case TableReading.Refused<StarFile> refused -> throw new AssertionError(refused.text());
        }
    }

    /// Every rate of a scope, without ids that differ between a checklist and its copy.
    private static List<String> rates(Laptop laptop, Scope scope) {
        List<String> rates = new ArrayList<>();
        for (RateGroup group : laptop.rates(scope)) {
            String cycle = group.cycle() + " ";
            group.points()
                    .forEach(
                            point ->
                                    rates.add(
                                            cycle
                                                    + point.point().title().in("en")
                                                    + text(point.rate())));
            group.questions()
                    .forEach(
                            question ->
                                    rates.add(
                                            cycle
                                                    + question.question().text().in("en")
                                                    + text(question.rate())));
            group.national()
                    .forEach(
                            question ->
                                    rates.add(
                                            cycle
                                                    + "national "
                                                    + question.question().text().in("en")
                                                    + text(question.rate())));
            group.factories().forEach(factory -> rates.add(cycle + text(factory.rate())));
        }
        rates.removeIf(rate -> rate.endsWith(" 0/0"));
        rates.sort(null);
        return rates;
    }

    private static String text(NonComplianceRate rate) {
        return " " + rate.nonCompliant() + "/" + rate.assessed();
    }

    private static String tags(int question) {
        return question == 2 ? "Public Disclosure" : question == 3 ? "National Level" : "";
    }

    private static String finding(Random random, int question) {
        return question == 7 ? HARD.get(random.nextInt(HARD.size())) : random.nextInt(2) + ".0";
    }

    private static StarTable random(Random random) {
        StarTable table = new StarTable();
        for (int i = 0; i < 120; i++) {
            int factory = random.nextInt(5);
            int cycle = 1 + random.nextInt(3);
            int question = random.nextInt(8);
            table.row(
                    StarColumn.COUNTRY,
                    List.of("Jordan", "Viet Nam", "Uzbekistan", "Old Republic", "").get(factory),
                    StarColumn.CYCLE,
                    cycle,
                    StarColumn.QUEST_ID,
                    1000 * cycle + factory,
                    StarColumn.START_DATE,
                    (1 + factory) + "/0" + cycle + "/2024",
                    StarColumn.FACTORY_ID,
                    factory,
                    StarColumn.FACTORY_NAME,
                    factory == 4 ? "-Old (obsolete)" : "Works " + factory,
                    StarColumn.CLUSTER,
                    question < 4 ? "Compensation" : question < 7 ? "Systems" : "Learning",
                    StarColumn.CP,
                    "Point\n" + question / 2,
                    StarColumn.LABEL,
                    "Question " + question + (random.nextInt(9) == 0 ? " again" : ""),
                    StarColumn.QUESTION_ID,
                    (cycle == 3 ? 200 : 100) + question,
                    StarColumn.FIRST_QUESTION_ID,
                    cycle == 3 ? String.valueOf(100 + question) : "NA",
                    StarColumn.TYPE,
                    question == 7 ? "fgw" : "NCQ",
                    StarColumn.FINDING,
                    finding(random, question),
                    StarColumn.TAGS,
                    tags(question),
                    StarColumn.TQ_NAME,
                    cycle == 3 ? "CAT \"V2\", new" : "=CAT");
        }
        return table;
    }

    @Test
    void whatIsWrittenReadsBackToTheSameRowsAndRates() throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            try (Laptop first = laptop();
                    Laptop second = laptop()) {
                imports(first, random(new Random(seed)).in(folder));
                Path once = written(first);
                imports(second, once);

                assertArrayEquals(
                        Files.readAllBytes(once),
                        Files.readAllBytes(written(second)),
                        "seed " + seed);
                for (Scope scope :
                        List.of(
                                Scope.ALL,
                                Scope.of(new Period.Cycle(2)),
                                Scope.of(new Period.Panel(2)))) {
                    assertEquals(rates(first, scope), rates(second, scope), "seed " + seed);
                }
            }
        }
    }

    @Test
    void aProgrammeOfItsOwnReadsBackToTheSameRates() {
        Random random = new Random(7);
        try (Laptop own = laptop();
                Laptop copy = laptop()) {
            Checklist checklist = ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();
            own.programme().add(checklist);
            for (int visit = 0; visit < 6; visit++) {
                fill(own, checklist, visit, random);
            }

            imports(copy, written(own));

            assertEquals(rates(own, Scope.ALL), rates(copy, Scope.ALL));
            assertEquals(
                    rates(own, Scope.of(new Period.Cycle(1))),
                    rates(copy, Scope.of(new Period.Cycle(1))));
        }
    }

    private static void fill(Laptop laptop, Checklist checklist, int visit, Random random) {
        Subject factory = new Subject("factory/" + Identity.derived("test", "f" + visit / 2));
        Subject subject = new Subject("assessment/" + Identity.derived("test", "v" + visit));
        laptop.sets(factory, "name", Value.of("Works " + visit / 2));
        laptop.sets(factory, "country", Value.of("UZ"));
        laptop.sets(subject, "factory", Value.of(factory.path().substring(8)));
        laptop.sets(subject, "checklist", Value.of(checklist.release().fingerprint().hex()));
        laptop.sets(subject, "start_date", Value.of("2024-0" + (1 + visit) + "-05"));
        laptop.sets(subject, "cycle", Value.of(1 + visit % 2));
        laptop.sets(subject, "state", Value.of("done"));
        checklist.release().questions().stream()
                .filter(question -> question.isCompliance() && random.nextInt(10) == 0)
                .forEach(
                        question ->
                                laptop.sets(
                                        subject.at("answer/" + question.id()),
                                        "result",
                                        Value.of(
                                                random.nextBoolean()
                                                        ? "compliant"
                                                        : "non_compliant")));
    }

    @Test
    void theFileIsWhatTheProgrammesScriptsExpect() throws IOException {
        try (Laptop laptop = laptop()) {
            imports(laptop, new StarTable().row(StarColumn.TAGS, "Public Disclosure").in(folder));

            assertEquals(
                    "\ufeffCountry,Cycle,Quest.ID,Assesment.Start.Date,Factory.Assessed.ID,"
                            + "Factory.Assessed.Name,Cluster,CP,Q.Label,Question.ID,Question.type,"
                            + "Finding,Tags,TQ.Name,first_original_question_id\r\n"
                            + "Uzbekistan,1,501,14/05/2024,71,Blue Loom,Working Time,Overtime,"
                            + "Is overtime forced?,9001,NCQ,0,Public Disclosure,Garment CAT,\r\n",
                    Files.readString(written(laptop), StandardCharsets.UTF_8));
        }
    }

    @Test
    void ownNumbersAreExactAndLaterForLaterDays() {
        TreeSet<Long> numbers = new TreeSet<>();
        for (int day = 1; day < 29; day++) {
            long number = StarId.number("v" + day, Optional.of(LocalDate.of(2024, 5, day)));
            assertEquals(number, (long) (double) number);
            assertTrue(numbers.isEmpty() || numbers.last() < number);
            numbers.add(number);
        }
    }
}
