package org.tarozi.report.content;

import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AnswerVector;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Finding;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.checklist.Release;
import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An invented programme: some factories, each assessed once, and one visit that is not finished.
final class NineFactories {

    static final Provenance PROVENANCE =
            new Provenance(
                    "Tarozi test",
                    List.of(),
                    List.of(new Provenance.Count("Changes", 12345)),
                    List.of(new Provenance.Digest("Changes", "ab".repeat(32))));

    private final Map<FactoryId, Factory> factories = new HashMap<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Release release =
            SmallChecklist.release("test-2024", "cd", "Is %s in order?", "association-1c");
    private final Release reworded;

    /// @param national the question of national level in the second cycle
    private NineFactories(String national) {
        reworded = SmallChecklist.release("test-2025", "ef", "Is %s now in order?", national);
    }

    /// The report on them, of a day in 2024.
    static Edition edition(Language language, Audience audience) {
        return new Edition(
                language,
                audience,
                "Test programme",
                Optional.of(LocalDate.of(2024, 10, 31)),
                "1",
                Optional.empty());
    }

    /// A programme with so many factories.
    static Material of(int count) {
        NineFactories programme = new NineFactories("association-1c");
        IntStream.rangeClosed(1, count).forEach(programme::add);
        if (count > 0) {
            programme.assessments.add(
                    programme.visit(100, 1, VisitState.OPEN, LocalDate.of(2024, 12, 1)));
        }
        AssessmentSet set =
                new AssessmentSet(
                        programme.factories,
                        programme.assessments,
                        Map.of(programme.release.fingerprint(), programme.release));
        return new Material(
                set, Selection.of(set, Scope.ALL), programme.findings, names(count), PROVENANCE);
    }

    /// Nine factories followed over two cycles; in the second one question has other words and the
    /// last factory was not visited in the first.
    static Material panel() {
        return panel("association-1c");
    }

    /// The same with another question of national level in the second cycle.
    static Material panel(String national) {
        NineFactories programme = new NineFactories(national);
        IntStream.rangeClosed(1, 9).forEach(programme::add);
        programme.assessments.removeLast();
        IntStream.rangeClosed(1, 9).forEach(programme::addSecondCycle);
        AssessmentSet set =
                new AssessmentSet(
                        programme.factories,
                        programme.assessments,
                        Map.of(
                                programme.release.fingerprint(),
                                programme.release,
                                programme.reworded.fingerprint(),
                                programme.reworded));
        return new Material(
                set,
                Selection.of(set, Scope.of(new Period.Panel(2))),
                programme.findings,
                names(9),
                PROVENANCE);
    }

    /// The same with other visits and another scope.
    static Material with(Material material, UnaryOperator<Assessment.Visit> other, Scope scope) {
        List<Assessment> assessments =
                material.set().assessments().stream()
                        .map(
                                one ->
                                        new Assessment(
                                                one.id(),
                                                one.factory(),
                                                one.release(),
                                                other.apply(one.visit()),
                                                one.conflicts(),
                                                one.openConflicts(),
                                                one.answers()))
                        .toList();
        return with(material, material.set().factories().values(), assessments, scope);
    }

    /// The same with other factories and assessments.
    static Material with(
            Material material,
            Collection<Factory> factories,
            List<Assessment> assessments,
            Scope scope) {
        AssessmentSet set =
                new AssessmentSet(
                        factories.stream().collect(Collectors.toMap(Factory::id, one -> one)),
                        assessments,
                        material.set().releases());
        return new Material(
                set,
                Selection.of(set, scope),
                material.findings(),
                material.names(),
                material.provenance());
    }

    private static Set<String> names(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "Pakhta Textile " + number)
                .collect(Collectors.toSet());
    }

    private void addSecondCycle(int number) {
        Assessment first =
                visit(
                        50 + number,
                        number,
                        VisitState.DONE,
                        LocalDate.of(2025, 3, 20).plusDays(number * 20L));
        Assessment.Visit visit = first.visit();
        assessments.add(
                new Assessment(
                        first.id(),
                        first.factory(),
                        Optional.of(reworded.fingerprint()),
                        new Assessment.Visit(
                                visit.start(),
                                OptionalInt.of(2),
                                visit.number(),
                                visit.kind(),
                                visit.state(),
                                visit.live()),
                        first.conflicts(),
                        first.openConflicts(),
                        first.answers()));
    }

    private void add(int number) {
        FactoryId id = new FactoryId(new UUID(0x7000, number));
        factories.put(
                id,
                new Factory(
                        id,
                        Optional.of("Pakhta Textile " + number),
                        new Factory.Place(
                                Optional.of("UZ"),
                                Optional.of(number <= 5 ? "Tashkent" : "Andijan"),
                                Optional.of("garment")),
                        new Factory.Standing(FactoryStatus.ACTIVE, Optional.empty(), true),
                        new Factory.Workforce(
                                OptionalInt.of(number * 100),
                                OptionalInt.of(number * 70),
                                OptionalInt.of(number * 30)),
                        Map.of(),
                        Set.of()));
        assessments.add(
                visit(
                        number,
                        number,
                        VisitState.DONE,
                        LocalDate.of(2024, 3, 20).plusDays(number * 20L)));
    }

    private Assessment visit(int number, int factory, VisitState state, LocalDate day) {
        byte[] codes = new byte[release.questions().size()];
        for (int ordinal = 0; ordinal < codes.length; ordinal++) {
            codes[ordinal] =
                    (byte) ((number * 7 + ordinal * 3) % 5 == 0 ? 2 : ordinal == 3 ? 3 : 1);
            if (codes[ordinal] == 2 && state == VisitState.DONE) {
                addFinding(number, factory, ordinal);
            }
        }
        if (number == 2) {
            codes[0] = 4;
        }
        return new Assessment(
                id(number),
                Optional.of(new FactoryId(new UUID(0x7000, factory))),
                Optional.of(release.fingerprint()),
                new Assessment.Visit(
                        Optional.of(day),
                        OptionalInt.of(1),
                        OptionalLong.of(number),
                        VisitKind.FULL,
                        state,
                        true),
                Set.of(),
                number == 2 ? 1 : 0,
                new AnswerVector(codes));
    }

    private void addFinding(int number, int factory, int ordinal) {
        String text =
                factory % 2 == 0
                        ? "At pakhta textile " + factory + " the exit was locked at night."
                        : "=Two of " + factory + " payslips were empty.";
        findings.add(
                new Finding(
                        id(number),
                        release.questions().get(ordinal).id(),
                        Optional.of(text),
                        OptionalInt.of(number),
                        Set.of("observation"),
                        Set.of()));
    }

    static AssessmentId id(int number) {
        return new AssessmentId(new UUID(0x7001, number));
    }
}
