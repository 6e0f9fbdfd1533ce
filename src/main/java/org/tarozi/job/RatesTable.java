package org.tarozi.job;

import org.tarozi.analysis.Formula;
import org.tarozi.analysis.RateRow;
import org.tarozi.exchange.table.DelimitedWriter;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Rates as the rows of a table, the same from the command and from the window.
public record RatesTable(List<RateRow> rates, CountedIn counted)
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
                    "percent",
                    "unit");

    public RatesTable {
        rates = List.copyOf(rates);
    }

    /// What a file with such a table begins with, also of the first programs that wrote one.
    static String beginning() {
        return DelimitedWriter.BYTE_ORDER_MARK
                + String.join(",", COLUMNS.subList(0, COLUMNS.indexOf("unit")));
    }

    @Override
    public void accept(DelimitedWriter table) {
        table.row(CountedIn.header(COLUMNS));
        rates.forEach(rate -> table.row(counted.row(row(rate))));
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
                number(rate.percent()),
                rate.unit());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
