package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.fgw;
import static org.tarozi.analysis.Checklists.ncq;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.FactoryLine;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.VisitKind;
import org.tarozi.checklist.Release;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Rule 1: which assessments count, stage by stage.
class SelectionRulesTest {

    private static final Release R =
            release("r", cluster("c", point("p", ncq("q1"), ncq("q2"), fgw("f1"))));

    private final Programme programme = new Programme(R);

    private static VisitLine visit(int number, int factory) {
        return new VisitLine(number, factory, R, "120").start("2024-05-0" + number);
    }

    private static Scope where(String... options) {
        return switch (Filters.read(List.of(options))) {
            case Filters.Understood(Filters filters) -> Scope.ALL.where(filters);
            case Filters.Refused(List<String> sentences) ->
                    throw new AssertionError(sentences.toString());
        };
    }

    @Test
    void rule1DeletedComesBeforeEveryOtherReason() {
        programme.active(1).visit(visit(1, 1).deleted().open().conflict("kind"));

        assertEquals(Map.of(1, "deleted"), programme.reasons(Scope.ALL));
    }

    @Test
    void rule1OnlyFinishedAssessmentsCount() {
        programme.active(1).visit(visit(1, 1).open().kind(VisitKind.SHORT));

        assertEquals(Map.of(1, "not_finished"), programme.reasons(Scope.ALL));
    }

    @Test
    void rule1AtLeastOneComplianceQuestionMustBeAssessed() {
        programme
                .active(1)
                .visit(new VisitLine(1, 1, R, "301").kind(VisitKind.SHORT))
                .visit(new VisitLine(2, 1, R, "400"))
                .visit(new VisitLine(3, 1, R, "001"))
                .visit(new VisitLine(4, 1, R, "304"));

        assertEquals(
                Map.of(
                        1, "nothing_assessed",
                        2, "assessed_in_conflict",
                        3, "nothing_assessed",
                        4, "nothing_assessed"),
                programme.reasons(Scope.ALL));
    }

    @Test
    void rule1OtherKindsCountOnlyWhenChosen() {
        programme
                .active(1)
                .active(2)
                .active(3)
                .visit(visit(1, 1).kind(VisitKind.SHORT))
                .visit(visit(2, 2).kind(VisitKind.VIRTUAL))
                .visit(visit(3, 3).kind(VisitKind.FOLLOW_UP));

        assertEquals(
                Map.of(1, "kind:short", 2, "kind:virtual", 3, "kind:follow_up"),
                programme.reasons(Scope.ALL));
        assertEquals(
                Map.of(2, "kind:virtual", 3, "kind:follow_up"),
                programme.reasons(Scope.ALL.ofKinds(EnumSet.of(VisitKind.FULL, VisitKind.SHORT))));
    }

    @Test
    void rule1FiltersNameTheFirstFieldThatDoesNotMatch() {
        programme
                .factory(new FactoryLine(1).country("UZ").region("Fergana"))
                .factory(new FactoryLine(2).country("KG").region("Osh"))
                .factory(new FactoryLine(3).country("uz "))
                .visit(visit(1, 1))
                .visit(visit(2, 2))
                .visit(visit(3, 3));

        assertEquals(
                Map.of(2, "filter:country", 3, "filter:region"),
                programme.reasons(where("country=UZ", "region=Osh", "region=fergana")));
        assertEquals(Map.of(), programme.reasons(where("country=UZ", "country=KG")));
    }

    @Test
    void rule1FilterComesBeforeFactoryActivity() {
        programme
                .factory(new FactoryLine(1).country("KG").status(FactoryStatus.CLOSED))
                .visit(visit(1, 1));

        assertEquals(Map.of(1, "filter:country"), programme.reasons(where("country=UZ")));
    }

    @Test
    void rule1FactoryMustBeActiveAtTheEndOfTheWindow() {
        programme
                .factory(new FactoryLine(1).status(FactoryStatus.CLOSED).since("2024-12-31"))
                .factory(new FactoryLine(2).status(FactoryStatus.LEFT).since("2025-01-01"))
                .visit(visit(1, 1))
                .visit(visit(2, 2));
        Scope year =
                Scope.of(
                        Period.Window.between(
                                LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31")));

        assertEquals(Map.of(1, "factory_inactive"), programme.reasons(year));
    }

    @Test
    void rule1ClosedWithoutADateIsNeverActive() {
        programme.factory(new FactoryLine(1).status(FactoryStatus.CLOSED)).visit(visit(1, 1));

        assertEquals(
                Map.of(1, "factory_inactive"),
                programme.reasons(Scope.of(new Period.AsOf(LocalDate.parse("2024-05-01")))));
    }

    @Test
    void rule1WithoutAWindowTheLatestCandidateStartDecidesActivity() {
        programme
                .active(1)
                .factory(new FactoryLine(2).status(FactoryStatus.CLOSED).since("2024-05-04"))
                .visit(visit(2, 2))
                .visit(visit(3, 1))
                .visit(visit(5, 1).open());

        assertEquals(
                Optional.of(LocalDate.parse("2024-05-03")), programme.select(Scope.ALL).activeOn());
        assertEquals(Map.of(5, "not_finished"), programme.reasons(Scope.ALL));
    }

    @Test
    void rule1APartOfTheProgrammeIsLookedAtOnTheDayOfTheWhole() {
        programme
                .factory(new FactoryLine(1).country("KG"))
                .factory(
                        new FactoryLine(2)
                                .country("UZ")
                                .status(FactoryStatus.CLOSED)
                                .since("2024-05-03"))
                .visit(visit(2, 2))
                .visit(visit(3, 1));

        assertEquals(Map.of(2, "factory_inactive"), programme.reasons(Scope.ALL));
        assertEquals(
                Map.of(2, "factory_inactive", 3, "filter:country"),
                programme.reasons(where("country=UZ")));
    }

    @Test
    void rule1AnUnknownFactoryHasItsOwnReason() {
        programme.visit(visit(1, 1).noFactory()).visit(visit(2, 9));

        assertEquals(Map.of(1, "no_factory", 2, "no_factory"), programme.reasons(Scope.ALL));
    }

    @Test
    void rule1AVisitToADeletedFactoryIsNotCounted() {
        programme.factory(new FactoryLine(1).deleted()).visit(visit(1, 1));

        assertEquals(Map.of(1, "factory_deleted"), programme.reasons(Scope.ALL));
    }

    @Test
    void aConflictIsNamedAtTheStageThatReadsTheField() {
        programme
                .active(1)
                .factory(new FactoryLine(2).conflict("status"))
                .visit(visit(1, 1).conflict("state"))
                .visit(visit(2, 1).conflict("kind"))
                .visit(visit(3, 1).noFactory().conflict("factory"))
                .visit(visit(4, 2))
                .visit(visit(5, 1).conflict("start_date"))
                .visit(visit(6, 1).conflict("cycle"));

        assertEquals(
                new TreeMap<>(
                        Map.of(
                                1, "conflict:state",
                                2, "conflict:kind",
                                3, "conflict:factory",
                                4, "conflict:status",
                                5, "conflict:start_date",
                                6, "conflict:cycle")),
                new TreeMap<>(programme.reasons(Scope.ALL)));
    }

    @Test
    void aConflictOfAPlaceMattersOnlyWhenAFilterLooksAtIt() {
        programme.factory(new FactoryLine(1).country("UZ").conflict("region")).visit(visit(1, 1));

        assertEquals(Map.of(), programme.reasons(where("country=UZ")));
        assertEquals(Map.of(1, "conflict:region"), programme.reasons(where("region=Osh")));
    }

    @Test
    void aConflictInTheDateOfClosingLeavesOutOnlyAClosedFactory() {
        programme
                .factory(new FactoryLine(1).conflict("status_since"))
                .factory(new FactoryLine(2).status(FactoryStatus.CLOSED).conflict("status_since"))
                .visit(visit(1, 1))
                .visit(visit(2, 2));

        assertEquals(Map.of(2, "conflict:status_since"), programme.reasons(Scope.ALL));
    }

    @Test
    void includedAndExcludedAreAPartition() {
        programme.active(1).visit(visit(1, 1)).visit(visit(2, 1)).visit(visit(3, 1).open());

        Selection selection = programme.select(Scope.ALL);

        assertEquals(1, selection.included().size());
        assertEquals(2, selection.excluded().size());
        assertEquals(Map.of(1, "superseded", 3, "not_finished"), programme.reasons(Scope.ALL));
    }

    @Test
    void openConflictsAreCountedAlsoOutsideTheSelectionButNotInTheTrash() {
        programme
                .factory(new FactoryLine(1).conflict("region"))
                .factory(new FactoryLine(2).conflict("region").deleted())
                .visit(visit(4, 2).conflict("state"))
                .visit(visit(1, 1).conflict("note"))
                .visit(visit(2, 1).conflict("state"))
                .visit(visit(3, 1).conflict("state").deleted());

        assertEquals(new OpenConflicts(3, 1), programme.select(Scope.ALL).conflicts());
    }
}
