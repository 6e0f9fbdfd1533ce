package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Factory;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Tag;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.exchange.table.TableReading;
import org.tarozi.store.projection.Conflict;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

class StarImportTest {

    private static final Subject VISIT = StarId.assessment(501).subject();
    private static final Subject ANSWER = VISIT.at("answer/star:9001");

    @TempDir private Path folder;
    private Laptop laptop;

    @BeforeEach
    void open() {
        laptop = new Laptop(folder.resolve("a.tarozi"));
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    private static boolean imports(Laptop laptop, Path file) {
        return switch (StarReader.open(file)) {
            case TableReading.Ok<StarFile>(StarFile star) -> {
                try (star) {
                    yield laptop.merges(star::into);
                }
            }
            case TableReading.Refused<StarFile> refused -> throw new AssertionError(refused.text());
        };
    }

    private boolean imports(StarTable table) {
        return imports(laptop, table.in(folder));
    }

    private Assessment assessment() {
        return laptop.programme().assessments().assessments().getFirst();
    }

    private Factory factory() {
        return laptop.programme().assessments().factories().values().iterator().next();
    }

    private String vector() {
        return assessment().answers().toString();
    }

    private Release release() {
        return laptop.programme().checklists().getFirst().release();
    }

    @Test
    void aRowBecomesAVisitToAFactoryUnderAReleaseOfItsOwn() {
        imports(new StarTable().row(StarColumn.FINDING, "1", StarColumn.CYCLE, " 3.0 "));

        Assessment assessment = assessment();
        Factory factory = factory();
        assertEquals(Optional.of(LocalDate.of(2024, 5, 14)), assessment.visit().start());
        assertEquals(OptionalInt.of(3), assessment.visit().cycle());
        assertEquals(OptionalLong.of(501), assessment.visit().number());
        assertEquals("2", assessment.answers().toString());
        assertEquals(Optional.of("Blue Loom"), factory.name());
        assertEquals(Optional.of("UZ"), factory.place().country());
        assertTrue(release().id().value().matches("star:garment-cat:[0-9a-f]{12}"));
        assertEquals("Is overtime forced?", release().questions().getFirst().text().in("en"));
    }

    @Test
    void importingAgainChangesNothing() {
        StarTable table = new StarTable().row().row(StarColumn.QUESTION_ID, 9002);

        assertTrue(imports(table));
        List<String> before = laptop.segments();

        assertFalse(imports(table));
        assertEquals(before, laptop.segments());
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        imports(new StarTable().row().row(StarColumn.QUESTION_ID, 9002, StarColumn.FINDING, 1));
        try (Laptop other = new Laptop(folder.resolve("b.tarozi"))) {
            imports(
                    other,
                    new StarTable()
                            .row(StarColumn.QUESTION_ID, 9002, StarColumn.FINDING, 1)
                            .row()
                            .in(folder));

            assertEquals(laptop.segments(), other.segments());
        }
    }

    @Test
    void nothingIsDoubledWhenTwoLaptopsThatReadTheSameFileMeet() {
        Path file = new StarTable().row().row(StarColumn.QUEST_ID, 502).in(folder);
        imports(laptop, file);
        List<String> alone = laptop.segments();
        try (Laptop other = new Laptop(folder.resolve("b.tarozi"))) {
            imports(other, file);

            laptop.receives(other);
        }

        assertEquals(alone, laptop.segments());
        assertEquals(2, laptop.programme().assessments().assessments().size());
        assertEquals(0, laptop.programme().parallelEdits());
    }

    @Test
    void aCorrectedFileSupersedesOnlyWhatTheFileSaid() {
        imports(new StarTable().row());

        imports(new StarTable().row(StarColumn.FINDING, "1"));

        assertEquals("2", vector());
        assertEquals(List.of(), laptop.programme().conflicts());
    }

    @Test
    void aCorrectedFileAfterAnAuditorsOwnCorrectionIsOneConflict() {
        imports(new StarTable().row());
        laptop.sets(ANSWER, "result", Value.of("not_applicable"));

        imports(new StarTable().row(StarColumn.FINDING, "1"));

        assertEquals("4", vector());
        assertEquals(
                List.of(new Conflict(VISIT.path(), "answer/star:9001", "result")),
                laptop.programme().conflicts());
    }

    @Test
    void theSameFileAgainDoesNotContestAnAuditorsCorrection() {
        imports(new StarTable().row());
        laptop.sets(ANSWER, "result", Value.of("not_applicable"));

        assertFalse(imports(new StarTable().row()));

        assertEquals("3", vector());
    }

    @Test
    void aFindingThatIsEmptyNowIsCleared() {
        imports(new StarTable().row());

        imports(new StarTable().row(StarColumn.FINDING, ""));

        assertEquals("0", vector());
    }

    @Test
    void exactDuplicatesCountOnce() {
        imports(new StarTable().row().row().row());

        assertEquals("1", vector());
        assertEquals(List.of(), laptop.programme().conflicts());
    }

    @Test
    void twoFindingsUnderOneKeyAreAConflictHoweverOftenTheyAreRead() {
        StarTable table = new StarTable().row().row(StarColumn.FINDING, "1");
        imports(table);
        assertFalse(imports(table));

        assertEquals("4", vector());
        assertEquals(1, laptop.programme().conflicts().size());
    }

    @Test
    void informationIsKeptAsItIsWritten() {
        imports(
                new StarTable()
                        .row(
                                StarColumn.TYPE,
                                "FGW",
                                StarColumn.FINDING,
                                "two lines,\r\n\"quoted\" oʻzbek"));

        assertEquals(
                "two lines,\r\n\"quoted\" oʻzbek",
                laptop.programme().information(assessment().id()).values().iterator().next());
    }

    @Test
    void strayLineBreaksInLabelsAreSpaces() {
        imports(new StarTable().row(StarColumn.LABEL, " Is overtime\r\n\n forced? "));

        assertEquals("Is overtime forced?", release().questions().getFirst().text().in("en"));
    }

    @Test
    void tagsAndLineageComeAlong() {
        imports(
                new StarTable()
                        .row(
                                StarColumn.TAGS,
                                "X; public disclosure",
                                StarColumn.FIRST_QUESTION_ID,
                                "7"));

        Question question = release().questions().getFirst();
        assertEquals(Set.of(Tag.PUBLIC_REPORTING), question.tags());
        assertEquals("star:7", question.lineage().value());
    }

    @Test
    void clustersThatOnlyInformDoNotCount() {
        imports(new StarTable().row(StarColumn.CLUSTER, "Learning"));

        assertFalse(release().clusters().getFirst().counted());
    }

    @Test
    void everyVersionOfTheChecklistIsAReleaseOfItsOwn() {
        imports(
                new StarTable()
                        .row()
                        .row(
                                StarColumn.TQ_NAME,
                                "Garment CAT V2",
                                StarColumn.QUEST_ID,
                                "502",
                                StarColumn.QUESTION_ID,
                                "9101"));

        assertEquals(2, laptop.programme().checklists().size());
        assertEquals(2, laptop.programme().assessments().releases().size());
    }

    @Test
    void contradictoryRowsAboutAVisitAreAConflictNotALoss() {
        imports(new StarTable().row().row(StarColumn.CYCLE, "2"));

        assertEquals(Set.of("cycle"), assessment().conflicts());
    }
}
