package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What is said of visits of which nobody can say the factory, the day or a result.
class OpenVisitsTest {

    @TempDir Path folder;

    private static void write(Garments garments) {
        garments.visit("Nowhere", 1, "2025-08-01")
                .visit("Disputed", 1, "2025-08-02")
                .disputed(
                        Garments.visit("Disputed", 1),
                        OfAssessment.FACTORY.key(),
                        Garments.id(Garments.factory("Silk")))
                .set(Garments.factory("Unnamed"), OfFactory.COUNTRY.key(), "UZ")
                .visit("Unnamed", 1, "2025-08-03")
                .disputed("Unnamed", 1, "os-exits-enough")
                .set(Garments.visit("Undated", 1), OfAssessment.STATE.key(), "done")
                .visit("Linen", 2, "2025-08-04")
                .disputed(Garments.visit("Linen", 2), OfAssessment.START_DATE.key(), "2025-08-05");
    }

    private static List<AssessmentId> visits() {
        return Stream.of("Nowhere", "Disputed", "Unnamed", "Undated")
                .map(factory -> Garments.assessment(factory, 1))
                .toList();
    }

    private static String told(Words words, Count count, AssessmentId id) {
        VisitLine line =
                count.visits().stream()
                        .filter(one -> one.visit().id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return words.factory(count, line.visit()) + ", " + words.day(line.visit());
    }

    @Test
    void whyAFactoryOrADayIsNotSaidIsSaid() {
        try (Garments garments = Garments.create(folder.resolve("p.tarozi"))) {
            write(garments);
            Count count = Count.of(garments.programme().assessments(), Scope.ALL);
            Words words = new Words(Texts.in(Language.EN));

            assertEquals(
                    List.of(
                            "Factory not known, 1\u00a0August 2025",
                            "Factory in conflict, 2\u00a0August 2025",
                            "Factory without a name, 3\u00a0August 2025",
                            "Factory not known, No date"),
                    visits().stream().map(id -> told(words, count, id)).toList());
            assertEquals(
                    "Linen, First day in conflict",
                    told(words, count, Garments.assessment("Linen", 2)));
        }
    }

    @Test
    void aVisitWithNothingButConflictsIsNotSaidToBeNotAssessed() {
        try (Garments garments = Garments.create(folder.resolve("p.tarozi"))) {
            write(garments);
            Count count = Count.of(garments.programme().assessments(), Scope.ALL);

            assertEquals(
                    List.of(
                            "every compliance question that was assessed is in conflict",
                            "во всех оценённых вопросах о соответствии расхождение",
                            "baholangan barcha muvofiqlik savollarida ziddiyat"),
                    Stream.of(Language.values())
                            .map(language -> note(new Words(Texts.in(language)), count))
                            .toList());
        }
    }

    private static String note(Words words, Count count) {
        return count.visits().stream()
                .filter(one -> one.visit().id().equals(Garments.assessment("Unnamed", 1)))
                .map(one -> words.note(count, one))
                .findFirst()
                .orElseThrow();
    }
}
