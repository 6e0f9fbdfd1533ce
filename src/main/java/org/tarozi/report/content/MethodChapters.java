package org.tarozi.report.content;

import org.tarozi.analysis.Exclusion;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Selection;
import org.tarozi.analysis.Warning;
import org.tarozi.checklist.Release;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How the numbers came about: method and limits, what was left out and why, and what they were
/// made from. The workbook has the same on its last sheet.
///
/// @param groups all cycles of a panel
record MethodChapters(Material material, List<RateGroup> groups, Say say) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say.say(Text.METHOD)));
        blocks.add(new Block.Bullets(method()));
        blocks.add(new Heading(1, say.say(Text.LEFT_OUT)));
        blocks.add(new Prose(Tone.BODY, leftOutLead()));
        blocks.add(leftOut());
        blocks.add(new Heading(1, say.say(Text.PROVENANCE)));
        blocks.add(new Prose(Tone.BODY, say.say(Text.PROVENANCE_LEAD)));
        blocks.add(new Block.Facts(facts()));
        return blocks;
    }

    private List<String> method() {
        List<String> method = new ArrayList<>();
        method.add(say.say(Text.METHOD_RESULT));
        method.add(say.say(Text.METHOD_POINT));
        method.add(say.say(Text.METHOD_QUESTION));
        method.add(say.say(Text.METHOD_CLUSTER));
        method.add(say.say(Text.METHOD_KINDS, scope().kinds()));
        method.add(scope().onePerFactory());
        method.add(say.say(Text.METHOD_NATIONAL));
        method.add(say.say(Text.METHOD_CONFLICT));
        method.add(say.say(Text.METHOD_ROUNDING));
        method.add(say.say(Text.METHOD_SIGHT));
        addWarnings(method);
        return method;
    }

    private void addWarnings(List<String> method) {
        int duplicates = 0;
        int namesakes = 0;
        int gaps = 0;
        for (Warning warning : material.selection().warnings()) {
            switch (warning) {
                case Warning.PossibleDuplicate _ -> duplicates++;
                case Warning.SameName _ -> namesakes++;
                case Warning.PanelGap _ -> gaps++;
                case Warning.OtherChecklist(var id, var visits) ->
                        method.add(say.say(Text.METHOD_OTHER_CHECKLIST, visits.size(), id.value()));
                case Warning.WithoutDate(var visits) ->
                        method.add(say.say(Text.METHOD_WITHOUT_DATE, visits.size()));
            }
        }
        if (duplicates > 0) {
            method.add(say.say(Text.METHOD_DUPLICATES, duplicates));
        }
        if (namesakes > 0) {
            method.add(say.say(Text.METHOD_NAMESAKES, namesakes));
        }
        if (gaps > 0) {
            method.add(say.say(Text.METHOD_GAPS, gaps));
        }
    }

    private ScopeWords scope() {
        return material.scope(say);
    }

    private String leftOutLead() {
        Selection selection = material.selection();
        int included = selection.included().size();
        int excluded = selection.excluded().size();
        return say.say(Text.LEFT_OUT_LEAD, included + excluded, included, excluded);
    }

    private Table leftOut() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Exclusion exclusion : material.selection().excluded()) {
            counts.merge(say.reason(exclusion.reason()), 1, Integer::sum);
        }
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach(
                (reason, count) ->
                        rows.add(List.of(new Cell.Words(reason), new Cell.Whole(count))));
        return new Table(
                Optional.empty(),
                List.of(
                        Column.text(say.say(Text.REASON), 75),
                        Column.number(say.say(Text.ASSESSMENTS), 25)),
                rows,
                say.say(Text.LEFT_OUT_NONE));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(scope().facts());
        List<String> options = material.provenance().options();
        facts.add(
                new Fact(
                        say.say(Text.OPTIONS),
                        options.isEmpty() ? say.say(Text.NONE) : String.join(" ", options)));
        facts.add(new Fact(say.say(Text.COUNTED_ASSESSMENTS), counted()));
        facts.add(
                new Fact(
                        say.say(Text.OPEN_CONFLICTS),
                        say.number(material.selection().conflicts().programme())));
        facts.addAll(new Origin(material.provenance(), say).facts(releases()));
        return facts;
    }

    private String counted() {
        String counted = say.number(material.selection().included().size());
        return groups.size() < 2
                ? counted
                : say.say(
                        Text.POINT_WITH_COUNT,
                        counted,
                        groups.stream().map(say::count).collect(Collectors.joining(", ")));
    }

    /// Those of all cycles, newest first.
    private List<Release> releases() {
        return groups.reversed().stream()
                .flatMap(group -> group.releases().stream())
                .distinct()
                .toList();
    }
}
