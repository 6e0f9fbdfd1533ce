package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.report.Report;
import org.tarozi.report.Share;
import org.tarozi.report.Workings;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.report.workbook.LibreOffice;
import org.tarozi.report.workbook.Reading;
import org.tarozi.text.Language;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Programmes with two releases in which one question counts in different ways: the workbook
/// calculates what the report states.
class SeveralPlacesTest {

    private static final Release PLAIN =
            SmallChecklist.release("plain", "aa", "Is %s in order?", "association-1c");

    /// Counts the national question of the other and has one of its own.
    private static final Release OTHER_NATIONAL =
            SmallChecklist.release("other", "bb", "Is %s in order?", "pay-1b");

    @TempDir private Path folder;

    /// Its first question stands at the last point.
    private static Release moved() {
        Question question = PLAIN.questions().getFirst();
        return with(
                "moved",
                "cc",
                point ->
                        new CompliancePoint(
                                point.id(),
                                point.title(),
                                point.legalBasis(),
                                Stream.concat(
                                                point.questions().stream()
                                                        .filter(one -> !one.equals(question)),
                                                Stream.of(question)
                                                        .filter(
                                                                _ ->
                                                                        point.id()
                                                                                .value()
                                                                                .equals(
                                                                                        "association-1")))
                                        .toList()));
    }

    /// All questions of the points whose ids begin so are of national level.
    private static Release national(String points) {
        return with(
                "national",
                "dd",
                point ->
                        new CompliancePoint(
                                point.id(),
                                point.title(),
                                point.legalBasis(),
                                point.questions().stream()
                                        .map(
                                                one ->
                                                        point.id().value().startsWith(points)
                                                                ? national(one)
                                                                : one)
                                        .toList()));
    }

    private static Question national(Question question) {
        return new Question(
                question.id(),
                question.lineage(),
                question.text(),
                question.kind(),
                question.condition(),
                Set.of(org.tarozi.checklist.Tag.NATIONAL_LEVEL),
                question.backing());
    }

    private static Release with(String id, String print, UnaryOperator<CompliancePoint> point) {
        return new Release(
                new ReleaseId(id),
                new Fingerprint(print.repeat(32)),
                PLAIN.title(),
                PLAIN.clusters().stream()
                        .map(
                                cluster ->
                                        new Cluster(
                                                cluster.id(),
                                                cluster.title(),
                                                cluster.counted(),
                                                cluster.coreSince(),
                                                cluster.points().stream().map(point).toList()))
                        .toList(),
                PLAIN.terms());
    }

    /// Nine factories, every second on another release.
    private static Report report(Release first, Release second) {
        Material nine = NineFactories.of(9);
        List<Assessment> assessments = new ArrayList<>();
        for (Assessment one : nine.set().assessments()) {
            Release release = assessments.size() % 2 == 0 ? first : second;
            assessments.add(
                    new Assessment(
                            one.id(),
                            one.factory(),
                            Optional.of(release.fingerprint()),
                            one.visit(),
                            one.conflicts(),
                            one.openConflicts(),
                            one.answers()));
        }
        AssessmentSet set =
                new AssessmentSet(
                        nine.set().factories(),
                        assessments,
                        Stream.of(first, second)
                                .collect(
                                        Collectors.toMap(
                                                Release::fingerprint,
                                                one -> one,
                                                (one, same) -> one)));
        return CommitteeReport.of(
                new Material(
                        set,
                        Selection.of(set, Scope.ALL),
                        nine.findings(),
                        nine.names(),
                        nine.provenance()),
                new Edition(
                        Language.EN,
                        Audience.COMMITTEE,
                        "Programme",
                        Optional.of(LocalDate.of(2025, 12, 1)),
                        "1",
                        Optional.empty()));
    }

    private static List<String> lines(Report report, Predicate<QuestionLine> which) {
        return workings(report).questions().stream()
                .filter(which)
                .map(one -> one.id() + " " + one.standing() + " " + parts(one.rate()))
                .toList();
    }

    private static String parts(Share share) {
        return share.part() + " of " + share.whole();
    }

    private static Workings workings(Report report) {
        return report.workings().orElseThrow();
    }

    /// What the workbook calculates is what the report states.
    private static void assertCalculates(Report report) throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            reading.forgetResults();
            reading.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals(Reading.stated(workings(report)), reading.rates(workings(report)));
        }
    }

    private static List<String> heads(Report report) throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            XSSFSheet answers = reading.book().getSheet("Answers");
            return IntStream.range(1, answers.getRow(4).getLastCellNum())
                    .mapToObj(
                            column ->
                                    answers.getRow(3).getCell(column).getStringCellValue()
                                            + ": "
                                            + answers.getRow(4)
                                                    .getCell(column)
                                                    .getStringCellValue())
                    .toList();
        }
    }

    private static String legend(Report report) throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            return reading.book().getSheet("Answers").getRow(2).getCell(0).getStringCellValue();
        }
    }

    @Test
    void aQuestionThatOneReleaseCallsNationalHasBothLines() throws Exception {
        Report report = report(PLAIN, OTHER_NATIONAL);
        assertEquals(
                List.of(
                        "pay-1b COUNTED 1 of 5",
                        "association-1c COUNTED 1 of 4",
                        "pay-1b NATIONAL 1 of 4",
                        "association-1c NATIONAL 1 of 5"),
                lines(
                        report,
                        one -> one.id().equals("pay-1b") || one.id().equals("association-1c")));
        assertCalculates(report);
        assertEquals(
                List.of(
                        "Point pay-1: pay-1b (pay-1)",
                        "Point association-1: association-1c (association-1)",
                        "Point pay-1: pay-1b (national level)",
                        "Point association-1: association-1c (national level)"),
                heads(report).stream().filter(head -> head.endsWith(")")).toList());
    }

    @Test
    void aPointOfNothingButNationalQuestionsHasTheirLines() throws Exception {
        Report report = report(national("pay-1"), national("pay-1"));
        assertEquals(
                List.of("pay-1a NATIONAL", "pay-1b NATIONAL", "pay-1c NATIONAL"),
                lines(report, one -> one.id().startsWith("pay")).stream()
                        .map(line -> line.replaceAll(" \\d.*", ""))
                        .toList());
        assertEquals(
                new Workings.Place("Cluster pay", "Point pay-1"),
                workings(report).questions().get(8).place());
        assertCalculates(report);
        assertEquals(
                "0 not assessed, 1 compliant, 2 non-compliant, 3 not applicable, 4 in conflict (in"
                        + " neither count)",
                legend(report));
    }

    @Test
    void aChecklistOfNothingButNationalQuestionsHasAWorkbookAllTheSame() throws Exception {
        Report report = report(national(""), national(""));
        assertEquals(List.of(), workings(report).points());
        assertCalculates(report);
    }

    @Test
    void aQuestionThatMovedHasOneLineAndAColumnAtEachPoint() throws Exception {
        Report report = report(PLAIN, moved());
        assertEquals(
                List.of("safety-1a COUNTED 2 of 9"),
                lines(report, one -> one.id().equals("safety-1a")));
        assertCalculates(report);
        assertEquals(
                List.of(
                        "Point safety-1: safety-1a (safety-1)",
                        "Point association-1: safety-1a (association-1)"),
                heads(report).stream().filter(head -> head.endsWith(")")).toList());
        assertEquals(
                "0 not assessed, 1 compliant, 2 non-compliant, 3 not applicable, 4 in conflict (in"
                        + " neither count). A question that counts in different places, or apart at"
                        + " national level, has a column for each, and an answer stands in one of"
                        + " them only.",
                legend(report));
    }

    @Test
    @Tag("external")
    void libreOfficeCalculatesAllOfThem() throws Exception {
        Path forgetful = folder.resolve("forgetful.xlsx");
        for (Release other : List.of(OTHER_NATIONAL, moved(), national("pay-1"))) {
            Report report = report(PLAIN, other);
            try (Reading reading = Reading.of(Reading.write(report));
                    OutputStream out = Files.newOutputStream(forgetful)) {
                reading.forgetResults();
                reading.book().write(out);
            }
            try (Reading reading = LibreOffice.recalculated(forgetful, folder)) {
                assertEquals(Reading.stated(workings(report)), reading.rates(workings(report)));
            }
        }
    }
}
