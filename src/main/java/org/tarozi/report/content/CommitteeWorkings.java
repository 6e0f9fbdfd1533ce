package org.tarozi.report.content;

import org.tarozi.analysis.Places;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.assessment.Assessment;
import org.tarozi.report.Answers;
import org.tarozi.report.Block;
import org.tarozi.report.Share;
import org.tarozi.report.Workings;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.Place;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.report.Workings.Standing;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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

    Workings workings(String scope, List<Block> definitions) {
        return new Workings(
                scope, clusters(), points(), questions(), answers(), definitions, sheets());
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
        OtherPlaces places = new OtherPlaces(new Places(rates), say);
        return Stream.concat(
                        counted().stream()
                                .map(
                                        one ->
                                                line(
                                                        one,
                                                        new Place(
                                                                places.clusters(one),
                                                                places.points(one)),
                                                        Standing.COUNTED,
                                                        Shares.of(one))),
                        rates.national().stream()
                                .map(
                                        one ->
                                                line(
                                                        one,
                                                        new Place(
                                                                say.in(one.cluster().title()),
                                                                say.in(one.point().title())),
                                                        Standing.NATIONAL,
                                                        Shares.ofNational(one))))
                .toList();
    }

    /// All but those that counted in another cycle only and do not in this one, such as those of
    /// national level.
    private List<QuestionRate> counted() {
        Places places = new Places(rates);
        return rates.questions().stream().filter(one -> !places.of(one).isEmpty()).toList();
    }

    private QuestionLine line(QuestionRate one, Place place, Standing standing, Share share) {
        return new QuestionLine(
                one.question().id().value(),
                place,
                say.in(one.question().text()),
                standing,
                share,
                new OtherWords(rates, say).isIn(one));
    }

    private Answers answers() {
        int count = rates.assessments().size();
        boolean mayShow = edition.audience() == Audience.INTERNAL || count >= FEWEST;
        if (count == 0 || !mayShow) {
            return new Answers.Withheld(say.say(Text.WITHHELD_FEW, count, FEWEST));
        }
        return new AnswerRows(rates, counted(), rates.national()).grid(labels());
    }

    /// The committee reads numbers in the order of the rows.
    private Function<Assessment, String> labels() {
        AtomicInteger row = new AtomicInteger();
        return edition.audience() == Audience.INTERNAL
                ? new Names(material.set(), say)::of
                : assessment -> Integer.toString(row.incrementAndGet());
    }
}
