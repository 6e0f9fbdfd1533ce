package org.tarozi.report.content;

import org.tarozi.analysis.RateGroup;
import org.tarozi.assessment.Assessment;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Cover;
import org.tarozi.report.Report;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The report to the advisory committee, from a programme to a value: a pure function.
public final class CommitteeReport {

    private static final RateGroup NOTHING =
            new RateGroup(
                    OptionalInt.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    private final Material material;
    private final Edition edition;
    private final List<RateGroup> groups;
    private final RateGroup rates;
    private final Say say;

    private CommitteeReport(Material material, Edition edition) {
        this.material = material;
        this.edition = edition;
        this.groups = material.groups();
        this.rates = groups.isEmpty() ? NOTHING : groups.getLast();
        this.say = new Say(Texts.in(edition.language()));
    }

    /// The report on what a selection counts; of a panel the last cycle, and the trend up to it.
    public static Report of(Material material, Edition edition) {
        return new CommitteeReport(material, edition).report();
    }

    private Report report() {
        List<Block> method = new MethodChapters(material, groups, say).blocks();
        List<Block> blocks =
                new ArrayList<>(new SummaryChapter(material, rates, before(), say).blocks());
        if (!rates.assessments().isEmpty()) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(new ProfileChapter(material.profile(rates), say).blocks());
            blocks.add(new Block.PageBreak());
            blocks.addAll(findings());
            blocks.addAll(new TrendChapter(groups, say).blocks());
        }
        blocks.addAll(method);
        return new Report(
                cover(),
                blocks,
                Optional.of(
                        new CommitteeWorkings(material, groups, rates, edition, say)
                                .workings(inBrief(), method)));
    }

    private Optional<RateGroup> before() {
        return groups.size() < 2 ? Optional.empty() : Optional.of(groups.get(groups.size() - 2));
    }

    private List<Block> findings() {
        Quotes quotes = Quotes.in(edition, material, say);
        return new FindingsChapters(material, rates, quotes, say).blocks();
    }

    private Cover cover() {
        List<Fact> facts = new ArrayList<>();
        ScopeWords scope = material.scope(say);
        facts.add(assessments());
        if (!scope.isOfAnyTime()) {
            facts.add(new Fact(say.say(Text.SCOPE_PERIOD), scope.period()));
        }
        if (!scope.isUsual()) {
            facts.add(new Fact(say.say(Text.SCOPE_KINDS), scope.kinds()));
        }
        scope.filter().ifPresent(facts::add);
        int conflicts = material.selection().conflicts().programme();
        facts.add(new Fact(say.say(Text.OPEN_CONFLICTS), say.number(conflicts)));
        facts.add(new Fact(say.say(Text.VERSION), edition.version()));
        edition.date().ifPresent(day -> facts.add(new Fact(say.say(Text.DATE), say.day(day))));
        facts.add(
                new Fact(
                        say.say(Text.ENDORSED_ON),
                        edition.endorsedOn()
                                .map(say::day)
                                .orElseGet(() -> say.say(Text.NOT_ENDORSED))));
        return new Cover(
                edition.language(),
                say.say(
                        edition.audience() == Audience.COMMITTEE
                                ? Text.COMMITTEE_REPORT
                                : Text.INTERNAL_REPORT),
                edition.programme(),
                period(),
                scope.inBrief(),
                edition.fileDate(),
                facts);
    }

    private Fact assessments() {
        return new Fact(
                say.say(Text.ASSESSMENTS),
                groups.size() > 1 ? say.count(rates) : say.number(rates.assessments().size()));
    }

    /// What is counted, and how many assessments that is.
    private String inBrief() {
        String narrowed = material.scope(say).inBrief();
        Fact assessments = assessments();
        String counted = assessments.term() + ": " + assessments.value();
        return narrowed.isEmpty() ? counted : narrowed + "; " + counted;
    }

    /// From the first to the last counted visit.
    private String period() {
        List<LocalDate> days =
                material.selection().included().stream()
                        .map(Assessment::visit)
                        .flatMap(visit -> visit.start().stream())
                        .sorted(Comparator.naturalOrder())
                        .toList();
        if (days.isEmpty()) {
            return say.say(Text.NO_VISITS);
        }
        return days.getFirst().equals(days.getLast())
                ? say.say(Text.VISITS_ON, days.getFirst())
                : say.say(Text.VISITS_FROM_TO, days.getFirst(), days.getLast());
    }
}
