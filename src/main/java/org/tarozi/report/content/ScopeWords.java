package org.tarozi.report.content;

import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.report.Block.Fact;
import org.tarozi.text.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A scope in the words of the report.
///
/// @param names what people call the places that it is filtered by
public record ScopeWords(Scope scope, PlaceNames names, Say say) {

    /// Period, kinds and filters, each with its name.
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say.say(Text.SCOPE_PERIOD), period()));
        facts.add(new Fact(say.say(Text.SCOPE_KINDS), kinds()));
        filter().ifPresent(facts::add);
        return facts;
    }

    /// The filters, if there are any.
    Optional<Fact> filter() {
        return scope.filters().values().isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(say.say(Text.SCOPE_FILTER), filters()));
    }

    /// What tells it from others in the name of a file: the places first, then the period and the
    /// kinds of visit; nothing where everything usual is counted.
    public String inBrief() {
        List<String> parts = new ArrayList<>();
        scope.filters()
                .values()
                .forEach(
                        (field, values) ->
                                parts.add(new PlacesWords(field, values, names, say).inBrief()));
        if (!isOfAnyTime()) {
            parts.add(period());
        }
        if (!isUsual()) {
            parts.add(kinds());
        }
        return String.join(", ", parts);
    }

    /// The kinds of visit.
    String kinds() {
        return new TreeSet<>(scope.kinds())
                .stream().map(say::kind).collect(Collectors.joining(", "));
    }

    /// Whether no cycle and no day is chosen.
    boolean isOfAnyTime() {
        return scope.period().equals(Scope.ALL.period());
    }

    /// Whether it has the kinds of visit that count unless others are chosen.
    boolean isUsual() {
        return scope.kinds().equals(Scope.ALL.kinds());
    }

    /// Which assessment of a factory counts.
    String onePerFactory() {
        return switch (scope.period()) {
            case Period.Window _ -> say.say(Text.METHOD_LATEST);
            case Period.Cycle _ -> say.say(Text.METHOD_CYCLE);
            case Period.AsOf _ -> say.say(Text.METHOD_AS_OF);
            case Period.Panel _ -> say.say(Text.METHOD_PANEL);
        };
    }

    /// The period.
    public String period() {
        return switch (scope.period()) {
            case Period.Window(var from, var to) -> window(from, to);
            case Period.Cycle(int number) -> say.say(Text.PERIOD_CYCLE, number);
            case Period.AsOf(LocalDate day) -> say.say(Text.PERIOD_AS_OF, day);
            case Period.Panel(int cycles) -> say.say(Text.PERIOD_PANEL, cycles);
        };
    }

    private String window(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to)
                    ? say.say(Text.PERIOD_ON, from.get())
                    : say.say(Text.PERIOD_BETWEEN, from.get(), to.get());
        }
        return from.map(day -> say.say(Text.PERIOD_FROM, day))
                .or(() -> to.map(day -> say.say(Text.PERIOD_TO, day)))
                .orElseGet(() -> say.say(Text.PERIOD_ALL));
    }

    private String filters() {
        return scope.filters().values().entrySet().stream()
                .map(
                        filter ->
                                say.field(filter.getKey())
                                        + ": "
                                        + new PlacesWords(
                                                        filter.getKey(),
                                                        filter.getValue(),
                                                        names,
                                                        say)
                                                .all())
                .collect(Collectors.joining("; "));
    }
}
