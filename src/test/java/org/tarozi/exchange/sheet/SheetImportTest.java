package org.tarozi.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.exchange.sheet.Sheets.HEAD;
import static org.tarozi.exchange.sheet.Sheets.ROW;
import static org.tarozi.exchange.sheet.Sheets.refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Finding;
import org.tarozi.assessment.Identity;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.table.Laptop;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

class SheetImportTest {

    @TempDir private Path folder;
    private Sheets sheets;
    private Laptop laptop;

    @BeforeEach
    void open() {
        sheets = new Sheets(folder);
        laptop = sheets.laptop();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    private boolean imports(String text) throws IOException {
        return Sheets.imports(laptop, sheets.file(text));
    }

    private Assessment assessment() {
        return laptop.programme().assessments().assessments().getFirst();
    }

    private Subject answer() {
        return new Subject("assessment/" + assessment().id() + "/answer/cl-age-check");
    }

    private static String codes(Laptop laptop) {
        return laptop.programme().assessments().assessments().stream()
                .map(one -> one.answers().toString().replace("0", ""))
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void rowsBecomeOneAssessmentOfAFactory() throws IOException {
        imports(
                HEAD
                        + ROW
                        + "Blue Loom,2024-05-14,cl-worst-forms,non_compliant,two boys,1\n"
                        + "Blue Loom,2024-05-14,cl-young-register,not_applicable,,\n");

        assertEquals("[213]", codes(laptop));
        assertEquals(Optional.of(LocalDate.of(2024, 5, 14)), assessment().visit().start());
        assertEquals(OptionalInt.of(1), assessment().visit().cycle());
        assertEquals(
                Optional.of("two boys"),
                laptop.programme().findings(assessment().id()).stream()
                        .findFirst()
                        .flatMap(Finding::text));
        assertEquals(1, laptop.programme().assessments().factories().size());
    }

    @Test
    void everyWrongCellOfARowIsNamedAtOnce() throws IOException {
        assertEquals(
                """
                line 2, column visit_date: found "14.5.", expected a day from 1901-01-01 to 2099-12-31, such as 2024-05-14
                line 2, column cycle: found "1,000", expected a whole number from 0 to 999999999, \
                written without separators
                line 2, column country: found "Nowhere", expected a country code of two capital \
                letters (ISO 3166), such as UZ, or its English name
                line 2, column question: found "cl-age-chek", expected cl-age-check (did you mean \
                that?)
                line 2, column result: found "complient", expected compliant (did you mean that?) \
                or another one of compliant, non_compliant, not_applicable, or nothing
                line 2, column workers_affected: found "many", expected a whole number from 0 to \
                999999999, written without separators\
                """,
                refusal(
                        laptop,
                        sheets.file(
                                "factory,visit_date,question,result,workers_affected,cycle,country\n"
                                    + "Blue Loom,14.5.,cl-age-chek,complient,many,\"1,000\",Nowhere\n")));
    }

    @Test
    void anIdInUpperCaseIsTheSameId() throws IOException {
        imports(HEAD + ROW);
        String id = assessment().id().toString().toUpperCase(Locale.ROOT);

        imports("assessment_id,question,result\n" + id + ",cl-worst-forms,non_compliant\n");

        assertEquals("[21]", codes(laptop));
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        assertTrue(imports(HEAD + ROW));

        assertFalse(imports(HEAD + ROW));
    }

    @Test
    void twoLaptopsThatReadTheSameSheetMakeTheSameBytes() throws IOException {
        Path file = sheets.file(HEAD + ROW);
        Sheets.imports(laptop, file);
        List<String> alone = laptop.segments();
        try (Laptop other = sheets.laptop()) {
            Sheets.imports(other, file);
            laptop.receives(other);
        }

        assertEquals(alone, laptop.segments());
        assertEquals("[1]", codes(laptop));
    }

    @Test
    void aCorrectedSheetAfterAnAuditorsOwnCorrectionIsOneConflict() throws IOException {
        imports(HEAD + ROW);
        laptop.sets(answer(), "result", Value.of("not_applicable"));

        imports(HEAD + ROW.replace("compliant", "non_compliant"));

        assertEquals("[4]", codes(laptop));
        assertEquals(1, laptop.programme().conflicts().size());
    }

    @Test
    void aCorrectedSheetAloneIsNoConflict() throws IOException {
        imports(HEAD + ROW);
        imports(HEAD + ROW.replace("compliant", "non_compliant"));

        assertEquals("[2]", codes(laptop));
    }

    @Test
    void noSheetThatComesLaterDecidesBetweenSheetsThatContradictEachOther() throws IOException {
        imports(HEAD + ROW);
        try (Laptop other = sheets.laptop()) {
            other.receives(laptop);
            Sheets.imports(other, sheets.file(HEAD + ROW.replace("compliant", "non_compliant")));
            imports(HEAD + ROW.replace("compliant", "not_applicable"));
            laptop.receives(other);
        }
        assertEquals("[4]", codes(laptop));

        imports(HEAD + ROW.replace("compliant", "non_compliant") + "\n");
        imports(HEAD + "\n" + ROW);

        assertEquals("[4]", codes(laptop));
    }

    @Test
    void anEmptyCellTakesNothingAwayWhoeverFilledIt() throws IOException {
        imports(HEAD + ROW);

        assertFalse(imports(HEAD + ROW.replace("compliant", "")));
        assertEquals("[1]", codes(laptop));
    }

    @Test
    void anAssessmentIsAlsoFoundByItsOwnIdOrByTheOneTheProgrammeGave() throws IOException {
        imports("assessment_id;factory;question;result\nA-1;Blue Loom;cl-age-check;compliant\n");
        imports("assessment_id\tquestion\tresult\nA-1\tcl-worst-forms\tcompliant\n");
        imports(
                "assessment_id,question,result\n"
                        + assessment().id()
                        + ",cl-young-register,not_applicable\n");

        assertEquals(1, laptop.programme().assessments().assessments().size());
        assertEquals(3, codes(laptop).length() - 2);
    }

    @Test
    void everyWrongCellIsNamedAtOnce() throws IOException {
        assertEquals(
                """
                line 2, column question: found "cl-age-chek", expected cl-age-check (did you mean that?)
                line 3, column result: found "complaint", expected compliant (did you mean that?) or another one of compliant, non_compliant, not_applicable, or nothing
                line 4, column visit_date: found "14.05.2024", expected a day from 1901-01-01 to 2099-12-31, such as 2024-05-14
                line 5: found no assessment_id, expected an assessment_id, or a factory (or factory_id) and a visit_date, in each row; merged cells count for their first row only
                line 6, column cycle: found "2", expected "1" as at line 3, column cycle, or one row for each answer\
                """,
                refusal(
                        laptop,
                        sheets.file(
                                HEAD
                                        + ROW.replace("check", "chek")
                                        + "Red Mill,2024-05-14,cl-age-check,complaint,,1\n"
                                        + ROW.replace("2024-05-14", "14.05.2024")
                                        + ",2024-05-14,cl-age-check,compliant,,1\n"
                                        + "Red Mill,2024-05-14,cl-worst-forms,compliant,,2\n")));
    }

    @Test
    void twoResultsForOneQuestionAreNamed() throws IOException {
        assertEquals(
                "line 3, column result: found \"non_compliant\", expected \"compliant\" as at line"
                        + " 2, column result, or one row for each answer",
                refusal(
                        laptop,
                        sheets.file(HEAD + ROW + ROW.replace("compliant", "non_compliant"))));
        assertEquals("read", refusal(laptop, sheets.file(HEAD + ROW + ROW)));
    }

    @Test
    void aHeaderAloneIsMoreLikelyAMistakeThanASheet() throws IOException {
        assertEquals(
                "the file: found a header and no row below it, expected a row for each answer",
                refusal(laptop, sheets.file(HEAD)));
    }

    @Test
    void spacesAroundANameAndHowItsAccentsAreWrittenMakeNoSecondFactory() throws IOException {
        String composed = "Мой шёлк";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        imports(HEAD + ROW.replace("Blue Loom", composed));
        imports(
                HEAD
                        + ROW.replace("Blue Loom", " \u00a0" + decomposed + "\u200b ")
                                .replace("cl-age-check", "cl-under-age"));

        assertNotEquals(composed, decomposed);
        assertEquals(
                List.of(Optional.of(composed)),
                laptop.programme().assessments().factories().values().stream()
                        .map(Factory::name)
                        .toList());
        assertEquals(1, laptop.programme().assessments().assessments().size());
    }

    @Test
    void theIdsFollowFromTheProgrammeTheNameAndTheDate() throws IOException {
        imports(HEAD + ROW);

        String programme = laptop.programme().id().toString();
        assertEquals(
                Identity.derived("sheet", programme, "assessment", "Blue Loom", "2024-05-14"),
                assessment().id().uuid());
        assertEquals(
                Optional.of(Identity.derived("sheet", programme, "factory", "Blue Loom")),
                assessment().factory().map(FactoryId::uuid));
    }

    @Test
    void aMisspeltColumnAndAnUnknownChecklistAreNamed() throws IOException {
        assertEquals(
                "line 1, column Reslt: found the column \"Reslt\", expected result (did you mean"
                        + " that?)",
                refusal(laptop, sheets.file(HEAD.replace("result", "Reslt") + ROW)));
        assertEquals(
                "line 2, column checklist: found \"core-2025\", expected core-2026 (did you mean"
                        + " that?) or another one of core-2026",
                refusal(
                        laptop,
                        sheets.file(
                                "assessment_id,question,result,checklist\n"
                                        + "1,cl-age-check,compliant,core-2025\n")));
    }
}
