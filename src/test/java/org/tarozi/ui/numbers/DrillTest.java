package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.Scope;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.Destination;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class DrillTest {

    private static final PointId EMERGENCY = new PointId("emergency-preparedness");
    private static final QuestionId EXITS = new QuestionId("os-exits-blocked");
    private static final QuestionId LAW_BARS = new QuestionId("fa-law-bars");

    @TempDir Path folder;

    private Desk desk;

    @BeforeEach
    void openProgramme() {
        desk = new Desk(folder);
    }

    @AfterEach
    void closeProgramme() {
        desk.close();
    }

    @Test
    void theBarsAreTheRatesOfTheEngineClusterByCluster() {
        Count.Part part = desk.part();
        List<Line> lines = Line.points(part);

        assertEquals(
                desk.engine(Scope.ALL).groups().getFirst().points().stream()
                        .map(PointRate::rate)
                        .toList(),
                bars(lines)
                        .filter(bar -> bar.to() instanceof Drill.OfPoint)
                        .map(Line.Bar::rate)
                        .toList());
        assertEquals(
                part.group().clusters(),
                lines.stream()
                        .filter(Line.OfCluster.class::isInstance)
                        .map(line -> ((Line.OfCluster) line).rate())
                        .toList());
    }

    private static Stream<Line.Bar> bars(List<Line> lines) {
        return lines.stream().filter(Line.Bar.class::isInstance).map(Line.Bar.class::cast);
    }

    @Test
    void questionsOfNationalLevelStandApartAtTheEnd() {
        List<Line> lines = Line.points(desk.part());
        Line.Bar last = (Line.Bar) lines.getLast();

        assertEquals(new Drill.OfQuestion(Optional.empty(), LAW_BARS), last.to());
        assertEquals(new NonComplianceRate(1, 1), last.rate());
    }

    @Test
    void aPointLeadsToItsQuestionsWithTheirConflicts() {
        Line.Bar blocked = question(EXITS);
        Line.Bar disputed = question(new QuestionId("os-exits-enough"));

        assertEquals(new NonComplianceRate(2, 3), blocked.rate());
        assertEquals(0, blocked.conflicts());
        assertEquals(new NonComplianceRate(0, 0), disputed.rate());
        assertEquals(1, disputed.conflicts());
    }

    private Line.Bar question(QuestionId question) {
        return bars(Line.questions(desk.part(), EMERGENCY))
                .filter(
                        bar ->
                                bar.to()
                                        .equals(
                                                new Drill.OfQuestion(
                                                        Optional.of(EMERGENCY), question)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQuestionLeadsToTheFindingsOfTheCountedVisitsOnly() {
        desk.model().open(new Drill.OfQuestion(Optional.of(EMERGENCY), EXITS));

        assertEquals(
                Set.of(Garments.assessment("Cotton", 2), Garments.assessment("Wool", 3)),
                Set.copyOf(
                        desk.model().findings().get().stream()
                                .map(found -> found.visit().id())
                                .toList()));
        assertEquals(
                List.of(Optional.of("Boxes in front of two exits, \"B\"")),
                desk.model().findings().get().stream()
                        .filter(
                                found ->
                                        found.visit().id().equals(Garments.assessment("Cotton", 2)))
                        .map(found -> found.finding().text())
                        .toList());
    }

    @Test
    void findingsStandInTheOrderOfTheFactories() {
        desk.add("Álmos", "non_compliant");
        desk.add("Zilola", "non_compliant");
        desk.add("Berik", "non_compliant");
        desk.model().open(new Drill.OfQuestion(Optional.of(EMERGENCY), EXITS));

        assertEquals(
                List.of("Álmos", "Berik", "Cotton", "Wool", "Zilola"),
                desk.model().findings().get().stream()
                        .map(found -> desk.count().factory(found.visit()).orElseThrow())
                        .toList());
    }

    @Test
    void aQuestionOfNationalLevelLeadsToItsFindingsToo() {
        desk.model().open(new Drill.OfQuestion(Optional.empty(), LAW_BARS));

        assertEquals(
                List.of(Garments.assessment("Cotton", 2)),
                desk.model().findings().get().stream().map(found -> found.visit().id()).toList());
    }

    @Test
    void backGoesFromFindingsToQuestionsToPoints() {
        desk.model().open(new Drill.OfQuestion(Optional.of(EMERGENCY), EXITS));

        desk.model().back();
        assertEquals(new Drill.OfPoint(EMERGENCY), desk.model().drill().get());
        desk.model().back();
        assertEquals(new Drill.All(), desk.model().drill().get());
    }

    @Test
    void anotherScopeShowsItsOwnFindingsOfTheSameQuestion() {
        desk.model().open(new Drill.OfQuestion(Optional.of(EMERGENCY), EXITS));

        desk.during(PeriodChoice.ALL.numbered(PeriodChoice.Kind.CYCLE, 1));

        assertEquals(
                Set.of(Garments.assessment("Silk", 1), Garments.assessment("Wool", 3)),
                Set.copyOf(
                        desk.model().findings().get().stream()
                                .map(found -> found.visit().id())
                                .toList()));
    }

    @Test
    void aFieldOfTheMapLeadsToTheFirstNonCompliantQuestionOfItsPointOrToItsFirst() {
        desk.model().visit(desk.counted("Cotton"), EMERGENCY);
        desk.model().visit(desk.counted("Silk"), EMERGENCY);

        assertEquals(
                List.of(
                        new Destination.Visit(Garments.assessment("Cotton", 2), Optional.of(EXITS)),
                        new Destination.Visit(Garments.assessment("Silk", 2), Optional.of(EXITS))),
                desk.frame().gone());
    }
}
