package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.CutFile;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.Notice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class SavingModelTest {

    @TempDir Path folder;
    @TempDir Path targets;

    private Atelier atelier;
    private Draft draft;
    private SavingModel saving;

    @BeforeEach
    void open() {
        atelier = Atelier.create(folder);
        ReportModel model = atelier.reports(Optional.empty());
        model.refresh();
        draft = model.preview().draft().orElseThrow();
        saving = new SavingModel(atelier.open(), atelier.workplace(DirectBackground.create()));
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    @Test
    void theFileHasTheBytesOfThePreview() throws Exception {
        Path target = targets.resolve("report.pdf");
        atelier.outside().willChoose(target);
        saving.savePdf(draft);
        assertArrayEquals(draft.pdf(), Files.readAllBytes(target));
        assertEquals(Optional.of(target), saving.saved().get());
        saving.showFolder();
        assertEquals(List.of(targets), atelier.outside().shown());
    }

    @Test
    void aFolderThatTheSystemDoesNotShowIsNamed() {
        Path target = targets.resolve("report.pdf");
        atelier.outside().willChoose(target);
        saving.savePdf(draft);
        atelier.outside().willShowNothing();
        saving.showFolder();
        assertEquals(
                List.of(
                        Notice.refused(
                                        "The system has no program that shows folders. The file is"
                                                + " in "
                                                + targets
                                                + ".")
                                .about(targets)),
                atelier.frame().told());
    }

    @Test
    void aNameWithoutItsEndingGetsIt() {
        atelier.outside().willChoose(targets.resolve("report"));
        saving.saveWorkbook(draft);
        assertEquals(Optional.of(targets.resolve("report.xlsx")), saving.saved().get());
    }

    @Test
    void aFileOfSomebodyElseStaysAsItIs() throws Exception {
        Path target = Files.writeString(targets.resolve("letter.pdf"), "%PDF-1.4 of somebody");
        atelier.outside().willChoose(target);
        saving.savePdf(draft);
        assertEquals("%PDF-1.4 of somebody", Files.readString(target));
        assertEquals(Optional.empty(), saving.saved().get());
        assertEquals(
                List.of(
                        Notice.refused(
                                target
                                        + " is there already and Tarozi did not write it, so it"
                                        + " stays as it is. Choose another name.")),
                atelier.frame().told());
    }

    @Test
    void ourOwnFileIsReplaced() {
        atelier.outside().willChoose(targets.resolve("report.pdf"));
        saving.savePdf(draft);
        saving.savePdf(draft);
        assertEquals(List.of(), atelier.frame().told());
    }

    @Test
    void whoChoosesNoFileGetsNone() {
        saving.savePdf(draft);
        assertEquals(Optional.empty(), saving.saved().get());
        assertEquals(Optional.empty(), saving.work().get());
    }

    @Test
    void cancelledWritingLeavesNothing() throws Exception {
        HeldBackground held = new HeldBackground();
        SavingModel slow = new SavingModel(atelier.open(), atelier.workplace(held.background()));
        atelier.outside().willChoose(targets.resolve("report.xlsx"));
        slow.saveWorkbook(draft);
        slow.cancel();
        held.doAll();
        try (Stream<Path> left = Files.list(targets)) {
            assertEquals(List.of(), left.toList());
        }
        assertEquals(Optional.empty(), slow.saved().get());
        assertEquals(Optional.empty(), slow.work().get());
        assertEquals(
                Notice.done(
                        "Writing was cancelled, and no part of it was kept: "
                                + targets.resolve("report.xlsx")),
                atelier.frame().told().getLast());
    }

    @Test
    void whoLeftWhileItWasWrittenIsToldWhereItIs() {
        HeldBackground held = new HeldBackground();
        SavingModel slow = new SavingModel(atelier.open(), atelier.workplace(held.background()));
        Path target = targets.resolve("report.xlsx");
        atelier.outside().willChoose(target);
        slow.saveWorkbook(draft);
        slow.leave();
        held.doAll();
        assertEquals(
                List.of(Notice.done("Saved: " + target).about(target)), atelier.frame().told());
    }

    @Test
    void whoComesBackAfterAKillIsToldThatAFileWasNotWritten() throws Exception {
        Path target = targets.resolve("report.xlsx");
        beginToWrite(target);
        Path half = Files.writeString(targets.resolve("report.xlsx.unfinished"), "half");
        assertEquals(
                Optional.of(
                        Notice.refused(
                                        "Tarozi was ended while "
                                                + target
                                                + " was being written. The file was not written.")
                                .leading(
                                        "Make it again",
                                        new Destination.Reports(Optional.empty()))),
                told());
        assertFalse(Files.exists(half), "the half file is gone");
        assertEquals(Optional.empty(), told());
    }

    @Test
    void whoComesBackIsToldThatTheFileBeforeIsAsItWas() {
        Path target = targets.resolve("report.xlsx");
        atelier.outside().willChoose(target);
        saving.saveWorkbook(draft);
        assertEquals(Optional.empty(), told());
        beginToWrite(target);
        assertEquals(
                Optional.of(
                        "Tarozi was ended while "
                                + target
                                + " was being written. The file that lay there before is as it"
                                + " was."),
                told().map(Notice::sentence));
    }

    @Test
    void whoComesBackIsToldThatTheFileIsComplete() throws Exception {
        Path target = targets.resolve("report.xlsx");
        beginToWrite(target);
        Files.writeString(target, "a whole report");
        assertEquals(
                Optional.of(
                        Notice.recovered(
                                        "Tarozi was ended just after "
                                                + target
                                                + " was written. The file is complete.")
                                .about(target)),
                told());
    }

    /// A window that is killed does no more of what it holds.
    private void beginToWrite(Path target) {
        SavingModel slow =
                new SavingModel(
                        atelier.open(), atelier.workplace(new HeldBackground().background()));
        atelier.outside().willChoose(target);
        slow.saveWorkbook(draft);
    }

    private Optional<Notice> told() {
        return new CutFile(Drafts.in(atelier.open().sights())).told(Texts.in(Language.EN));
    }

    @Test
    void theSuggestedNameSaysWhatItIs() {
        assertEquals("Atelier – Отчёт консультативному комитету, ru", draft.name());
    }

    /// One of another country is saved beside it.
    @Test
    void theSuggestedNameSaysWhatTheReportIsNarrowedTo() {
        ReportModel model = atelier.reports(Optional.empty());
        model.committee()
                .scope()
                .places()
                .set(Filters.NONE.where(PlaceField.COUNTRY, Set.of("UZ")));
        model.refresh();
        assertEquals(
                "Atelier – Отчёт консультативному комитету, Узбекистан, ru",
                model.preview().draft().orElseThrow().name());
    }
}
