package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.table.DelimitedWriter;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Visits of which those of the second cycle are on the checklist of next year: one question is at
/// another point, and one is of national level no more.
class AtOtherPointsTest {

    private static final QuestionId EXITS = new QuestionId("os-exits-blocked");
    private static final QuestionId LAW_BARS = new QuestionId("fa-law-bars");
    private static final PointId EMERGENCY = new PointId("emergency-preparedness");
    private static final PointId CHEMICALS = new PointId("chemicals");
    private static final Words WORDS = new Words(Texts.in(Language.EN));

    @TempDir private Path folder;

    private Garments garments;

    @BeforeEach
    void createProgramme() {
        garments = Garments.create(folder.resolve("garments.tarozi"));
        Checklist next = moved();
        garments.programme().add(next);
        for (String factory : List.of("Silk", "Cotton")) {
            garments.set(
                    Garments.visit(factory, 2),
                    OfAssessment.CHECKLIST.key(),
                    next.release().fingerprint().hex());
        }
    }

    @AfterEach
    void closeProgramme() {
        garments.close();
    }

    private static Checklist moved() {
        Checklist core = ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();
        String now = new String(core.files().getFirst().bytes(), StandardCharsets.UTF_8);
        String question =
                now.substring(
                        now.indexOf("          - id: os-exits-blocked"),
                        now.indexOf("          - id: os-exits-enough"));
        String afterChemicals = "      - id: worker-protection\n";
        String next =
                now.replace(question, "")
                        .replace(afterChemicals, question + afterChemicals)
                        .replace("id: core-2026", "id: core-2027");
        byte[] bytes = counted(next).getBytes(StandardCharsets.UTF_8);
        return Checklists.resolve(ChecklistReader.read("next.yaml", bytes).orThrow(), List.of())
                .orThrow();
    }

    private static String counted(String checklist) {
        String tag = "            tags: [national_level]\n";
        int at = checklist.indexOf(tag, checklist.indexOf("- id: " + LAW_BARS));
        return checklist.substring(0, at) + checklist.substring(at + tag.length());
    }

    private Count count(Scope scope) {
        return Count.of(garments.programme().assessments(), scope);
    }

    /// The question among those of a point.
    private static Optional<Line.Bar> exits(Count.Part part, PointId point) {
        return Line.questions(part, point).stream()
                .map(Line.Bar.class::cast)
                .filter(bar -> bar.to().equals(new Drill.OfQuestion(Optional.of(point), EXITS)))
                .findFirst();
    }

    private static String spoken(Count.Part part, PointId point) {
        return new LineView(WORDS).spoken(exits(part, point).orElseThrow());
    }

    private static String saved(Count count, PointId point) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DelimitedWriter.print(
                bytes,
                new Tables(
                                count,
                                Optional.of(count.parts().getFirst()),
                                WORDS,
                                Optional.of("Garments"))
                        .of(NumbersModel.Shown.RATES, new Drill.OfPoint(point), List.of())
                        .apply(() -> {}));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aQuestionOfTwoPointsIsOfferedAtBothAndNamesTheOther() {
        Count.Part part = count(Scope.ALL).parts().getFirst();
        String said = "In some of these visits it was asked at another point: %s. The numbers";
        assertTrue(
                spoken(part, EMERGENCY)
                        .contains(said.formatted("Chemicals and Hazardous Substances")),
                spoken(part, EMERGENCY));
        assertTrue(
                spoken(part, CHEMICALS).contains(said.formatted("Emergency Preparedness")),
                spoken(part, CHEMICALS));
        assertEquals(
                exits(part, EMERGENCY).orElseThrow().rate(),
                exits(part, CHEMICALS).orElseThrow().rate());
    }

    @Test
    void itIsSavedWithTheQuestionsOfBoth() {
        Count count = count(Scope.ALL);
        for (PointId point : List.of(EMERGENCY, CHEMICALS)) {
            assertTrue(saved(count, point).contains(EXITS.value()), saved(count, point));
        }
    }

    @Test
    void eachCycleOfAPanelHasItWhereItAskedIt() {
        List<Count.Part> cycles = count(Scope.of(new Period.Panel(2))).parts();
        assertEquals(List.of(), exits(cycles.getFirst(), EMERGENCY).orElseThrow().otherPoints());
        assertEquals(Optional.empty(), exits(cycles.getFirst(), CHEMICALS));
        assertEquals(List.of(), exits(cycles.getLast(), CHEMICALS).orElseThrow().otherPoints());
        assertEquals(Optional.empty(), exits(cycles.getLast(), EMERGENCY));
    }

    @Test
    void aQuestionOfNationalLevelToSomeVisitsLeadsToTheseOnly() {
        garments.answer("Wool", 3, LAW_BARS.value(), "compliant");
        Count.Part part = count(Scope.ALL).parts().getFirst();
        PointId point =
                part.group().questions().stream()
                        .filter(one -> one.question().id().equals(LAW_BARS))
                        .map(one -> one.point().id())
                        .findFirst()
                        .orElseThrow();

        assertEquals(new NonComplianceRate(0, 1), lawBars(part, Optional.empty()).orElseThrow());
        assertEquals(new NonComplianceRate(1, 1), lawBars(part, Optional.of(point)).orElseThrow());
        assertEquals(Optional.empty(), lawBars(part, Optional.of(EMERGENCY)));
    }

    private static Optional<NonComplianceRate> lawBars(Count.Part part, Optional<PointId> point) {
        return Question.find(part, new Drill.OfQuestion(point, LAW_BARS))
                .map(found -> found.rate().rate());
    }
}
