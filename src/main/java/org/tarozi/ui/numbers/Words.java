package org.tarozi.ui.numbers;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.Exclusion;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.PointAnswers;
import org.tarozi.analysis.ScopeField;
import org.tarozi.analysis.Warning;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.checklist.Wording;
import org.tarozi.report.content.PlaceNames;
import org.tarozi.report.content.Say;
import org.tarozi.report.content.ScopeWords;
import org.tarozi.text.Alphabet;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;
import org.tarozi.ui.FileName;
import org.tarozi.ui.UiText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers in the words of the window's language.
record Words(Texts texts) {

    String say(NumbersText text, Object... arguments) {
        return texts.say(text, arguments);
    }

    String in(Wording wording) {
        return wording.in(texts.language().tag());
    }

    /// A percentage, or that nothing was assessed, which is not 0 %.
    String percent(OptionalInt percent) {
        return percent.isPresent()
                ? texts.say(Text.PERCENT, percent.getAsInt())
                : texts.say(Text.NOT_ASSESSED);
    }

    /// How many of how many.
    String share(NonComplianceRate rate) {
        return say(NumbersText.SHARE, rate.nonCompliant(), rate.assessed());
    }

    /// Percentage and share in one, for who cannot see a bar.
    String spoken(NonComplianceRate rate) {
        return rate.assessed() == 0
                ? percent(rate.percent())
                : percent(rate.percent()) + ", " + share(rate);
    }

    /// How many answers wait for a decision; nothing where none does.
    String conflicts(int conflicts) {
        return conflicts == 0 ? "" : say(NumbersText.CONFLICTS, conflicts);
    }

    /// The rate of a cluster by the first formula.
    String anyPoint(ClusterRate rate) {
        return say(NumbersText.ANY_POINT, spoken(rate.anyPoint()));
    }

    /// The rate of a cluster by the second formula.
    String mean(ClusterRate rate) {
        String percent = percent(rate.mean().percent());
        return say(
                NumbersText.MEAN_OF_POINTS,
                rate.mean().points() == 0
                        ? percent
                        : say(NumbersText.OVER_POINTS, percent, rate.mean().points()));
    }

    /// What is counted, in a sentence.
    String counted(Count count) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                say(
                        NumbersText.COUNTED,
                        count.selection().included().size(),
                        count.factories(),
                        count.selection().excluded().size()));
        int conflicts = count.selection().conflicts().included();
        if (conflicts > 0) {
            sentences.add(say(NumbersText.CONFLICTS_COUNTED, conflicts));
        }
        long names =
                count.selection().warnings().stream()
                        .filter(Warning.SameName.class::isInstance)
                        .count();
        if (names > 0) {
            sentences.add(say(NumbersText.NAMESAKES_COUNTED, names));
        }
        return String.join(" ", sentences);
    }

    /// What the count is narrowed to.
    String scope(Count count) {
        return scopeWords(count).facts().stream()
                .map(fact -> fact.term() + ": " + fact.value())
                .collect(Collectors.joining(" · "));
    }

    private ScopeWords scopeWords(Count count) {
        return new ScopeWords(
                count.selection().scope(),
                PlaceNames.of(count.set().releases().values()),
                new Say(texts));
    }

    /// What a file of something is called; it says what the count is narrowed to, so that it takes
    /// the place of no file of another count.
    String fileName(Sight sight) {
        String narrowed =
                Stream.concat(Stream.of(scopeWords(sight.count()).inBrief()), cycle(sight).stream())
                        .filter(one -> !one.isEmpty())
                        .map(FileName::of)
                        .collect(Collectors.joining(", "));
        return narrowed.isEmpty() ? sight.name() : sight.name() + " – " + narrowed;
    }

    /// The cycle of a panel that is shown.
    private Optional<String> cycle(Sight sight) {
        return sight.cycle().stream()
                .mapToObj(cycle -> say(NumbersText.PERIOD_CYCLE, cycle))
                .findFirst();
    }

    /// What the factory of a visit is called, or why nobody can say.
    String factory(Count count, Assessment visit) {
        return factory(count.set(), visit);
    }

    private String factory(AssessmentSet set, Assessment visit) {
        Optional<Factory> factory = visit.factory().map(set.factories()::get);
        return factory.flatMap(Factory::name).orElseGet(() -> unnamed(visit, factory));
    }

    private String unnamed(Assessment visit, Optional<Factory> factory) {
        if (isInConflict(visit, ScopeField.FACTORY)) {
            return say(NumbersText.FACTORY_IN_CONFLICT);
        }
        return factory.isPresent()
                ? texts.say(UiText.UNNAMED_FACTORY)
                : say(NumbersText.FACTORY_NOT_KNOWN);
    }

    private static boolean isInConflict(Assessment visit, ScopeField field) {
        return visit.conflicts().contains(field.key());
    }

    /// What is counted in the order in which the factories are listed elsewhere.
    List<Assessment> byFactory(Count count, Count.Part part) {
        return part.group().assessments().stream().sorted(byFactory(count.set())).toList();
    }

    /// Compares visits by what their factories are called, and of one name by their ids, as
    /// factories are listed elsewhere.
    Comparator<Assessment> byFactory(AssessmentSet set) {
        return Comparator.comparing(
                        (Assessment one) -> factory(set, one), new Alphabet(texts.language()))
                .thenComparing(one -> one.factory().map(FactoryId::toString).orElse(""));
    }

    /// Findings in that order, those of one factory day by day.
    List<Found> byFactoryAndDay(Count count, List<Found> found) {
        return found.stream()
                .sorted(
                        Comparator.comparing(Found::visit, byFactory(count.set()))
                                .thenComparing(
                                        one -> one.visit().visit().start().orElse(LocalDate.MAX)))
                .toList();
    }

    String day(Assessment visit) {
        return visit.visit()
                .start()
                .map(texts.language()::date)
                .orElseGet(
                        () ->
                                isInConflict(visit, ScopeField.START_DATE)
                                        ? say(NumbersText.FIRST_DAY_IN_CONFLICT)
                                        : texts.say(UiText.NO_DATE));
    }

    String cycle(Assessment visit) {
        OptionalInt cycle = visit.visit().cycle();
        return cycle.isPresent() ? String.valueOf(cycle.getAsInt()) : "–";
    }

    /// How many are left out where all are, and why.
    String nothingCounted(Count count, NumbersText sentence) {
        List<Exclusion> excluded = count.selection().excluded();
        Say say = new Say(texts);
        return texts.say(
                sentence,
                excluded.size(),
                excluded.stream()
                        .map(one -> say.reason(one.reason()))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /// Why an assessment is left out, and what to look at.
    String note(Count count, VisitLine line) {
        List<String> notes = new ArrayList<>();
        String end = line.warnings().isEmpty() ? "" : ".";
        line.leftOut().map(new Say(texts)::reason).ifPresent(reason -> notes.add(reason + end));
        line.warnings().forEach(warning -> notes.add(warning(count, line.visit(), warning)));
        return String.join(" ", notes);
    }

    private String warning(Count count, Assessment visit, Warning warning) {
        return switch (warning) {
            case Warning.PossibleDuplicate(var _, var first, var second, int days) ->
                    duplicate(visit, visit(count, visit.id().equals(first) ? second : first), days);
            case Warning.SameName _ -> say(NumbersText.NAMESAKE);
            case Warning.PanelGap(var _, var missing) ->
                    say(
                            NumbersText.PANEL_GAP,
                            missing.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")));
            case Warning.OtherChecklist(var id, var _) ->
                    say(NumbersText.OTHER_CHECKLIST, id.value());
            case Warning.WithoutDate _ -> say(NumbersText.WITHOUT_DATE);
        };
    }

    /// Visits on different checklists cannot be linked.
    private String duplicate(Assessment visit, Assessment other, int days) {
        boolean mayBeLinked = visit.release().equals(other.release());
        if (days == 0) {
            return say(
                    mayBeLinked
                            ? NumbersText.DUPLICATE_THAT_DAY
                            : NumbersText.DUPLICATE_APART_THAT_DAY,
                    day(other));
        }
        return say(
                mayBeLinked ? NumbersText.DUPLICATE : NumbersText.DUPLICATE_APART,
                days,
                day(other));
    }

    private static Assessment visit(Count count, AssessmentId id) {
        return count.set().assessments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// What stands in a field of the heat map, in words.
    String answers(PointAnswers answers) {
        String words =
                switch (HeatMark.of(answers)) {
                    case NOT_ASKED -> say(NumbersText.HEAT_NOT_ASKED);
                    case NOT_ASSESSED, IN_CONFLICT -> texts.say(UiText.NOT_ASSESSED);
                    case NOT_APPLICABLE -> texts.say(UiText.NOT_APPLICABLE);
                    case NONE, ONE, TWO, MORE ->
                            say(NumbersText.HEAT_FOUND, answers.nonCompliant(), answers.assessed());
                };
        return answers.inConflict() == 0 ? words : words + ", " + conflicts(answers.inConflict());
    }
}
