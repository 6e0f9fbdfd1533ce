package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.AnswerVector;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.FactoryId;
import org.tarozi.report.BarChart;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.text.Language;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the report on one assessment says it found in all.
class FactoryReportTest {

    private static final Material NINE = NineFactories.of(9);

    private static Report report(int visit, Language language) {
        return FactoryReport.of(
                NINE,
                NINE.set().assessments().get(visit - 1),
                NineFactories.edition(language, Audience.INTERNAL));
    }

    private static List<String> figures(Report report) {
        return ReportText.of(report).lines().filter(line -> line.startsWith("= ")).toList();
    }

    private static String bars(Report report) {
        List<BarChart.Bar> bars =
                report.blocks().stream()
                        .filter(BarChart.class::isInstance)
                        .map(BarChart.class::cast)
                        .flatMap(chart -> chart.groups().stream())
                        .flatMap(group -> group.bars().stream())
                        .toList();
        return bars.stream().mapToInt(bar -> bar.share().part()).sum()
                + " of "
                + bars.stream().mapToInt(bar -> bar.share().whole()).sum();
    }

    /// One question of the first visit is non-compliant at national level.
    @ParameterizedTest
    @CsvSource({
        "EN, = 2 questions non-compliant (2 of 10); at national level 1 more",
        "RU, = 2 вопроса с несоответствием (2 из 10); на национальном уровне ещё 1",
        "UZ, = 2 savol nomuvofiq (10 tadan 2 tasi); milliy darajada yana 1 ta"
    })
    void questionsOfNationalLevelAreNamedBesideTheNumberThatCounts(Language language, String said) {
        assertEquals(said, figures(report(1, language)).getLast());
    }

    @Test
    void theNumberOfQuestionsIsTheSumOfTheBars() {
        assertEquals("2 of 10", bars(report(1, Language.EN)));
        assertEquals("2 of 9", bars(report(2, Language.EN)));
        assertEquals(
                "= 2 questions non-compliant (2 of 9)", figures(report(2, Language.EN)).getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "EN, '! Not counted: This assessment is in no rate of the programme: no compliance question"
                + " was assessed.', No question was found compliant or non-compliant",
        "RU, '! Не учтено: Эта оценка не учитывается ни в одном показателе программы: не оценён ни"
            + " один вопрос о соответствии.', Ни по одному вопросу не установлено ни соответствие",
        "UZ, '! Hisobga olinmagan: Bu baholash dasturning hech bir koʻrsatkichida hisobga"
            + " olinmaydi: birorta muvofiqlik savoli baholanmagan.', Birorta savolda na muvofiqlik"
    })
    void aVisitWithNothingAssessedIsNotSaidToBeInOrder(
            Language language, String note, String found) {
        List<String> lines =
                ReportText.of(with(AnswerCode.NOT_APPLICABLE, language)).lines().toList();
        assertEquals(List.of(note), starting(lines, "! "));
        assertEquals(1, starting(lines, "BODY " + found).size());
        String none = Texts.in(language).say(Text.TOP_EMPTY);
        assertEquals(List.of(), starting(lines, "BODY " + none));
    }

    @Test
    void aVisitWhoseAnswersAreAllInConflictIsNeitherFinalNorSaidToBeUnassessed() {
        List<String> lines =
                ReportText.of(with(AnswerCode.IN_CONFLICT, Language.EN)).lines().toList();
        assertEquals(
                List.of(
                        "! Not final: This assessment is in no rate of the programme, and its"
                                + " results may still change: every compliance question that was"
                                + " assessed is in conflict."),
                starting(lines, "! "));
        assertEquals(List.of(), starting(lines, "BODY No non-compliance was found."));
        assertEquals(1, starting(lines, "BODY No question was found compliant or").size());
    }

    @Test
    void whatWasNotAssessedIsNoNumber() {
        assertEquals(
                List.of(
                        "= – points non-compliant (not assessed)",
                        "= – questions non-compliant (not assessed)"),
                figures(with(AnswerCode.NOT_APPLICABLE, Language.EN)));
    }

    @Test
    void aVisitWithoutNonComplianceIsInOrder() {
        List<String> lines =
                ReportText.of(with(AnswerCode.COMPLIANT, Language.EN)).lines().toList();
        assertEquals(List.of(), starting(lines, "! "));
        assertEquals(1, starting(lines, "BODY No non-compliance was found.").size());
    }

    @Test
    void aVisitToNoKnownFactoryIsSaidToCountNowhere() {
        Assessment first = NINE.set().assessments().getFirst();
        List<String> lines =
                ReportText.of(report(first, Optional.empty(), first.answers(), Language.EN))
                        .lines()
                        .toList();
        assertEquals(
                List.of(
                        "! Not counted: This assessment is in no rate of the programme: its"
                                + " factory is not known."),
                starting(lines, "! "));
        assertEquals(
                List.of("  Not counted: its factory is not known"),
                starting(lines, "  Not counted"));
    }

    private static List<String> starting(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).toList();
    }

    /// The report on a visit with this answer to every question.
    private static Report with(AnswerCode code, Language language) {
        Assessment first = NINE.set().assessments().getFirst();
        byte[] codes = first.answers().codes().clone();
        Arrays.fill(codes, (byte) code.code());
        return report(first, first.factory(), new AnswerVector(codes), language);
    }

    private static Report report(
            Assessment first,
            Optional<FactoryId> factory,
            AnswerVector answers,
            Language language) {
        Assessment other =
                new Assessment(
                        first.id(),
                        factory,
                        first.release(),
                        first.visit(),
                        first.conflicts(),
                        first.openConflicts(),
                        answers);
        Material material =
                NineFactories.with(
                        NINE, NINE.set().factories().values(), List.of(other), Scope.ALL);
        return FactoryReport.of(
                material, other, NineFactories.edition(language, Audience.INTERNAL));
    }
}
