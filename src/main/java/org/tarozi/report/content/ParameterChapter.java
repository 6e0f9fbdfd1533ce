package org.tarozi.report.content;

import org.tarozi.checklist.Amount;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.Parameter.DatedValue;
import org.tarozi.checklist.Source;
import org.tarozi.checklist.Wording;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The parameters of national law in print, each value with its day, its source and how good that
/// is.
final class ParameterChapter {

    private final Voices voices;

    ParameterChapter(Voices voices) {
        this.voices = voices;
    }

    void add(List<Block> blocks, List<Parameter> parameters) {
        blocks.add(new Heading(1, voices.joined(Text.PARAMETERS)));
        voices.captions()
                .each(say -> say.say(Text.PARAMETERS_LEAD))
                .forEach(text -> blocks.add(new Prose(Tone.BODY, text)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Parameter parameter : parameters) {
            parameter.values().forEach(value -> rows.add(row(parameter, value)));
        }
        blocks.add(
                new Table(
                        Optional.empty(),
                        List.of(
                                Column.text(voices.say(Text.PARAMETER), 32),
                                Column.text(voices.say(Text.VALUE), 20),
                                Column.text(voices.say(Text.IN_FORCE_SINCE), 13),
                                Column.text(voices.say(Text.SOURCE), 35)),
                        rows,
                        voices.say(Text.NONE)));
    }

    private List<Cell> row(Parameter parameter, DatedValue value) {
        List<String> details = new ArrayList<>();
        voices.each(say -> say.in(parameter.title())).skip(1).forEach(details::add);
        details.add(parameter.id());
        if (parameter.toConfirm()) {
            details.add(voices.say(Text.TO_CONFIRM));
        }
        return List.of(
                new Cell.Titled(voices.all().getFirst().in(parameter.title()), details),
                new Cell.Words(
                        voices.each(say -> amount(parameter, value, say))
                                .distinct()
                                .collect(Collectors.joining("\n"))),
                value.from().<Cell>map(Cell.Day::new).orElseGet(Cell.Nothing::new),
                source(value));
    }

    private static String amount(Parameter parameter, DatedValue value, Say say) {
        return switch (value.value()) {
            case Amount.Figure figure ->
                    figure + parameter.unit().map(unit -> " " + say.in(unit)).orElse("");
            case Amount.Rule(Wording text) -> say.in(text);
            case Amount.None() -> say.say(Text.NO_SUCH_NUMBER);
            case Amount.NotFound() -> say.say(Text.NOT_FOUND);
        };
    }

    private Cell source(DatedValue value) {
        List<String> details = new ArrayList<>();
        value.source().ifPresent(source -> details.addAll(details(source)));
        value.note().ifPresent(note -> voices.each(say -> say.in(note)).forEach(details::add));
        String text = value.source().map(Source::text).orElse("–");
        return new Cell.Titled(text.replace(" ; ", "\n"), details);
    }

    private List<String> details(Source source) {
        List<String> details = new ArrayList<>();
        source.quality()
                .ifPresent(
                        quality ->
                                details.add(
                                        voices.say(
                                                switch (quality) {
                                                    case OFFICIAL -> Text.SOURCE_OFFICIAL;
                                                    case SECONDARY -> Text.SOURCE_SECONDARY;
                                                    case PRESS -> Text.SOURCE_PRESS;
                                                })));
        source.asOf()
                .map(LocalDate::toString)
                .ifPresent(day -> details.add(voices.say(Text.AS_OF, day)));
        return details;
    }
}
