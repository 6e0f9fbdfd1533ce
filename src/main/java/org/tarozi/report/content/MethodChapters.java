package org.tarozi.report.content;

import org.tarozi.analysis.Exclusion;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Selection;
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

/// How the numbers came about: method and limits, what was left out and why, and what they were
/// made from. The workbook has the same on its last sheet.
record MethodChapters(Material material, RateGroup rates, Say say) {

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
        return List.of(
                say.say(Text.METHOD_RESULT),
                say.say(Text.METHOD_POINT),
                say.say(Text.METHOD_QUESTION),
                say.say(Text.METHOD_CLUSTER),
                say.say(Text.METHOD_LATEST),
                say.say(Text.METHOD_NATIONAL),
                say.say(Text.METHOD_CONFLICT),
                say.say(Text.METHOD_ROUNDING));
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
        Provenance provenance = material.provenance();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say.say(Text.PROGRAM), provenance.program()));
        facts.add(new Fact(say.say(Text.SCOPE), provenance.scope()));
        for (Release release : rates.releases()) {
            facts.add(new Fact(release.id().value(), release.fingerprint().hex()));
        }
        facts.add(
                new Fact(
                        say.say(Text.OPEN_CONFLICTS),
                        say.texts()
                                .language()
                                .number(material.selection().conflicts().programme())));
        for (Provenance.Count count : provenance.counts()) {
            facts.add(new Fact(count.what(), say.texts().language().number(count.number())));
        }
        provenance.digests().forEach(digest -> facts.add(new Fact(digest.what(), digest.sha256())));
        return facts;
    }
}
