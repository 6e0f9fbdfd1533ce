package org.tarozi.report.content;

import org.tarozi.analysis.DisclosureGuard;
import org.tarozi.analysis.Profile;
import org.tarozi.analysis.SizeClass;
import org.tarozi.analysis.Workers;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Who the factories are: workers by sex, regions, sizes. Small groups are not counted out in
/// public.
record ProfileChapter(Profile profile, Audience audience, Say say) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say.say(Text.PROFILE)));
        blocks.add(workers());
        blocks.add(breakdown(Text.REGION, regions()));
        blocks.add(breakdown(Text.SIZE, sizes()));
        if (audience == Audience.COMMITTEE) {
            blocks.add(
                    new Prose(
                            Tone.NOTE, say.say(Text.GUARD_NOTE, DisclosureGuard.USUAL.minimum())));
        }
        return blocks;
    }

    private Table workers() {
        Workers workers = profile.workers();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(line(Text.WOMEN, workers.female(), workers.total()));
        rows.add(line(Text.MEN, workers.male(), workers.total()));
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

    private List<Cell> line(Text label, long part, long whole) {
        Share share = new Share("workers:" + label, Math.toIntExact(part), Math.toIntExact(whole));
        return List.of(
                new Cell.Words(say.say(label)), new Cell.Whole(part), new Cell.Percent(share));
    }

    private Map<String, Integer> regions() {
        Map<String, Integer> counts = new LinkedHashMap<>(profile.regions().factories());
        addNotKnown(counts, profile.regions().notKnown());
        return counts;
    }

    private Map<String, Integer> sizes() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        profile.sizes().factories().forEach((size, count) -> counts.put(label(size), count));
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
            counts.put(say.say(Text.NOT_KNOWN), notKnown);
        }
    }

    private Table breakdown(Text by, Map<String, Integer> counts) {
        Set<String> withheld = withheld(counts);
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach(
                (label, count) ->
                        rows.add(
                                List.of(
                                        new Cell.Words(label),
                                        withheld.contains(label)
                                                ? new Cell.Words(say.say(Text.WITHHELD))
                                                : new Cell.Whole(count))));
        return new Table(
                Optional.of(say.say(Text.FACTORIES_BY, say.say(by))),
                List.of(Column.text(say.say(by), 60), Column.number(say.say(Text.FACTORIES), 40)),
                rows,
                say.say(Text.NOT_KNOWN));
    }

    private Set<String> withheld(Map<String, Integer> counts) {
        if (audience == Audience.INTERNAL) {
            return Set.of();
        }
        List<DisclosureGuard.Cell> cells =
                counts.entrySet().stream()
                        .map(
                                one ->
                                        new DisclosureGuard.Cell(
                                                one.getKey(), one.getValue(), OptionalInt.empty()))
                        .toList();
        return DisclosureGuard.USUAL.withheld(cells).stream()
                .map(one -> one.cell().name())
                .collect(Collectors.toSet());
    }
}
