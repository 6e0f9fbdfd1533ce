package org.tarozi.job;

import org.tarozi.analysis.Formula;
import org.tarozi.analysis.RateRow;
import org.tarozi.analysis.Scope;
import org.tarozi.exchange.table.DelimitedWriter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Rates as the rows of a table, the same from the command and from the window.
///
/// @param programme what the programme is called, if anybody gave it a name
/// @param scope what is counted, which every row says as the options of the command
public record RatesTable(List<RateRow> rates, Optional<String> programme, Scope scope)
        implements Consumer<DelimitedWriter> {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "cluster",
                    "point",
                    "question",
                    "factory",
                    "label",
                    "formula",
                    "cycle",
                    "non_compliant",
                    "assessed",
                    "percent");

    private static final List<String> LATER_COLUMNS = List.of("unit", "programme", "scope");

    public RatesTable {
        rates = List.copyOf(rates);
    }

    /// What a file with such a table begins with.
    static String beginning() {
        return DelimitedWriter.BYTE_ORDER_MARK + String.join(",", COLUMNS);
    }

    @Override
    public void accept(DelimitedWriter table) {
        table.row(with(COLUMNS, LATER_COLUMNS));
        String counted = String.join(" ", with(List.of("rates"), OrderText.scope(scope)));
        rates.forEach(
                rate ->
                        table.row(
                                with(
                                        row(rate),
                                        List.of(rate.unit(), programme.orElse(""), counted))));
    }

    private static List<String> with(List<String> first, List<String> later) {
        return Stream.concat(first.stream(), later.stream()).toList();
    }

    private static List<String> row(RateRow rate) {
        return List.of(
                rate.id(),
                rate.titles().cluster().orElse(""),
                rate.titles().point().orElse(""),
                rate.titles().question().orElse(""),
                rate.titles().factory().orElse(""),
                rate.titles().label(),
                rate.formula().map(Formula::key).orElse(""),
                number(rate.cycle()),
                number(rate.nonCompliant()),
                String.valueOf(rate.assessed()),
                number(rate.percent()));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
