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

/// The report to the advisory committee, from a programme to a value: a pure function.
public final class CommitteeReport {

    private final Material material;
    private final Edition edition;
    private final RateGroup rates;
    private final Say say;

    private CommitteeReport(Material material, Edition edition) {
        this.material = material;
        this.edition = edition;
        this.rates = material.rates();
        this.say = new Say(Texts.in(edition.language()));
    }

    /// The report on what a selection counts.
    public static Report of(Material material, Edition edition) {
        return new CommitteeReport(material, edition).report();
    }

    private Report report() {
        List<Block> method = new MethodChapters(material, rates, say).blocks();
        List<Block> blocks = new ArrayList<>(new SummaryChapter(material, rates, say).blocks());
        if (!rates.assessments().isEmpty()) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(new ProfileChapter(material.profile(), edition.audience(), say).blocks());
            blocks.add(new Block.PageBreak());
            blocks.addAll(findings());
        }
        blocks.add(new Block.PageBreak());
        blocks.addAll(method);
        return new Report(
                cover(),
                blocks,
                Optional.of(new CommitteeWorkings(material, rates, edition, say).workings(method)));
    }

    private List<Block> findings() {
        Anonymous anonymous = new Anonymous(material.set(), say.say(Text.THE_FACTORY));
        return new FindingsChapters(
                        material,
                        rates,
                        edition.audience() == Audience.COMMITTEE ? anonymous::text : text -> text,
                        say)
                .blocks();
    }

    private Cover cover() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(say.say(Text.ASSESSMENTS), Integer.toString(rates.assessments().size())));
        int conflicts = material.selection().conflicts().programme();
        facts.add(new Fact(say.say(Text.OPEN_CONFLICTS), Integer.toString(conflicts)));
        facts.add(new Fact(say.say(Text.VERSION), edition.version()));
        facts.add(new Fact(say.say(Text.DATE), edition.date().toString()));
        facts.add(
                new Fact(
                        say.say(Text.ENDORSED_ON),
                        edition.endorsedOn()
                                .map(LocalDate::toString)
                                .orElseGet(() -> say.say(Text.NOT_ENDORSED))));
        return new Cover(
                edition.language(),
                say.say(
                        edition.audience() == Audience.COMMITTEE
                                ? Text.COMMITTEE_REPORT
                                : Text.INTERNAL_REPORT),
                edition.programme(),
                period(),
                edition.date(),
                facts);
    }

    /// From the first to the last counted visit.
    private String period() {
        List<LocalDate> days =
                rates.assessments().stream()
                        .map(Assessment::visit)
                        .flatMap(visit -> visit.start().stream())
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return days.isEmpty()
                ? say.say(Text.NO_VISITS)
                : say.say(Text.VISITS_FROM_TO, days.getFirst(), days.getLast());
    }
}
