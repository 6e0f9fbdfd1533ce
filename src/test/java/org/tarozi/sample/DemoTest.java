package org.tarozi.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Finding;
import org.tarozi.change.Digest;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.Receipt;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

class DemoTest {

    private static final Instant LATER = Instant.parse("2024-12-01T00:00:00Z");

    private static final UUID PROGRAMME = new UUID(1, 2);

    @TempDir static Path folder;

    private static Demo.Written written;

    @BeforeAll
    static void write() {
        written = opened(Demo.write(folder.resolve("sample")));
    }

    @Test
    void eighteenFilesMergeIntoNineAssessments() {
        assertEquals(18, written.files().size());
        assertEquals(18, written.receipt().count(FileReceipt.Status.MERGED));
        assertEquals(9, read(p -> p.assessments().assessments().size()).intValue());
        assertEquals(9, read(p -> p.assessments().factories().size()).intValue());
    }

    @Test
    void theReceiptNamesTheFilesWhereTheyAreAndTheirSigners() {
        FileReceipt first = written.receipt().files().getFirst();

        assertEquals(written.files().getFirst().toString(), first.file());
        assertEquals("Programme office, Auditor A1", first.signer());
    }

    @Test
    void exactlyTwoAnswersAreInConflict() {
        Set<String> conflicts =
                read(Programme::conflicts).stream()
                        .map(conflict -> conflict.part() + " " + conflict.field())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Set.of("answer/os-exits-enough result", "answer/wt-overtime-limit result"),
                conflicts);
        assertEquals(2, read(p -> p.conflicts().size()).intValue());
        assertEquals(2, written.receipt().total().conflicts());
    }

    @Test
    void sixQuestionsWereWrittenOnByBothWithoutAConflict() {
        assertEquals(6, read(Programme::parallelEdits).intValue());
    }

    @Test
    void theFileIsSound() {
        assertEquals(List.of(), read(p -> p.checkup().problems()));
    }

    @Test
    void everyVisitIsFinishedBetweenAprilAndOctober() {
        for (Assessment assessment : read(p -> p.assessments().assessments())) {
            LocalDate start = assessment.visit().start().orElseThrow();
            assertTrue(start.isAfter(LocalDate.of(2024, 3, 31)));
            assertTrue(start.isBefore(LocalDate.of(2024, 11, 1)));
            assertEquals("DONE", assessment.visit().state().name());
        }
    }

    @Test
    void everyVisitHasOverTwoHundredAnswersAndLeavesSomeOpen() {
        for (Assessment assessment : read(p -> p.assessments().assessments())) {
            byte[] codes = assessment.answers().codes();
            long answered =
                    IntStream.range(0, codes.length)
                            .filter(i -> codes[i] != AnswerCode.NOT_ASSESSED.code())
                            .count();
            assertTrue(answered > 200, "answered: " + answered);
            assertTrue(answered < codes.length, "answered: " + answered);
        }
    }

    @Test
    void everyNonComplianceIsSaidInWords() {
        List<Finding> findings =
                read(
                        p ->
                                p.assessments().assessments().stream()
                                        .flatMap(a -> p.findings(a.id()).stream())
                                        .toList());

        assertTrue(findings.size() > 350, "findings: " + findings.size());
        for (Finding finding : findings) {
            assertTrue(finding.text().isPresent(), finding::toString);
            assertTrue(!finding.text().get().contains("{n}"), finding::toString);
            assertTrue(!finding.methods().isEmpty(), finding::toString);
        }
    }

    @Test
    void noMoreWorkersAreAffectedThanWorkThere() {
        read(
                p -> {
                    for (Assessment assessment : p.assessments().assessments()) {
                        Factory factory =
                                requireNonNull(
                                        p.assessments()
                                                .factories()
                                                .get(assessment.factory().orElseThrow()));
                        int workers = factory.workforce().total().orElseThrow();
                        for (Finding finding : p.findings(assessment.id())) {
                            int affected = finding.workersAffected().orElse(0);
                            assertTrue(affected <= workers, finding::toString);
                        }
                    }
                    return workersAddUp(p);
                });
    }

    private static boolean workersAddUp(Programme programme) {
        for (Factory factory : programme.assessments().factories().values()) {
            Factory.Workforce workforce = factory.workforce();
            assertEquals(
                    workforce.total().orElseThrow(),
                    workforce.female().orElseThrow() + workforce.male().orElseThrow());
            assertTrue(factory.name().orElseThrow().contains("(invented)"));
        }
        return true;
    }

    @Test
    void ratesLookLikeThoseOfARealFirstYear() {
        Rates rates =
                read(p -> Rates.of(p.assessments(), Selection.of(p.assessments(), Scope.ALL)));
        List<PointRate> points =
                rates.groups().getFirst().points().stream()
                        .filter(point -> point.rate().assessed() > 0)
                        .toList();

        assertTrue(points.size() > 35, "points with a rate: " + points.size());
        for (PointRate point : points) {
            if (point.cluster().id().value().equals("child-labour")) {
                assertEquals(0, point.rate().nonCompliant(), point::toString);
            }
        }
        assertTrue(percent(points, "emergency-preparedness") >= 70);
        assertTrue(percent(points, "overtime") >= 50);
        assertTrue(percent(points, "gender") > 0 && percent(points, "gender") < 30);
    }

    @Test
    void photosArePicturesThatTheFindingsNeed() throws IOException {
        Set<Digest> seen = new TreeSet<>();
        for (Path file : written.files()) {
            for (byte[] photo : Unzipped.of(file).attachments()) {
                assertEquals(
                        Drawing.WIDTH, ImageIO.read(new ByteArrayInputStream(photo)).getWidth());
                seen.add(Digest.of(photo));
            }
        }
        assertTrue(seen.size() >= 12, "photos: " + seen.size());
        seen.forEach(one -> read(all -> all.attachments().find(one).orElseThrow()));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Path inOrder = imported("in-order", written.files());
        Path reversed = imported("reversed", new ArrayList<>(written.files()).reversed());

        Function<Programme, Digest> digest = p -> p.checkup().projectionDigest();
        assertEquals(read(inOrder, digest), read(reversed, digest));
        assertEquals(read(inOrder, DemoTest::visits), read(DemoTest::visits));
    }

    /// Answers and findings of every visit; a programme's own records stay with it.
    private static List<String> visits(Programme programme) {
        return programme.assessments().assessments().stream()
                .map(
                        visit ->
                                visit.id()
                                        + Arrays.toString(visit.answers().codes())
                                        + programme.findings(visit.id()))
                .toList();
    }

    @Test
    void theSampleIsTheSameInAnotherPlaceLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Demo.Written again = opened(Demo.write(folder.resolve("another")));

            for (int i = 0; i < written.files().size(); i++) {
                assertSameBytes(written.files().get(i), again.files().get(i));
            }
            assertSameBytes(written.programme(), again.programme());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aSampleThatIsThereIsLeftAlone() throws IOException {
        byte[] before = Files.readAllBytes(written.programme());

        Opening<Demo.Written> again = Demo.write(folder.resolve("sample"));

        Opening.Refused<Demo.Written> refused = assertInstanceOf(Opening.Refused.class, again);
        assertTrue(refused.why().sentence().contains("sample.tarozi is there already"));
        assertArrayEquals(before, Files.readAllBytes(written.programme()));
    }

    private static void assertSameBytes(Path expected, Path actual) throws IOException {
        assertEquals(expected.getFileName(), actual.getFileName());
        assertEquals(-1, Files.mismatch(expected, actual), expected.toString());
    }

    private static int percent(List<PointRate> points, String id) {
        return points.stream()
                .filter(point -> point.point().id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .rate()
                .percent()
                .orElseThrow();
    }

    private static Path imported(String name, List<Path> files) {
        Path file = folder.resolve(name + ".tarozi");
        try (Programme programme = opened(Programme.create(file, PROGRAMME))) {
            Receipt receipt = new Importer(programme, "Tester", () -> LATER).run(files);
            assertEquals(0, receipt.count(FileReceipt.Status.REFUSED));
            return file;
        }
    }

    private static <T> T read(Function<Programme, T> question) {
        return read(written.programme(), question);
    }

    private static <T> T read(Path file, Function<Programme, T> question) {
        try (Programme programme = opened(Programme.openToRead(file))) {
            return question.apply(programme);
        }
    }

    private static <T> T opened(Opening<T> opening) {
        if (opening instanceof Opening.Opened<T>(T value)) {
            return value;
        }
        throw new AssertionError(opening.toString());
    }
}
