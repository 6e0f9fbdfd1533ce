package org.tarozi.exchange.star;

import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Scope;
import org.tarozi.exchange.table.Laptop;

import java.util.ArrayList;
import java.util.List;

/// What a laptop counts, as lines to compare.
final class CountedRates {

    private CountedRates() {}

    /// Without what nobody assessed: a release keeps the questions that a table brought.
    static List<String> of(Laptop laptop) {
        List<String> rates = new ArrayList<>();
        for (RateGroup group : laptop.rates(Scope.ALL)) {
            group.questions().forEach(one -> rates.add(one.question().id() + " " + one.rate()));
            group.factories().forEach(one -> rates.add(one.factory() + " " + one.rate()));
        }
        rates.removeIf(rate -> rate.contains("assessed=0]"));
        rates.sort(null);
        return rates;
    }
}
