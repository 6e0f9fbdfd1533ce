package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Formula;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.RateRow;
import org.tarozi.analysis.RatesBy;
import org.tarozi.analysis.Scope;
import org.tarozi.exchange.table.DelimitedWriter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class RatesTableTest {

    private static RateRow row(RatesBy by, Optional<Formula> formula, OptionalInt nonCompliant) {
        Optional<String> none = Optional.empty();
        return new RateRow(
                by,
                "one",
                new RateRow.Titles(none, none, none, none, "One"),
                formula,
                OptionalInt.of(2),
                nonCompliant,
                4,
                OptionalInt.of(25));
    }

    @Test
    void everyRowSaysWhatItCountsAndOfWhat() {
        OptionalInt one = OptionalInt.of(1);
        List<RateRow> rows =
                List.of(
                        row(RatesBy.CLUSTER, Optional.of(Formula.ANY_POINT), one),
                        row(
                                RatesBy.CLUSTER,
                                Optional.of(Formula.MEAN_OF_POINTS),
                                OptionalInt.empty()),
                        row(RatesBy.POINT, Optional.empty(), one),
                        row(RatesBy.FACTORY, Optional.empty(), one));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DelimitedWriter.print(
                bytes,
                new RatesTable(
                        rows,
                        new CountedIn(Optional.of("Garments"), Scope.of(new Period.Cycle(2)))));

        assertEquals(
                List.of(
                        "id,cluster,point,question,factory,label,formula,cycle,non_compliant,"
                                + "assessed,percent,unit,programme,scope",
                        "one,,,,,One,any_point,2,1,4,25,assessments,Garments,rates --cycle 2",
                        "one,,,,,One,mean_of_points,2,,4,25,points,Garments,rates --cycle 2",
                        "one,,,,,One,,2,1,4,25,assessments,Garments,rates --cycle 2",
                        "one,,,,,One,,2,1,4,25,points,Garments,rates --cycle 2"),
                bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
