package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.checklist.file.ShippedChecklists;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Visits of which some were asked a question in the words of the checklist of next year.
class InOtherWordsTest {

    private static final String WORDS = "en: Is any emergency exit or way to it locked";

    @TempDir private Path folder;

    private static Checklist reworded() {
        Checklist core = ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();
        String next =
                new String(core.files().getFirst().bytes(), StandardCharsets.UTF_8)
                        .replace("id: core-2026", "id: core-2027")
                        .replace(WORDS, "en: Are any emergency exits or ways to them locked");
        byte[] bytes = next.getBytes(StandardCharsets.UTF_8);
        return Checklists.resolve(ChecklistReader.read("next.yaml", bytes).orThrow(), List.of())
                .orThrow();
    }

    /// The questions of a point that say so.
    private static List<Drill> marked(Garments garments) {
        Count count = Count.of(garments.programme().assessments(), Scope.ALL);
        return Line.questions(count.parts().getFirst(), new PointId("emergency-preparedness"))
                .stream()
                .map(Line.Bar.class::cast)
                .filter(Line.Bar::inOtherWords)
                .map(Line.Bar::to)
                .toList();
    }

    @Test
    void aRateOverTwoWordingsIsToldFromOthers() {
        try (Garments garments = Garments.create(folder.resolve("garments.tarozi"))) {
            assertEquals(List.of(), marked(garments));
            Checklist next = reworded();
            garments.programme().add(next);
            garments.set(
                    Garments.visit("Cotton", 2),
                    OfAssessment.CHECKLIST.key(),
                    next.release().fingerprint().hex());

            assertEquals(1, marked(garments).size());
        }
    }
}
