package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Identity;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.exchange.table.TableReading;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Which of several visits to a factory on one day is the latest, here and where the table is read.
class StarSameDayTest {

    private static final String DAY = "05/05/2024";

    @TempDir private Path folder;
    private int files;

    private Laptop laptop() {
        return new Laptop(folder.resolve("p" + files++ + ".tarozi"));
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

    /// How many points fail of how many, of the one visit that counts.
    private static List<String> failing(Laptop laptop) {
        return laptop.rates(Scope.ALL).getFirst().questions().stream()
                .filter(question -> question.rate().assessed() > 0)
                .map(question -> text(question.rate()))
                .toList();
    }

    private static String text(NonComplianceRate rate) {
        return rate.nonCompliant() + "/" + rate.assessed();
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10",
        "101, 102",
        "999999999, 1000000000",
        "1000000001, 1000000002",
        "2024050520935304, 2024050520935305"
    })
    void theLargerNumberOfTheSystemIsTheLater(long earlier, long later) {
        try (Laptop laptop = laptop()) {
            imports(
                    laptop,
                    new StarTable()
                            .row(
                                    StarColumn.QUEST_ID,
                                    earlier,
                                    StarColumn.START_DATE,
                                    DAY,
                                    StarColumn.FINDING,
                                    "0")
                            .row(
                                    StarColumn.QUEST_ID,
                                    later,
                                    StarColumn.START_DATE,
                                    DAY,
                                    StarColumn.FINDING,
                                    "1")
                            .in(folder));

            assertEquals(List.of("1/1"), failing(laptop));
        }
    }

    @Test
    void theLatestIsTheLatestWhereItIsReadAgain() {
        for (int seed = 0; seed < 16; seed++) {
            try (Laptop own = laptop();
                    Laptop copy = laptop()) {
                fill(own, new Random(seed), seed);

                Path file = folder.resolve("w" + files++ + ".csv");
                StarWriter.write(own.programme(), file);
                imports(copy, file);

                assertEquals(failing(own), failing(copy), "seed " + seed);
            }
        }
    }

    /// Visits of the system, some that only have a number, and some that have none.
    private void fill(Laptop laptop, Random random, int seed) {
        if (random.nextBoolean()) {
            imports(laptop, new StarTable().row(StarColumn.START_DATE, DAY).in(folder));
        }
        Checklist checklist = ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();
        laptop.programme().add(checklist);
        int visits = 2 + random.nextInt(3);
        int numbered = random.nextInt(visits);
        for (int visit = 0; visit < visits; visit++) {
            Subject subject =
                    new Subject("assessment/" + Identity.derived("test", seed + "-" + visit));
            laptop.sets(subject, "factory", Value.of(StarId.factory(71).factory().toString()));
            laptop.sets(subject, "checklist", Value.of(checklist.release().fingerprint().hex()));
            laptop.sets(subject, "start_date", Value.of("2024-05-05"));
            laptop.sets(subject, "state", Value.of("done"));
            if (visit < numbered) {
                laptop.sets(subject, "number", Value.of(random.nextInt(400)));
            }
            laptop.sets(
                    subject.at("answer/fl-resign"),
                    "result",
                    Value.of(visit % 2 == 0 ? "compliant" : "non_compliant"));
        }
    }
}
