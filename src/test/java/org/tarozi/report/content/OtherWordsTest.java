package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Assessment;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.text.Language;

import java.util.List;
import java.util.function.Predicate;

/// Reports whose counted visits are on two releases, of which one asks a question in other words.
class OtherWordsTest {

    private static final String NOTE =
            "NOTE * In some of the counted assessments this question was asked in other words;"
                    + " printed here are the latest.";

    /// The latest visit of each factory; of some of them it is the one of the first cycle.
    private static Material mixed(Material panel) {
        return latest(panel, one -> cycle(one) == 1 || factory(one) % 2 == 0);
    }

    private static Material latest(Material panel, Predicate<Assessment> made) {
        return NineFactories.with(
                panel,
                panel.set().factories().values(),
                panel.set().assessments().stream().filter(made).toList(),
                Scope.ALL);
    }

    private static int cycle(Assessment assessment) {
        return assessment.visit().cycle().orElseThrow();
    }

    private static long factory(Assessment assessment) {
        return assessment.factory().orElseThrow().uuid().getLeastSignificantBits();
    }

    private static Report report(Material material, Language language) {
        return CommitteeReport.of(material, NineFactories.edition(language, Audience.COMMITTEE));
    }

    /// The rows of tables with a star, and the notes and headings above them.
    private static List<String> marked(Report report) {
        return ReportText.of(report)
                .lines()
                .takeWhile(line -> !line.equals("# Method and limits"))
                .filter(line -> line.contains("*") || line.startsWith("# "))
                .toList();
    }

    private static List<String> markedLines(Report report) {
        return report.workings().orElseThrow().questions().stream()
                .filter(QuestionLine::inOtherWords)
                .map(line -> line.standing() + " " + line.id())
                .toList();
    }

    @Test
    void aRateOverTwoWordingsHasAStarWhereverItStands() {
        Report report = report(mixed(NineFactories.panel()), Language.EN);
        assertEquals(
                List.of(
                        "# Executive summary",
                        "# The factories",
                        "# Findings",
                        "# In focus",
                        NOTE,
                        "| Is safety-1a now in order? | 1 of 8 | 13%*",
                        "# Most frequent findings",
                        NOTE,
                        "| 9 | Is safety-1a now in order? | Point safety-1 | 1 of 8 | 13%*",
                        "# Findings of national level"),
                marked(report));
        assertEquals(List.of("COUNTED safety-1a"), markedLines(report));
    }

    @Test
    void soHasOneOfNationalLevel() {
        Report report = report(mixed(NineFactories.panel("safety-1a")), Language.EN);
        assertEquals(
                List.of(
                        "# Findings of national level",
                        NOTE,
                        "| Is safety-1a now in order? | 0 of 4 | 0%*"),
                marked(report).stream().dropWhile(line -> !line.contains("national")).toList());
        assertEquals(List.of("COUNTED safety-1a", "NATIONAL safety-1a"), markedLines(report));
    }

    @Test
    void oneWordingInAllCountedVisitsHasNone() {
        Report report = report(latest(NineFactories.panel(), one -> true), Language.EN);
        assertEquals(
                List.of(), marked(report).stream().filter(line -> line.contains("*")).toList());
        assertEquals(List.of(), markedLines(report));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, NOTE * In some of the counted assessments this question was asked in other words;",
        "RU, NOTE * В части учтённых оценок этот вопрос задан в другой формулировке;",
        "UZ, NOTE * Hisobga olingan baholashlarning bir qismida bu savol boshqacha matn bilan",
    })
    void theNoteStandsOnceAboveEachTableInEveryLanguage(Language language, String begin) {
        assertEquals(
                2,
                ReportText.of(report(mixed(NineFactories.panel()), language))
                        .lines()
                        .filter(line -> line.startsWith(begin))
                        .count());
    }
}
