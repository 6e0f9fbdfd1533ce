package org.tarozi.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.exchange.sheet.Sheets.HEAD;
import static org.tarozi.exchange.sheet.Sheets.ROW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.Refusal;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.store.projection.Conflict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// On which checklist an answer sheet is read that names none: imports do not decide that.
class SheetChecklistsTest {

    private static final Checklist CORE = shipped("core-2026");
    private static final Checklist OVERLAY = shipped("uzbekistan-2026");
    private static final Checklist OTHER = shipped("forced-labour-2026");
    private static final String SHEET = HEAD + ROW;
    private static final String CORRECTED = SHEET.replace("compliant", "non_compliant");

    @TempDir private Path folder;
    private Sheets sheets;
    private Laptop laptop;
    private int files;

    @BeforeEach
    void open() {
        sheets = new Sheets(folder);
        laptop = sheets.laptop();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    private static Checklist shipped(String id) {
        return ShippedChecklists.find(new ReleaseId(id)).orElseThrow();
    }

    /// Another checklist under the same id, as a stranger may make it.
    private static Checklist altered(Checklist checklist, int number) {
        String id = checklist.release().id() + ".yaml";
        String text =
                new String(checklist.files().getLast().bytes(), StandardCharsets.UTF_8)
                        + "# altered "
                        + number
                        + "\n";
        return Checklists.resolve(
                        List.of(
                                ChecklistReader.read(id, text.getBytes(StandardCharsets.UTF_8))
                                        .orThrow()))
                .orThrow();
    }

    private Laptop founded(Checklist... own) {
        Laptop made = new Laptop(folder.resolve("l" + files++ + ".tarozi"));
        List.of(own).forEach(made.programme()::add);
        return made;
    }

    /// A file of somebody who has a visit on a checklist.
    private Path fileOf(Checklist checklist) {
        try (Laptop other = founded(checklist)) {
            Subject visit = new Scope.OfAssessment(new UUID(0x7000, files)).subject();
            put(other, visit, checklist);
            return other.handsOver(folder.resolve("a" + files + ".tza"));
        }
    }

    private static void put(Laptop where, Subject visit, Checklist checklist) {
        String name = checklist.release().fingerprint().hex();
        where.sets(visit, OfAssessment.CHECKLIST.key(), Value.of(name));
    }

    private FileReceipt takes(String sheet) throws IOException {
        return laptop.takes(sheets.file(sheet)).files().getFirst();
    }

    private static Assessment visit(Laptop laptop) {
        return laptop.programme().assessments().assessments().stream()
                .filter(one -> one.factory().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Fingerprint release(Laptop laptop) {
        return visit(laptop).release().orElseThrow();
    }

    private static void isOn(Checklist checklist, Laptop laptop) {
        assertEquals(checklist.release().fingerprint(), release(laptop));
    }

    private static String refusal(FileReceipt receipt) {
        return receipt.refusal().map(Refusal::sentence).orElse("read");
    }

    @Test
    void anImportThatWasTakenBackDecidesNothingAndTravelsNoMore() throws IOException {
        Path before = laptop.handsOver(folder.resolve("before.tza"));
        Receipt receipt = laptop.takes(fileOf(altered(CORE, 1)), fileOf(OTHER));
        laptop.takesBack(receipt.batch().orElseThrow());

        assertArrayEquals(
                Files.readAllBytes(before),
                Files.readAllBytes(laptop.handsOver(folder.resolve("after.tza"))));
        assertEquals(
                List.of(CORE.release().fingerprint()),
                laptop.programme().checklists().stream()
                        .map(one -> one.release().fingerprint())
                        .toList());
        takes(SHEET);
        isOn(CORE, laptop);
    }

    @Test
    void ofSeveralReleasesUnderOneIdTheProgrammesOwnIsMeant() throws IOException {
        laptop.takes(fileOf(altered(CORE, 1)));
        takes(SHEET.replace("cycle", "checklist").replace(",,1", ",,core-2026"));

        isOn(CORE, laptop);
    }

    @Test
    void anOverlayThatAnImportBringsIsNotMeantInWhateverOrderTheFilesCome() throws IOException {
        Path overlay = fileOf(OVERLAY);
        try (Laptop other = sheets.laptop()) {
            takes(SHEET);
            laptop.takes(overlay);
            other.takes(overlay);
            other.takes(sheets.file(SHEET));

            isOn(CORE, laptop);
            isOn(CORE, other);
            laptop.receives(other);
            takes(CORRECTED);
        }
        assertEquals(List.of(), laptop.programme().conflicts());
        isOn(CORE, laptop);
    }

    @Test
    void aProgrammeOnAnOverlayGoesOnWithoutAColumn() throws IOException {
        try (Laptop overlay = founded(OVERLAY)) {
            overlay.takes(fileOf(CORE));
            overlay.takes(sheets.file(SHEET));

            isOn(OVERLAY, overlay);
        }
    }

    @Test
    void aProgrammeThatGotItsOnlyChecklistByAnImportReadsSheetsOnIt() throws IOException {
        try (Laptop bare = founded()) {
            bare.takes(fileOf(OVERLAY));
            bare.takes(sheets.file(SHEET));

            isOn(OVERLAY, bare);
        }
    }

    @Test
    void aBaseThatWasChosenItselfOrHasVisitsIsOneOfSeveral() throws IOException {
        laptop.programme().add(OVERLAY);
        assertEquals(
                "line 2: found no column checklist, expected a column checklist with one of"
                        + " core-2026, uzbekistan-2026 in each row, since the programme has"
                        + " several",
                Sheets.refusal(laptop, sheets.file(SHEET + ROW.replace("age-check", "under-age"))));
        try (Laptop bare = founded()) {
            bare.takes(fileOf(OVERLAY), fileOf(CORE));

            assertEquals(
                    "line 2, column checklist: found nothing, expected one of the checklists"
                            + " core-2026, uzbekistan-2026",
                    Sheets.refusal(
                            bare,
                            sheets.file(
                                    "assessment_id,question,result,checklist\n"
                                            + "A-1,cl-age-check,compliant,\n")));
        }
    }

    @Test
    void aVisitThatIsHereKeepsItsChecklistWhereTheSheetNamesNone() throws IOException {
        laptop.programme().add(OTHER);
        String named =
                "factory,visit_date,question,result,checklist\n"
                        + "Blue Loom,2024-05-14,fm-job-and-bed,compliant,forced-labour-2026\n";
        takes(named);
        takes(
                named.replace("compliant,forced", "non_compliant,forced")
                        .replace(",forced-labour-2026", ",")
                        .replace(",checklist", ",note"));

        isOn(OTHER, laptop);
        assertEquals(1, laptop.programme().findings(visit(laptop).id()).size());
    }

    @Test
    void aVisitThatPeoplePutOnAnotherChecklistStaysThereAndSheetsSayNothingNewOfIt()
            throws IOException {
        takes(SHEET);
        Subject visit = new Scope.OfAssessment(visit(laptop).id().uuid()).subject();
        laptop.programme().add(OVERLAY);
        put(laptop, visit, OVERLAY);
        takes(CORRECTED);

        isOn(OVERLAY, laptop);
        assertEquals(
                Optional.of(2),
                laptop.programme()
                        .history(visit)
                        .field(visit, OfAssessment.CHECKLIST.key())
                        .map(FieldHistory::live)
                        .map(List::size));
    }

    @Test
    void whichOfSeveralReleasesUnderOneIdIsMeantIsAskedWhereNoneIsTheProgrammesOwn()
            throws IOException {
        Checklist one = altered(OTHER, 1);
        Checklist two = altered(OTHER, 2);
        laptop.takes(fileOf(one));
        Receipt second = laptop.takes(fileOf(two));
        String sheet =
                "factory,visit_date,question,result,checklist\n"
                        + "Blue Loom,2024-05-14,fm-job-and-bed,compliant,forced-labour-2026\n";
        String names =
                List.of(one, two).stream()
                        .map(each -> each.release().fingerprint().brief())
                        .sorted()
                        .toList()
                        .toString();

        assertEquals(
                "line 2, column checklist: found \"forced-labour-2026\", expected a checklist that"
                        + " is here once; imports brought several under this id ("
                        + names.substring(1, names.length() - 1)
                        + "): take back the import with the wrong one",
                Sheets.refusal(laptop, sheets.file(sheet)));
        laptop.takesBack(second.batch().orElseThrow());
        takes(sheet);
        isOn(one, laptop);
    }

    @Test
    void sheetsOfOneImportMeanTheSameInWhateverOrder() throws IOException {
        laptop.programme().add(OTHER);
        Path named =
                sheets.file(
                        "factory,visit_date,question,result,checklist\n"
                                + "Blue Loom,2024-05-14,cl-age-check,compliant,core-2026\n");
        Path other =
                sheets.file(
                        "factory,visit_date,question,result,checklist\n"
                            + "Blue Loom,2024-05-14,fm-job-and-bed,compliant,forced-labour-2026\n");
        takes(SHEET.replace("cycle", "checklist").replace(",,1", ",,core-2026"));
        Path without = sheets.file(CORRECTED);
        laptop.takes(other, without);
        List<Conflict> conflicts = laptop.programme().conflicts();
        Fingerprint on = release(laptop);

        try (Laptop back = sheets.laptop()) {
            back.programme().add(OTHER);
            back.takes(named);
            back.takes(without, other);

            assertEquals(conflicts, back.programme().conflicts());
            assertEquals(on, release(back));
        }
    }
}
