package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.job.ReportJob.Outcome;
import org.tarozi.job.ReportJob.Photos;
import org.tarozi.job.ReportOrder.Imprint;
import org.tarozi.report.Block;
import org.tarozi.report.content.Audience;
import org.tarozi.report.content.FilteredPart;
import org.tarozi.sample.Demo;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.text.Language;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

class ReportJobTest {

    private static final Scope ANDIJAN =
            Scope.ALL.where(
                    new Filters(new TreeMap<>(Map.of(PlaceField.REGION, Set.of("Andijan")))));

    @TempDir static Path folder;

    private static Programme programme;

    @BeforeAll
    static void open() {
        Path file = opened(Demo.write(folder.resolve("sample"))).programme();
        programme = opened(Programme.openToRead(file));
    }

    @AfterAll
    static void close() {
        programme.close();
    }

    @Test
    void theCoverSaysWhatWasOrdered() {
        Imprint imprint =
                new Imprint(
                        Optional.of(LocalDate.of(2025, 1, 2)),
                        "draft 3",
                        Optional.of(LocalDate.of(2025, 2, 3)));
        Outcome.Made made =
                assertInstanceOf(
                        Outcome.Made.class,
                        job(Scope.ALL, Audience.COMMITTEE, imprint).committee());
        assertEquals(Language.EN, made.report().cover().language());
        assertEquals(LocalDate.of(2025, 1, 2), made.report().cover().date());
        assertEquals(true, made.report().cover().facts().toString().contains("draft 3"));
        assertEquals(true, made.report().cover().facts().toString().contains("3\u00a0February"));
        assertEquals(9, made.selection().included().size());
    }

    @Test
    void aReportSpeaksForTheDayOfTheNewestChangeAndKnowsNoClock() {
        Outcome.Made made =
                assertInstanceOf(
                        Outcome.Made.class,
                        job(Scope.ALL, Audience.COMMITTEE, Imprint.FIRST).committee());

        assertEquals(LocalDate.of(2024, 10, 16), made.report().cover().date());
    }

    @Test
    void theProvenanceHasTheOptionsThatMakeTheSameReport() {
        Imprint imprint =
                new Imprint(
                        Optional.of(LocalDate.of(2025, 1, 2)),
                        "draft 3",
                        Optional.of(LocalDate.of(2025, 2, 3)));

        assertEquals("--language en", options(job(Scope.ALL, Audience.COMMITTEE, Imprint.FIRST)));
        assertEquals(
                "--where region=Andijan --language en --internal --date 2025-01-02"
                        + " --edition \"draft 3\" --endorsed 2025-02-03",
                options(job(ANDIJAN, Audience.INTERNAL, imprint)));
    }

    private static String options(ReportJob job) {
        Outcome.Made made = assertInstanceOf(Outcome.Made.class, job.committee());
        return made.report().blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .filter(fact -> fact.term().equals("Options of the command"))
                .map(Block.Fact::value)
                .collect(Collectors.joining());
    }

    @Test
    void theCommitteeIsToldNothingAboutSingleFactories() {
        assertEquals(
                new Outcome.Telling(new FilteredPart(1, 8)),
                job(ANDIJAN, Audience.COMMITTEE, Imprint.FIRST).committee());
    }

    @Test
    void aPeriodDoesNotOpenWhatAFilterCloses() {
        Period day = Period.Window.between(LocalDate.of(2024, 4, 16), LocalDate.of(2024, 4, 16));
        Outcome telling = new Outcome.Telling(new FilteredPart(1, 8));
        Scope filtered = new Scope(day, Scope.ALL.kinds(), ANDIJAN.filters());
        assertEquals(telling, job(filtered, Audience.COMMITTEE, Imprint.FIRST).committee());
        assertEquals(telling, job(Scope.of(day), Audience.COMMITTEE, Imprint.FIRST).committee());
    }

    @Test
    void theStaffMayReadAboutSingleFactories() {
        Outcome.Made made =
                assertInstanceOf(
                        Outcome.Made.class,
                        job(ANDIJAN, Audience.INTERNAL, Imprint.FIRST).committee());
        assertEquals(1, made.selection().included().size());
    }

    @Test
    void thereIsNoReportOnAnAssessmentThatIsNotHere() {
        AssessmentId other = new AssessmentId(new UUID(1, 2));
        assertEquals(
                new Outcome.Unknown(other),
                job(Scope.ALL, Audience.COMMITTEE, Imprint.FIRST)
                        .factory(other, Photos.NONE, (number, all) -> {}));
    }

    @Test
    void aFactoryReportIsOnItsAssessmentAlone() {
        AssessmentId first = programme.assessments().assessments().getFirst().id();
        Outcome.Made made =
                assertInstanceOf(
                        Outcome.Made.class,
                        job(Scope.ALL, Audience.COMMITTEE, Imprint.FIRST)
                                .factory(first, Photos.NONE, (number, all) -> {}));
        assertEquals(Optional.empty(), made.report().workings());
    }

    private static ReportJob job(Scope scope, Audience audience, Imprint imprint) {
        return new ReportJob(programme, new ReportOrder(scope, Language.EN, audience, imprint));
    }

    private static <T> T opened(Opening<T> opening) {
        if (opening instanceof Opening.Opened<T>(T value)) {
            return value;
        }
        throw new AssertionError(opening);
    }
}
