package org.tarozi.report.content;

import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.Instruments;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the conventions, protocols and recommendations are called that a checklist names by their
/// codes.
final class InstrumentChapter {

    private static final int CODE = 18;

    private final Voices voices;

    InstrumentChapter(Voices voices) {
        this.voices = voices.captions();
    }

    /// Adds nothing where none of them is known.
    void add(List<Block> blocks, Release release) {
        Map<String, Wording> named = named(release);
        if (named.isEmpty()) {
            return;
        }
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(1, voices.joined(Text.INSTRUMENTS)));
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(voices.say(Text.LEGAL_BASIS), CODE)));
        voices.each(say -> say.say(Text.TERM))
                .forEach(
                        title ->
                                columns.add(
                                        Column.text(title, (100 - CODE) / voices.all().size())));
        List<List<Cell>> rows = new ArrayList<>();
        named.forEach((code, title) -> rows.add(voices.row(code, say -> say.own(title))));
        blocks.add(new Table(Optional.empty(), columns, rows, ""));
    }

    /// C before P and R, and C87 before C100.
    private static Map<String, Wording> named(Release release) {
        Instruments instruments = Instruments.shipped();
        Map<String, Wording> named =
                new TreeMap<>(
                        Comparator.comparing((String code) -> code.charAt(0))
                                .thenComparing(code -> Integer.parseInt(code.substring(1))));
        references(release)
                .forEach(
                        reference ->
                                instruments
                                        .code(reference)
                                        .ifPresent(
                                                code ->
                                                        named.put(
                                                                code,
                                                                instruments.titles().get(code))));
        return named;
    }

    private static Stream<String> references(Release release) {
        Stream<CompliancePoint> points =
                release.clusters().stream().flatMap(cluster -> cluster.points().stream());
        return Stream.concat(
                points.flatMap(point -> point.legalBasis().stream()),
                release.questions().stream()
                        .flatMap(question -> question.backing().legalBasis().stream()));
    }
}
