package org.tarozi.report.content;

import org.tarozi.analysis.Profile;
import org.tarozi.analysis.SizeClass;
import org.tarozi.analysis.Workers;
import org.tarozi.report.BarChart;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Who the factories are: workers by sex, regions, sizes.
///
/// These are counts of the whole programme, which is not suppressed. Region and size are never
/// crossed with each other, nor with workers or results: such a cell would tell about one factory.
record ProfileChapter(Profile profile, Say say) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say.say(Text.PROFILE)));
        blocks.add(new Prose(Tone.BODY, say.say(Text.PROFILE_LEAD, profile.factories())));
        blocks.add(workers());
        int inDoubt = profile.workers().factoriesInDoubt();
        if (inDoubt > 0) {
            blocks.add(new Prose(Tone.NOTE, say.say(Text.PROFILE_WORKERS_IN_DOUBT, inDoubt)));
        }
        String leftOut = new WorkerWords(profile.workers(), say).leftOut();
        if (!leftOut.isEmpty()) {
            blocks.add(new Prose(Tone.NOTE, leftOut));
        }
        blocks.add(places());
        blocks.add(new Prose(Tone.NOTE, say.say(Text.PROFILE_NOTE)));
        return blocks;
    }

    private Table workers() {
        Workers workers = profile.workers();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(bySex(Text.WOMEN, workers.female(), workers));
        rows.add(bySex(Text.MEN, workers.male(), workers));
        if (workers.sexNotKnown() > 0) {
            rows.add(line(Text.SEX_NOT_KNOWN, workers.sexNotKnown(), workers.total()));
        }
        rows.add(line(Text.ALL_WORKERS, workers.total(), workers.total()));
        return new Table(
                Optional.of(say.say(Text.WORKERS_BY_SEX)),
                List.of(
                        Column.text(say.say(Text.SEX), 60),
                        Column.number(say.say(Text.WORKERS), 20),
                        Column.number(say.say(Text.SHARE), 20)),
                workers.total() == 0 ? List.of() : rows,
                say.say(Text.WORKERS_NOT_KNOWN));
    }

    /// None of one sex beside workers of neither means that nobody wrote down how many.
    private List<Cell> bySex(Text label, long part, Workers workers) {
        return part == 0 && workers.sexNotKnown() > 0
                ? List.of(new Cell.Words(say.say(label)), new Cell.Nothing(), new Cell.Nothing())
                : line(label, part, workers.total());
    }

    private List<Cell> line(Text label, long part, long whole) {
        int digits = Math.max(0, 1 + Integer.SIZE - Long.numberOfLeadingZeros(whole));
        Share share =
                new Share("workers:" + label, (int) (part >> digits), (int) (whole >> digits));
        return List.of(
                new Cell.Words(say.say(label)), new Cell.Whole(part), new Cell.Percent(share));
    }

    private BarChart places() {
        return new BarChart(
                say.say(Text.FACTORIES_BY_PLACE),
                List.of(group(Text.REGION, regions()), group(Text.SIZE, sizes())));
    }

    private BarChart.Group group(Text by, Map<String, Integer> counts) {
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((label, count) -> bars.add(bar(by, label, count)));
        return new BarChart.Group(say.say(by), bars);
    }

    private BarChart.Bar bar(Text by, String label, int count) {
        return new BarChart.Bar(
                label, new Share("factories:" + by + ":" + label, count, profile.factories()));
    }

    /// The largest first; what is not known stands last.
    private Map<String, Integer> regions() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        profile.regions().factories().entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(region -> counts.put(region.getKey(), region.getValue()));
        addNotKnown(counts, profile.regions().notKnown());
        return counts;
    }

    private Map<String, Integer> sizes() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (profile.sizes().notKnown() < profile.factories()) {
            profile.sizes().factories().forEach((size, count) -> counts.put(label(size), count));
        }
        addNotKnown(counts, profile.sizes().notKnown());
        return counts;
    }

    private String label(SizeClass size) {
        OptionalInt to = size.to();
        return to.isPresent()
                ? say.say(Text.SIZE_FROM_TO, size.from(), to.getAsInt())
                : say.say(Text.SIZE_FROM, size.from());
    }

    private void addNotKnown(Map<String, Integer> counts, int notKnown) {
        if (notKnown > 0) {
            counts.merge(say.say(Text.NOT_KNOWN), notKnown, Integer::sum);
        }
    }
}
