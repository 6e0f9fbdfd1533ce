package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.job.ReportOrder.Imprint;
import org.tarozi.report.content.Audience;
import org.tarozi.text.Language;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Options as a reader types them to get the same report.
class OrderTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Andijan          | --where region=Andijan
                    Фергана          | --where region=Фергана
                    Osh north        | --where "region=Osh north"
                    The "new" zone   | --where "region=The \\"new\\" zone"
                    A\\B             | --where "region=A\\\\B"
                    Zone $1          | --where "region=Zone \\$1"
                    A;B              | --where "region=A;B"
                    """)
    void aValueArrivesAsItIs(String region, String option) {
        Scope scope =
                Scope.ALL.where(
                        new Filters(new TreeMap<>(Map.of(PlaceField.REGION, Set.of(region)))));
        assertEquals(
                option,
                OrderText.options(
                                new ReportOrder(
                                        scope, Language.EN, Audience.COMMITTEE, Imprint.FIRST))
                        .getFirst());
    }
}
