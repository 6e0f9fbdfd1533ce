package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

class VisitListModelTest {

    private final VisitListModel model = new VisitListModel(Texts.in(Language.EN));

    private static VisitRow visit(VisitKind kind) {
        return new VisitRow(
                new AssessmentId(new UUID(1, 2)),
                Optional.of("Silk"),
                new Factory.Place(Optional.of("KG"), Optional.of("Batken"), Optional.empty()),
                Optional.of(LocalDate.of(2025, 6, 2)),
                OptionalInt.of(1),
                kind,
                VisitState.DONE,
                Set.of());
    }

    private static VisitRow disputed() {
        return new VisitRow(
                new AssessmentId(new UUID(1, 3)),
                Optional.empty(),
                new Factory.Place(Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                OptionalInt.empty(),
                VisitKind.FULL,
                VisitState.DONE,
                Set.of("factory", "start_date"));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    @Test
    void aVisitThatIsNoFullOneSaysOfWhichKindItIs() {
        assertEquals(
                "2 June 2025 · Cycle 1 · finished", plain(model.detail(visit(VisitKind.FULL))));
        assertEquals(
                "2 June 2025 · Cycle 1 · Follow-up · finished",
                plain(model.detail(visit(VisitKind.FOLLOW_UP))));
    }

    @Test
    void whatPeopleDifferAboutIsNotSaidToBeMissing() {
        assertEquals("Factory in conflict", model.title(disputed()));
        assertEquals("First day in conflict · finished", model.detail(disputed()));
    }

    @Test
    void aVisitIsFoundByTheRegionAndTheCountryOfItsFactory() {
        model.all().setAll(List.of(visit(VisitKind.FULL), disputed()));

        for (String typed : List.of("batken", "KYRGYZ", "silk bat 2025")) {
            model.search().set(typed);
            assertEquals(List.of(visit(VisitKind.FULL)), List.copyOf(model.found()), typed);
        }
    }

    @Test
    void aVisitIsNamedByFactoryAndDay() {
        assertEquals("Silk, 2 June 2025", plain(model.name(visit(VisitKind.FULL))));
    }

    @Test
    void aVisitIsFoundByTheDayAsItIsReadAndWhateverQuotesAreTyped() {
        model.all().setAll(List.of(visit(VisitKind.FULL)));

        for (String typed : List.of("", " ", "\"silk\" 2 june", "2025-06", "2025\u201106")) {
            model.search().set(typed);
            assertEquals(1, model.found().size(), typed);
        }
        model.search().set("wool");
        assertEquals(0, model.found().size());
    }
}
