package org.tarozi.report.content;

import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.report.Answers;
import org.tarozi.report.Block;
import org.tarozi.report.Share;
import org.tarozi.report.Workings;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.report.Workings.Standing;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// The workbook's part of the committee report: the lines with their rates, and the answers behind
/// them if they may be shown.
///
/// @param groups all cycles of a panel
/// @param rates those the workbook recalculates
record CommitteeWorkings(
        Material material, List<RateGroup> groups, RateGroup rates, Edition edition, Say say) {

    /// Fewer would tell each of them the answers of the others.
    private static final int FEWEST = 5;

    Workings workings(List<Block> definitions) {
        return new Workings(clusters(), points(), questions(), answers(), definitions, sheets());
    }

    private List<Workings.Sheet> sheets() {
        List<Workings.Sheet> sheets = new ArrayList<>();
        if (groups.size() > 1) {
            sheets.add(new TrendSheet(groups, say).sheet());
        }
        if (edition.audience() == Audience.INTERNAL) {
            sheets.addAll(new InternalSheets(material, rates, say).sheets());
        }
        return sheets;
    }

    private List<ClusterLine> clusters() {
        return rates.clusters().stream()
                .map(
                        one ->
                                new ClusterLine(
                                        one.cluster().id().value(),
                                        say.in(one.cluster().title()),
                                        Shares.of(one),
                                        Shares.meanOf(one)))
                .toList();
    }

    private List<PointLine> points() {
        return rates.points().stream()
                .map(
                        one ->
                                new PointLine(
                                        one.point().id().value(),
                                        one.cluster().id().value(),
                                        say.in(one.point().title()),
                                        Shares.of(one)))
                .toList();
    }

    private List<QuestionLine> questions() {
        return Stream.concat(
                        rates.questions().stream()
                                .map(one -> line(one, Standing.COUNTED, Shares.of(one))),
                        national().stream()
                                .map(one -> line(one, Standing.NATIONAL, Shares.ofNational(one))))
                .toList();
    }

    /// National questions whose point has a line and which have no line of their own already.
    private List<QuestionRate> national() {
        Set<QuestionId> counted = new HashSet<>();
        rates.questions().forEach(one -> counted.add(one.question().id()));
        List<PointRate> points = rates.points();
        return rates.national().stream()
                .filter(one -> !counted.contains(one.question().id()))
                .filter(
                        one ->
                                points.stream()
                                        .anyMatch(p -> p.point().id().equals(one.point().id())))
                .toList();
    }

    private QuestionLine line(QuestionRate one, Standing standing, Share share) {
        return new QuestionLine(
                one.question().id().value(),
                one.point().id().value(),
                say.in(one.question().text()),
                standing,
                share);
    }

    private Answers answers() {
        int count = rates.assessments().size();
        boolean mayShow = edition.audience() == Audience.INTERNAL || count >= FEWEST;
        if (count == 0 || !mayShow) {
            return new Answers.Withheld(say.say(Text.WITHHELD_FEW, count, FEWEST));
        }
        if (!Placement.isSameInAll(rates.releases())) {
            return new Answers.Withheld(say.say(Text.WITHHELD_MOVED));
        }
        return new Answers.Grid(rows());
    }

    private List<Answers.Row> rows() {
        List<QuestionLine> lines = questions();
        List<Assessment> shuffled = Shuffled.of(rates.assessments());
        List<Answers.Row> rows = new ArrayList<>();
        for (Assessment assessment : shuffled) {
            String label =
                    edition.audience() == Audience.INTERNAL
                            ? new Names(material.set(), say).of(assessment)
                            : Integer.toString(rows.size() + 1);
            Release release = release(assessment);
            rows.add(
                    new Answers.Row(
                            label,
                            lines.stream().map(line -> code(assessment, release, line)).toList()));
        }
        return rows;
    }

    private Release release(Assessment assessment) {
        return rates.releases().stream()
                .filter(one -> assessment.release().stream().anyMatch(one.fingerprint()::equals))
                .findFirst()
                .orElseThrow();
    }

    private static AnswerCode code(Assessment assessment, Release release, QuestionLine line) {
        OptionalInt ordinal = release.ordinal(new QuestionId(line.id()));
        return ordinal.isPresent()
                ? assessment.answers().at(ordinal.getAsInt())
                : AnswerCode.NOT_ASSESSED;
    }
}
