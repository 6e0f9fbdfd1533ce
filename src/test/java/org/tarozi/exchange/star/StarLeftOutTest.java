package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Identity;
import org.tarozi.change.Deletion;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.star.StarWriter.LeftOut;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.exchange.table.TableProblem;
import org.tarozi.exchange.table.TableReading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a STAR csv does not hold, so that what reads it counts the same.
class StarLeftOutTest {

    @TempDir private Path folder;

    private Laptop laptop() {
        return new Laptop(folder.resolve("p.tarozi"));
    }

    @Test
    void whatTheTableCannotSayIsLeftOutAndCounted() {
        try (Laptop laptop = laptop()) {
            StarTable table = new StarTable().row().row(StarColumn.FINDING, "1");
            for (int visit = 502; visit < 506; visit++) {
                table.row(StarColumn.QUEST_ID, visit);
            }
            laptop.takes(table.in(folder));
            laptop.sets(StarId.assessment(502).subject(), "state", Value.of("open"));
            laptop.sets(StarId.assessment(503).subject(), "kind", Value.of("short"));
            laptop.sets(StarId.assessment(504).subject(), "factory", Value.CLEARED);

            StarWriter.Summary summary =
                    StarWriter.write(laptop.programme(), folder.resolve("out.csv"));

            assertEquals(
                    new StarWriter.Summary(
                            2,
                            1,
                            Map.of(
                                    LeftOut.NOT_FINISHED,
                                    1,
                                    LeftOut.NOT_FULL,
                                    1,
                                    LeftOut.WITHOUT_FACTORY,
                                    1),
                            1),
                    summary);
        }
    }

    @Test
    void visitsOfDeletedOrUndecidedFactoriesAreLeftOut() {
        try (Laptop laptop = laptop()) {
            StarTable table = new StarTable();
            for (int site = 21; site < 24; site++) {
                table.row(StarColumn.QUEST_ID, 500 + site, StarColumn.FACTORY_ID, site);
            }
            laptop.takes(table.in(folder));
            Subject deleted = StarId.factory(21).subject();
            laptop.makes(Deletion.proposal(laptop.programme().history(deleted), deleted));
            Subject disputed = StarId.factory(22).subject();
            laptop.sets(disputed, "status", Value.of("closed"));
            laptop.makes(new Proposal(disputed, "status", Value.of("left"), List.of()));

            StarWriter.Summary summary =
                    StarWriter.write(laptop.programme(), folder.resolve("out.csv"));

            assertEquals(
                    Map.of(LeftOut.FACTORY_DELETED, 1, LeftOut.FACTORY_IN_CONFLICT, 1),
                    summary.leftOut());
        }
    }

    @Test
    void whatAProgrammeWroteItselfIsNotDoubledThere() {
        try (Laptop own = laptop()) {
            Checklist checklist = ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();
            own.programme().add(checklist);
            Subject factory = new Subject("factory/" + Identity.derived("test", "f"));
            Subject visit = new Subject("assessment/" + Identity.derived("test", "v"));
            own.sets(factory, "name", Value.of("Works"));
            own.sets(visit, "factory", Value.of(factory.path().substring(8)));
            own.sets(visit, "checklist", Value.of(checklist.release().fingerprint().hex()));
            own.sets(visit, "start_date", Value.of("2024-05-14"));
            own.sets(visit, "state", Value.of("done"));
            own.sets(visit.at("answer/fl-resign"), "result", Value.of("compliant"));
            Path written = folder.resolve("own.csv");
            StarWriter.write(own.programme(), written);

            try (StarFile star = read(written)) {
                Assessment one = own.programme().assessments().assessments().getFirst();
                long number = StarId.number(one.id().toString(), one.visit().start());
                assertEquals(
                        "column Quest.ID: found the assessment "
                                + number
                                + ", which is here already, expected none that this programme wrote"
                                + " itself; hand assessments over as a .tza file",
                        star.refusal(own.programme()).map(TableProblem::text).orElse("none"));
            }
        }
    }

    private static StarFile read(Path file) {
        return switch (StarReader.open(file)) {
            case TableReading.Ok<StarFile>(StarFile star) -> star;
            case TableReading.Refused<StarFile> refused -> throw new AssertionError(refused.text());
        };
    }
}
