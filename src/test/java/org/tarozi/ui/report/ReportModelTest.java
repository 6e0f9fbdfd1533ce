package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.VisitKind;
import org.tarozi.report.content.Audience;
import org.tarozi.report.content.FilteredPart;
import org.tarozi.report.pdf.Pages;
import org.tarozi.report.pdf.PdfReader;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.report.PreviewModel.State;
import org.tarozi.ui.report.ReportModel.Making;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ReportModelTest {

    @TempDir Path folder;

    private Atelier atelier;
    private ReportModel model;

    @BeforeEach
    void open() {
        atelier = Atelier.create(folder);
        model = atelier.reports(Optional.empty());
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    @Test
    void theCommitteeReportIsInTheLanguageOfTheProgramme() {
        model.refresh();
        assertEquals(Language.RU, ready().report().cover().language());
        assertEquals("Atelier", ready().report().cover().title());
        assertEquals(6, ready().selection().included().size());
    }

    @Test
    void thePagesAreThoseOfTheFile() throws Exception {
        model.refresh();
        Draft draft = ready();
        assertEquals(Pages.of(draft.pdf()).texts().size(), draft.shapes().size());
        model.preview().pages().look(1, 300);
        PdfReader.Picture picture = model.preview().pages().picture(1).orElseThrow();
        assertEquals(300, picture.width());
        assertArrayEquals(draft.pages().draw(1, 300).pixels(), picture.pixels());
    }

    @Test
    void aFilterThatTellsAboutSingleFactoriesIsRefused() {
        model.committee()
                .scope()
                .places()
                .set(Filters.NONE.where(PlaceField.REGION, Set.of("Andijan")));
        model.refresh();
        assertEquals(new State.Refused(new FilteredPart(1, 5)), model.preview().state().get());
        assertEquals(Optional.empty(), model.preview().draft());
    }

    @Test
    void theProgrammesOwnStaffMayHaveIt() {
        model.committee()
                .scope()
                .places()
                .set(Filters.NONE.where(PlaceField.REGION, Set.of("Andijan")));
        model.committee().audience().set(Audience.INTERNAL);
        model.refresh();
        assertEquals(1, ready().selection().included().size());
    }

    @Test
    void whatIsMissingIsSaidInPlaceOfPages() {
        model.committee().version().set(" ");
        model.refresh();
        assertEquals(new State.Nothing(ReportText.EDITION_MISSING), model.preview().state().get());
    }

    @Test
    void theAssessmentOfTheDestinationIsChosen() {
        ReportModel of = atelier.reports(Optional.of(Atelier.assessment("Silk", 1)));
        assertEquals(Making.FACTORY, of.making().get());
        of.refresh();
        State.Ready ready = assertInstanceOf(State.Ready.class, of.preview().state().get());
        assertEquals("Silk", ready.draft().report().cover().title());
    }

    @Test
    void aFactoryReportNeedsAnAssessment() {
        model.making().set(Making.FACTORY);
        model.refresh();
        assertEquals(
                new State.Nothing(ReportText.CHOOSE_ASSESSMENT), model.preview().state().get());
    }

    @Test
    void everyChoiceMakesThePreviewOldUntilItIsMadeAnew() {
        model.refresh();
        int before = model.wishes().get();
        model.committee().language().set(Language.UZ);
        assertEquals(before + 1, model.wishes().get());
        assertEquals(Optional.empty(), model.preview().draft());
        model.refresh();
        assertEquals(Language.UZ, ready().report().cover().language());
    }

    @Test
    void theInventoryKnowsWhatCanBeChosen() {
        Inventory inventory = model.inventory().get().orElseThrow();
        assertEquals(
                List.of("Silk", "Jute", "Wool", "Silk", "Linen", "Felt", "Cotton"),
                inventory.visits().stream().map(row -> row.factory().orElse("")).toList());
        assertEquals(List.of(1, 2), inventory.cycles());
        assertEquals(List.of("UZ"), inventory.places().of(PlaceField.COUNTRY));
        assertEquals(List.of("Andijan", "Tashkent"), inventory.places().of(PlaceField.REGION));
    }

    @Test
    void whoComesBackFindsWhatHeWanted() {
        model.making().set(Making.HAND_OVER);
        model.committee().language().set(Language.UZ);
        model.committee().audience().set(Audience.INTERNAL);
        model.committee().version().set("2.0");
        model.committee().endorsed().text().set("14.05.2026");
        model.committee().scope().visits().set(ScopeModel.Visits.CYCLE);
        model.committee().scope().cycle().set(Optional.of(2));
        model.committee()
                .scope()
                .places()
                .set(Filters.NONE.where(PlaceField.REGION, Set.of("Andijan")));
        model.factory().visit().set(Optional.of(Atelier.assessment("Silk", 1)));
        model.factory().photos().set(true);
        model.factory().visits().search().set("silk");
        VisitRow first = model.handOver().visits().all().getFirst();
        model.handOver().toggle(first);
        model.leave();

        ReportModel now = atelier.reports(Optional.empty());

        assertEquals(Making.HAND_OVER, now.making().get());
        assertEquals(model.committee().chosen(), now.committee().chosen());
        assertEquals(model.factory().chosen(), now.factory().chosen());
        assertFalse(now.handOver().goes(first));
        assertEquals(6, now.handOver().count());
    }

    @Test
    void whoComesBackFindsWhereTheReportWasSavedUntilAnotherIsWanted() {
        Path target = folder.resolve("report.pdf");
        atelier.outside().willChoose(target);
        model.refresh();
        model.saving().savePdf(model.preview().draft().orElseThrow());
        model.leave();

        ReportModel now = atelier.reports(Optional.empty());
        assertEquals(Optional.of(target), now.saving().saved().get());
        now.leave();
        assertEquals(Optional.of(target), atelier.reports(Optional.empty()).saving().saved().get());
        now.committee().version().set("2.0");
        assertEquals(Optional.empty(), now.saving().saved().get());
        now.leave();
        assertEquals(Optional.empty(), atelier.reports(Optional.empty()).saving().saved().get());
    }

    @Test
    void aReportThatWasSavedBeforeTheLastChangeIsOld() {
        atelier.outside().willChoose(folder.resolve("report.pdf"));
        model.refresh();
        model.saving().savePdf(model.preview().draft().orElseThrow());
        model.leave();
        atelier.open().change((one, editing) -> one, changed -> {});

        assertEquals(Optional.empty(), atelier.reports(Optional.empty()).saving().saved().get());
    }

    @Test
    void theNextStartHasWhatWasWantedAlsoAfterAKill() {
        model.making().set(Making.FACTORY);
        model.committee().language().set(Language.UZ);
        model.committee().version().set("2.0");
        model.committee().scope().toggle(VisitKind.SHORT);
        model.committee()
                .scope()
                .places()
                .set(Filters.NONE.where(PlaceField.REGION, Set.of("Andijan")));
        model.factory().visit().set(Optional.of(Atelier.assessment("Silk", 1)));
        model.handOver().toggle(model.handOver().visits().all().getFirst());
        model.refresh();

        ReportModel now = atelier.reportsOfNextStart();

        assertEquals(Making.FACTORY, now.making().get());
        assertEquals(model.committee().chosen(), now.committee().chosen());
        assertEquals(model.factory().chosen(), now.factory().chosen());
        assertEquals(model.handOver().chosen(), now.handOver().chosen());
    }

    /// As one place of each field was kept once, and nothing of the others.
    @Test
    void onePlaceOfAFieldIsStillRead() {
        model.committee()
                .scope()
                .places()
                .set(Filters.NONE.where(PlaceField.REGION, Set.of("Andijan", "Osh, north")));
        model.refresh();
        String kept = atelier.keptReports();
        assertEquals(model.committee().chosen(), WantedBefore.of(kept).orElseThrow().committee());

        String before =
                kept.replaceAll(
                        "\"places\":\\{[^}]*}",
                        "\"places\":{\"COUNTRY\":null,\"REGION\":\"Andijan\",\"SECTOR\":null}");
        assertEquals(
                Map.of(PlaceField.REGION, Set.of("Andijan")),
                WantedBefore.of(before).orElseThrow().committee().scope().places());
        for (String hostile : List.of("{\"REGION\":[null]}", "{\"REGION\":[\" \"]}", "7")) {
            assertEquals(
                    Optional.empty(),
                    WantedBefore.of(kept.replaceAll("(\"places\":)\\{[^}]*}", "$1" + hostile)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "null", "{}", "[1]", "{\"making\":\"LUNCH\"}"})
    void whatSomebodyEditedIsPassedOver(String text) {
        assertEquals(Optional.empty(), WantedBefore.of(text));
    }

    @Test
    void whoComesForAnAssessmentFindsItChosenInTheListOfAll() {
        model.factory().visits().search().set("silk");
        model.factory().photos().set(true);
        model.leave();

        AssessmentId linen = Atelier.assessment("Linen", 1);
        FactoryModel now = atelier.reports(Optional.of(linen)).factory();

        assertEquals(Optional.of(linen), now.visit().get());
        assertEquals(7, now.visits().found().size());
        assertTrue(now.photos().get());
    }

    @Test
    void theWindowRemembersWhatTheReportIsOn() {
        AssessmentId silk = Atelier.assessment("Silk", 1);
        model.making().set(Making.FACTORY);
        model.factory().visit().set(Optional.of(silk));
        assertEquals(
                new Destination.Reports(Optional.of(silk)), atelier.frame().remembered().getLast());
        model.making().set(Making.COMMITTEE);
        assertEquals(
                new Destination.Reports(Optional.empty()), atelier.frame().remembered().getLast());
    }

    @Test
    void visitsAreFoundByEveryWordOfTheSearch() {
        VisitListModel visits = model.factory().visits();
        visits.search().set("silk 2026");
        assertEquals(
                List.of(Atelier.assessment("Silk", 2)),
                visits.found().stream().map(VisitRow::id).toList());
        visits.search().set("velvet");
        assertTrue(visits.found().isEmpty());
        visits.search().set("");
        assertEquals(7, visits.found().size());
    }

    private Draft ready() {
        return assertInstanceOf(State.Ready.class, model.preview().state().get()).draft();
    }
}
