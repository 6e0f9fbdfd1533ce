package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Hyperlink;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Value;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.Receipt;
import org.tarozi.job.HandedFile;
import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;
import org.tarozi.ui.report.HandOverModel.Which;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class HandOverModelTest {

    @TempDir Path folder;
    @TempDir Path elsewhere;

    private Atelier atelier;
    private HandOverModel model;
    private Path target;

    @BeforeEach
    void open() {
        atelier = Atelier.create(folder).withPhotoAndSecret();
        model = atelier.reports(Optional.empty()).handOver();
        target = folder.resolve("week.tza");
        atelier.outside().willChoose(target);
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    @Test
    void allIsWrittenReadBackAndCounted() {
        model.write();
        Handed handed = model.handed().get().orElseThrow();
        assertEquals(List.of(target), handed.files().stream().map(HandedFile::path).toList());
        assertEquals(7, handed.sum(HandedFile::assessments));
        assertEquals(1, handed.sum(HandedFile::photos));
        assertEquals(0, handed.sum(HandedFile::missing));
        assertEquals(
                1, handed.sum(HandedFile::confidential), "the note in confidence stays behind");
        assertEquals(Optional.of(target), model.saving().saved().get());
    }

    @Test
    void removedPhotosStayHereAndThatIsSaid() {
        atelier.withoutPhoto();
        model.write();
        Handed handed = model.handed().get().orElseThrow();
        assertEquals(0, handed.sum(HandedFile::photos));
        assertEquals(1, handed.sum(HandedFile::removed));
    }

    @Test
    void assessmentsInTheTrashGoAlongAndAreCountedApart() {
        atelier.remove(Atelier.visit("Silk", 2));
        model.write();
        Handed handed = model.handed().get().orElseThrow();
        assertEquals(7, handed.sum(HandedFile::assessments));
        assertEquals(1, handed.sum(HandedFile::trashed));
        assertEquals(6, handed.sum(HandedFile::factories));
    }

    @Test
    void ofAVisitThatGoesAloneItIsSaidWhatItLacks() {
        VisitFixture fixture = VisitFixture.in(elsewhere);
        new WindowSettings(elsewhere).setLanguage(Language.EN);
        new WindowSettings(elsewhere).setName("Aziza");
        try (Programme programme = fixture.open()) {
            Editing editing = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            editing.set(fixture.answer("q1"), "result", Value.of("non_compliant"));
            editing.set(fixture.answer("q2"), "flag", Value.YES);
            new DraftsFile(elsewhere, programme.id(), programme.file())
                    .write(
                            Map.of(
                                    "unread " + fixture.visit() + " q1 workers_affected",
                                    Map.of("text", "few")));
        }
        try (WindowRobot window = WindowRobot.open(elsewhere, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitSeen("#notice-sentence");
            window.outside().willChoose(target);
            window.go(Destination.Reports.handingOver(fixture.visit()));
            window.scene().click("#report-save-hand-over");
            window.scene().awaitSeen("#report-left");
            List<Hyperlink> ways =
                    window.scene().all("#report-left .hyperlink").stream()
                            .map(Hyperlink.class::cast)
                            .toList();
            List<String> said = ways.stream().map(Hyperlink::getText).toList();
            assertEquals(
                    List.of(
                            "1 number or date that could not be read",
                            "1 non-compliance without a finding",
                            "1 non-compliance without “How it was established”",
                            "1 flagged question"),
                    said.subList(0, 4));
            assertTrue(said.getLast().endsWith("questions without an answer"), said::toString);
            Toolkit.doOnWindow(ways.get(1)::fire);
            window.scene().awaitSeen("#visit-finding");
        }
    }

    @Test
    void ofSeveralVisitsItIsNotSaidWhatTheyLack() {
        model.write();
        assertEquals(List.of(), model.left().get());
    }

    @Test
    void whatIsHandedOverCanBeTakenInElsewhere() {
        model.write();
        try (Atelier other = Atelier.empty(elsewhere)) {
            Receipt receipt =
                    new Importer(other.programme(), "Bek", Atelier.CLOCK).run(List.of(target));
            assertEquals(1, receipt.count(FileReceipt.Status.NEW));
            assertEquals(7, other.programme().assessments().assessments().size());
            assertEquals(6, other.programme().assessments().factories().size());
        }
    }

    @Test
    void whatCanOnlyBeReadIsHandedOverTooAndStaysAsItIs() throws IOException {
        VisitFixture fixture = VisitFixture.in(elsewhere);
        new WindowSettings(elsewhere).setLanguage(Language.EN);
        byte[] before = Files.readAllBytes(fixture.file());
        try (WindowRobot window = WindowRobot.toRead(elsewhere, fixture.file())) {
            window.outside().willChoose(target);
            window.go(Destination.Reports.handingOver(fixture.visit()));
            window.scene().click("#report-save-hand-over");
            window.scene()
                    .awaitText("#report-handed", "1 assessment, 6 changes, 0 photos and files");
        }
        assertArrayEquals(before, Files.readAllBytes(fixture.file()));
        try (Atelier other = Atelier.empty(elsewhere)) {
            new Importer(other.programme(), "Bek", Atelier.CLOCK).run(List.of(target));
            assertEquals(1, other.programme().assessments().assessments().size());
        }
    }

    @Test
    void whoComesToHandOverAVisitFindsItAloneChosen() {
        AssessmentId silk = Atelier.assessment("Silk", 1);
        model.which().set(Which.OPEN);
        model.visits().search().set("Wool");
        atelier.reports(Optional.empty()).leave();
        ReportModel now = atelier.reports(Destination.Reports.handingOver(silk));

        assertEquals(ReportModel.Making.HAND_OVER, now.making().get());
        assertEquals(
                new HandOverModel.Chosen(Which.TICKED, Set.of(silk), ""), now.handOver().chosen());
        assertEquals(1, now.handOver().count());
    }

    @Test
    void whatIsTickedBesideItStaysForWhoComesBack() {
        AssessmentId silk = Atelier.assessment("Silk", 1);
        ReportModel before = atelier.reports(Destination.Reports.handingOver(silk));
        before.handOver().toggle(before.handOver().visits().all().getFirst());
        before.leave();
        Destination.Reports place = (Destination.Reports) atelier.frame().remembered().getLast();
        ReportModel now = atelier.reports(place);

        assertEquals(ReportModel.Making.HAND_OVER, now.making().get());
        assertEquals(before.handOver().chosen(), now.handOver().chosen());
    }

    @Test
    void whoComesBackFindsWhereTheFileLiesUntilSomethingElseIsHandedOver() {
        AssessmentId silk = Atelier.assessment("Silk", 1);
        Destination.Reports place = Destination.Reports.handingOver(silk);
        ReportModel before = atelier.reports(place);
        before.handOver().write();
        Optional<Handed> handed = before.handOver().handed().get();
        before.leave();

        ReportModel now = atelier.reports(place);
        assertEquals(Optional.of(target), now.handOver().saving().saved().get());
        assertEquals(handed, now.handOver().handed().get());
        assertEquals(before.handOver().left().get(), now.handOver().left().get());
        now.leave();
        Destination.Reports other =
                Destination.Reports.handingOver(Atelier.assessment("Cotton", 1));
        assertEquals(Optional.empty(), atelier.reports(other).handOver().saving().saved().get());
    }

    @Test
    void whatWasHandedOverBeforeTheLastChangeIsOld() {
        ReportModel before = atelier.reports(Optional.empty());
        before.handOver().write();
        before.leave();
        atelier.open().change((one, editing) -> one, changed -> {});

        HandOverModel now = atelier.reports(Optional.empty()).handOver();
        assertEquals(Optional.empty(), now.saving().saved().get());
        assertEquals(Optional.empty(), now.handed().get());
    }

    @Test
    void openVisitsGoAloneWithTheirFactories() {
        model.which().set(Which.OPEN);
        assertEquals(1, model.count());
        model.write();
        try (Atelier other = Atelier.empty(elsewhere)) {
            new Importer(other.programme(), "Bek", Atelier.CLOCK).run(List.of(target));
            assertEquals(
                    List.of(Atelier.assessment("Silk", 2)),
                    other.programme().assessments().assessments().stream()
                            .map(one -> one.id())
                            .toList());
            assertEquals(1, other.programme().assessments().factories().size());
        }
    }

    @Test
    void aTickBeginsWithWhatWentAlong() {
        VisitRow silk = model.visits().all().getFirst();
        model.which().set(Which.OPEN);
        model.toggle(model.visits().all().getLast());
        assertEquals(Which.TICKED, model.which().get());
        assertEquals(
                Set.of(Atelier.assessment("Silk", 2), Atelier.assessment("Cotton", 1)),
                Set.copyOf(model.ticked()));
        assertEquals(2, model.named().split("; ").length);
        model.toggle(silk);
        assertEquals(1, model.count());
        model.which().set(Which.OPEN);
        assertEquals("", model.named());
    }

    @Test
    void aFileOfSomebodyElseStaysAsItIs() throws Exception {
        Files.writeString(target, "letter");
        model.write();
        assertEquals("letter", Files.readString(target));
        assertEquals(Optional.empty(), model.handed().get());
        assertEquals(Notice.Kind.CAREFUL, atelier.frame().told().getFirst().kind());
    }

    @Test
    void theFileOfAColleagueIsAskedAboutWhereTheEndingMakesItsName() throws Exception {
        Path theirs = folder.resolve("keep.tza");
        Files.writeString(theirs, "theirs");
        atelier.outside().willChoose(folder.resolve("keep"), target);
        atelier.outside().willReplaceNothing();
        model.write();
        assertEquals(List.of(theirs), atelier.outside().asked());
        assertEquals("theirs", Files.readString(theirs));
        assertEquals(Optional.of(target), model.saving().saved().get());
    }

    @Test
    void cancelledHandingOverLeavesNoFile() {
        HeldBackground held = new HeldBackground();
        HandOverModel slow =
                new HandOverModel(
                        atelier.open(held.background()),
                        atelier.workplace(DirectBackground.create()));
        slow.write();
        slow.saving().cancel();
        held.doAll();
        assertFalse(Files.exists(target));
        assertEquals(Optional.empty(), slow.saving().work().get());
        assertEquals(Optional.empty(), slow.handed().get());
    }
}
