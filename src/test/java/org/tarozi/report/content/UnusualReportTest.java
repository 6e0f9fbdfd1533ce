package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Assessment.Visit;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.report.Answers;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.report.Share;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.report.Workings.Standing;
import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// Reports on programmes that are not as most are.
class UnusualReportTest {

    @Test
    void aQuestionThatTheLastCycleCallsNationalIsCountedAsSuch() {
        Report report = report(NineFactories.panel("pay-1b"), Language.EN);
        Share share =
                report.workings().orElseThrow().questions().stream()
                        .filter(one -> one.standing() == Standing.NATIONAL)
                        .filter(one -> one.id().equals("pay-1b"))
                        .map(QuestionLine::rate)
                        .findFirst()
                        .orElseThrow();
        assertEquals(9, share.whole());
        assertInstanceOf(Answers.Grid.class, report.workings().orElseThrow().answers());
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Visits of 9 April 2024, visits of 9 April 2024",
        "RU, Посещения 9 апреля 2024 г., посещения 9 апреля 2024 г.",
        "UZ, Tashriflar: 2024-yil 9-aprel, tashriflar: 2024-yil 9-aprel"
    })
    void visitsOfOneDayAreNotFromThatDayToItself(Language language, String cover, String scope) {
        LocalDate day = LocalDate.of(2024, 4, 9);
        Report report =
                report(
                        NineFactories.with(
                                NineFactories.of(9),
                                visit -> visit,
                                Scope.of(Period.Window.between(day, day))),
                        language);
        assertEquals(cover, report.cover().subtitle().replace('\u00a0', ' '));
        assertEquals(
                2,
                lines(report).stream()
                        .filter(line -> line.replace('\u00a0', ' ').endsWith(": " + scope))
                        .count());
    }

    @Test
    void aReportOnOtherKindsOfVisitSaysSo() {
        Material virtual =
                NineFactories.with(
                        NineFactories.of(9),
                        visit ->
                                new Visit(
                                        visit.start(),
                                        visit.cycle(),
                                        visit.number(),
                                        VisitKind.VIRTUAL,
                                        visit.state(),
                                        visit.live()),
                        Scope.ALL.ofKinds(Set.of(VisitKind.VIRTUAL, VisitKind.SHORT)));
        String text = ReportText.of(report(virtual, Language.EN));
        assertEquals(
                List.of(
                        "  Kinds of visit: short, virtual",
                        "LEAD This report rests on 9 assessments by visits of these kinds: short,"
                                + " virtual. There is one for each factory. Every percentage stands"
                                + " beside the number of factories it was counted from.",
                        "* Only visits of these kinds are counted: short, virtual.",
                        "  Kinds of visit: short, virtual"),
                text.lines().filter(line -> line.contains("virtual")).toList());
        assertEquals(false, text.contains("on site") || text.contains("full"));
    }

    @Test
    void factoriesOfOneNameAreNamedAsADoubtButNotByName() {
        Material nine = NineFactories.of(9);
        List<Factory> factories =
                nine.set().factories().values().stream()
                        .map(
                                one ->
                                        new Factory(
                                                one.id(),
                                                one.name()
                                                        .map(
                                                                name ->
                                                                        name.endsWith("2")
                                                                                ? "PAKHTA TEXTILE 1"
                                                                                : name),
                                                one.place(),
                                                one.standing(),
                                                one.workforce(),
                                                one.profile(),
                                                one.conflicts()))
                        .toList();
        String text =
                ReportText.of(
                        report(
                                NineFactories.with(
                                        nine, factories, nine.set().assessments(), Scope.ALL),
                                Language.EN));
        assertEquals(
                List.of(
                        "* 1 name is borne by several factories that are counted; one factory may"
                                + " be recorded twice."),
                text.lines().filter(line -> line.contains("borne")).toList());
        assertEquals(false, text.toLowerCase(Locale.ROOT).contains("pakhta"));
    }

    @Test
    void oneFactoryIsInTheSingular() {
        assertEquals(
                List.of("= 1 factory assessed", "= 100 workers in this factory"),
                figures(report(NineFactories.of(1), Language.EN)));
        assertEquals(
                List.of("= 1 фабрика оценена", "= 100 работников на этой фабрике"),
                figures(report(NineFactories.of(1), Language.RU)));
        assertEquals(
                List.of(
                        "LEAD Отчёт основан на 1 оценке, проведённой на месте, по одной на каждую"
                                + " фабрику. Рядом с каждым процентом стоит число фабрик, по"
                                + " которому он посчитан."),
                lines(report(NineFactories.of(1), Language.RU)).stream()
                        .filter(line -> line.startsWith("LEAD"))
                        .toList());
    }

    private static List<String> figures(Report report) {
        return lines(report).stream().filter(line -> line.startsWith("= ")).limit(2).toList();
    }

    @Test
    void anEmptyProgrammeHasNoDate() {
        Report report =
                CommitteeReport.of(NineFactories.of(0), edition(Language.EN, Optional.empty()));
        String text = ReportText.of(report);
        assertEquals(false, text.contains("1970") || text.contains("Date"), text);
    }

    @Test
    void workersWhoseSexNobodyWroteDownAreNotNone() {
        assertEquals(
                List.of(
                        "| Women | – | –",
                        "| Men | – | –",
                        "| Sex not known | 300 | 100%",
                        "| All workers | 300 | 100%"),
                workers(100, OptionalInt.empty(), OptionalInt.empty()));
        assertEquals(
                List.of("| Women | 0 | 0%", "| Men | 300 | 100%", "| All workers | 300 | 100%"),
                workers(100, OptionalInt.of(0), OptionalInt.of(100)));
    }

    @Test
    void moreWorkersThanAnyFactoryHasMakeAReport() {
        assertEquals(
                List.of(
                        "| Women | 1,000,000,002 | 33%",
                        "| Men | 1,999,999,995 | 67%", "| All workers | 2,999,999,997 | 100%"),
                workers(999_999_999, OptionalInt.of(333_333_334), OptionalInt.of(666_666_665)));
        assertEquals(
                "NOTE In 3 factories more women and men are written down than workers; women and"
                        + " men are counted there.",
                workers(100, OptionalInt.of(90), OptionalInt.of(50)).getLast());
    }

    private static List<String> workers(int total, OptionalInt female, OptionalInt male) {
        Material three = NineFactories.of(3);
        List<Factory> factories =
                three.set().factories().values().stream()
                        .map(
                                one ->
                                        new Factory(
                                                one.id(),
                                                one.name(),
                                                one.place(),
                                                one.standing(),
                                                new Factory.Workforce(
                                                        OptionalInt.of(total), female, male),
                                                one.profile(),
                                                one.conflicts()))
                        .toList();
        Material material =
                NineFactories.with(three, factories, three.set().assessments(), Scope.ALL);
        return lines(report(material, Language.EN)).stream()
                .dropWhile(line -> !line.startsWith("| Sex |"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|") || line.contains(" women "))
                .toList();
    }

    @Test
    void aDeletedVisitHasNoFinalReport() {
        assertEquals(
                "! Not final: This assessment is in no rate of the programme, and its results"
                        + " may still change: the visit is in the trash.",
                notFinal(factory(VisitState.DONE, false, Set.of())));
    }

    @Test
    void anOpenVisitHasNoFinalReport() {
        assertEquals(
                "! Not final: This assessment is in no rate of the programme, and its results"
                        + " may still change: the visit is not finished.",
                notFinal(factory(VisitState.OPEN, true, Set.of())));
    }

    @Test
    void aKindInConflictIsNoKind() {
        List<String> lines = factory(VisitState.DONE, true, Set.of("kind"));
        assertEquals(
                "! Not final: This assessment is in no rate of the programme, and its results"
                        + " may still change: people disagree on a field that decides whether it"
                        + " counts: the kind of visit.",
                notFinal(lines));
        assertEquals(
                List.of("  Kind of visit: in conflict"),
                lines.stream().filter(line -> line.contains("Kind of visit:")).toList());
    }

    @Test
    void aFinishedVisitHasAFinalReport() {
        assertEquals("", notFinal(factory(VisitState.DONE, true, Set.of())));
    }

    private static String notFinal(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("! Not final")).findFirst().orElse("");
    }

    /// The report on the first factory, whose visit is as said.
    private static List<String> factory(VisitState state, boolean live, Set<String> conflicts) {
        Material nine = NineFactories.of(9);
        Assessment first = nine.set().assessments().getFirst();
        Visit visit = first.visit();
        Assessment other =
                new Assessment(
                        first.id(),
                        Optional.of(new FactoryId(new UUID(0x7000, 1))),
                        first.release(),
                        new Visit(
                                visit.start(),
                                visit.cycle(),
                                visit.number(),
                                visit.kind(),
                                state,
                                live),
                        conflicts,
                        conflicts.size(),
                        first.answers());
        Material material =
                NineFactories.with(
                        nine, nine.set().factories().values(), List.of(other), Scope.ALL);
        return lines(
                FactoryReport.of(
                        material,
                        other,
                        edition(Language.EN, Optional.of(LocalDate.of(2024, 10, 31)))));
    }

    private static List<String> lines(Report report) {
        return ReportText.of(report).lines().toList();
    }

    private static Report report(Material material, Language language) {
        return CommitteeReport.of(
                material, edition(language, Optional.of(LocalDate.of(2024, 10, 31))));
    }

    private static Edition edition(Language language, Optional<LocalDate> date) {
        return new Edition(
                language, Audience.COMMITTEE, "Test programme", date, "1", Optional.empty());
    }
}
