package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.Amount;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

class ShippedChecklistsTest {

    private static final Path FOLDER = Path.of("checklists");

    @Test
    void indexNamesEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> yaml =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .sorted()
                            .toList();
            assertEquals(yaml, ShippedChecklists.names().stream().sorted().toList());
        }
    }

    @Test
    void theIdsAreKnownWithoutReadingTheFiles() {
        assertEquals(
                ShippedChecklists.all().stream().map(one -> one.release().id().value()).toList(),
                ShippedChecklists.ids());
    }

    @Test
    void everyFileIsReadWithoutAWarning() throws IOException {
        for (String name : ShippedChecklists.names()) {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
            Reading<ChecklistFile> reading = ChecklistReader.read(name, bytes);
            assertEquals("", texts(reading.problems()));
        }
    }

    @Test
    void coreHasAllClustersAndPointsOfTheField() {
        Release core = release("core-2026");
        assertEquals(8, core.clusters().stream().filter(Cluster::counted).count());
        assertEquals(
                39,
                core.clusters().stream()
                        .filter(Cluster::counted)
                        .mapToInt(cluster -> cluster.points().size())
                        .sum());
        assertTrue(core.questions().stream().filter(Question::isCompliance).count() >= 240);
    }

    @Test
    void aQuestionIsNumberedByItsClusterItsPointAndItsPlaceThere() {
        Release core = release("core-2026");
        CompliancePoint point = core.clusters().get(2).points().get(1);
        assertEquals(Optional.of("3.2.1"), core.number(point.questions().getFirst().id()));
        assertEquals(
                Optional.of("3.2." + point.questions().size()),
                core.number(point.questions().getLast().id()));
        assertEquals(Optional.empty(), core.number(new QuestionId("none-such")));
    }

    @Test
    void overlayOfUzbekistanStandsOnTheCore() {
        Release core = release("core-2026");
        Release uzbekistan = release("uzbekistan-2026");
        List<QuestionId> added =
                uzbekistan.questions().stream()
                        .map(Question::id)
                        .filter(id -> core.ordinal(id).isEmpty())
                        .toList();
        assertEquals(core.questions().size() + added.size(), uzbekistan.questions().size());
        for (QuestionId id : added) {
            assertTrue(id.value().startsWith("uz-"), id::value);
        }
    }

    @Test
    void everythingNationalWaitsForALawyer() {
        Release uzbekistan = release("uzbekistan-2026");
        assertTrue(uzbekistan.terms().parameters().stream().allMatch(Parameter::toConfirm));
        for (Question question : uzbekistan.questions()) {
            boolean national =
                    question.id().value().startsWith("uz-")
                            || question.backing().legalBasis().stream()
                                    .anyMatch(law -> law.startsWith("UZ LC"));
            assertTrue(
                    !national || question.tags().contains(Tag.TO_CONFIRM),
                    () -> question.id().value());
        }
    }

    @Test
    void whatNobodyFoundIsNotGuessed() {
        List<String> open =
                release("uzbekistan-2026").terms().parameters().stream()
                        .filter(parameter -> parameter.values().stream().anyMatch(notFound()))
                        .map(Parameter::id)
                        .toList();
        assertEquals(
                List.of("minimum-age", "weekly-rest", "night-hours", "night-premium", "probation"),
                open);
    }

    private static Predicate<Parameter.DatedValue> notFound() {
        return value -> value.value() instanceof Amount.NotFound;
    }

    @Test
    void yearlyLimitOfOvertimeEndsInTheMiddleOfACycle() {
        Parameter limit =
                release("uzbekistan-2026").terms().parameters().stream()
                        .filter(parameter -> parameter.id().equals("overtime-year"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                Optional.of(new Amount.Figure(BigDecimal.valueOf(120))),
                limit.on(LocalDate.of(2025, 11, 10)).map(Parameter.DatedValue::value));
        assertEquals(
                Optional.of(new Amount.None()),
                limit.on(LocalDate.of(2025, 11, 11)).map(Parameter.DatedValue::value));
    }

    /// Uzbek has its own letters oʻ and gʻ with U+02BB; look-alikes break search and sorting.
    @Test
    void uzbekTextsUseTheirOwnLetter() throws IOException {
        for (String name : ShippedChecklists.names()) {
            List<String> wrong =
                    Files.readString(FOLDER.resolve(name))
                            .lines()
                            .filter(line -> line.matches(".*[oOgG]['’‘`].*"))
                            .toList();
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void bothPolaritiesAndEveryTagAreThere() {
        List<Question> questions = release("uzbekistan-2026").questions();
        for (QuestionKind.Reply reply : QuestionKind.Reply.values()) {
            QuestionKind kind = new QuestionKind.Compliance(reply);
            assertTrue(questions.stream().filter(each -> each.kind().equals(kind)).count() > 30);
        }
        for (Tag tag : Tag.values()) {
            assertTrue(questions.stream().anyMatch(question -> question.tags().contains(tag)));
        }
    }

    @Test
    void unknownChecklistIsNotFound() {
        assertEquals(Optional.empty(), ShippedChecklists.find(new ReleaseId("core-1999")));
    }

    static Release release(String id) {
        return ShippedChecklists.find(new ReleaseId(id)).orElseThrow().release();
    }

    static String texts(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::text).toList());
    }
}
