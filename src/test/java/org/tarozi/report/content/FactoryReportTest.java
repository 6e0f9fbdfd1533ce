package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.report.BarChart;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.text.Language;

import java.util.List;

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
}
