package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class InstrumentsTest {

    private static final String HEAD = "code;en;ru;uz\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    C138 | Minimum Age Convention, 1973
                    C138 Art. 2 | Minimum Age Convention, 1973
                    P029 Art. 2(d) | Protocol of 2014 to the Forced Labour Convention, 1930
                    C1 | Hours of Work (Industry) Convention, 1919
                    """)
    void referenceHasTheTitleOfItsInstrument(String reference, String title) {
        assertEquals(
                Optional.of(title),
                Instruments.shipped().title(reference).map(one -> one.in("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C999", "C1380", "UZ LC: https://example.org/C138", "Code", ""})
    void otherReferencesHaveNone(String reference) {
        assertEquals(Optional.empty(), Instruments.shipped().title(reference));
    }

    @Test
    void everyInstrumentOfTheShippedChecklistsHasATitleAndNoOtherIsThere() {
        Instruments shipped = Instruments.shipped();
        Set<Wording> titles = new TreeSet<>(Comparator.comparing(one -> one.in("en")));
        Set<String> unknown = new TreeSet<>();
        for (String reference : references()) {
            shipped.title(reference).ifPresent(titles::add);
            if (reference.matches("[A-Z]\\d+.*") && shipped.title(reference).isEmpty()) {
                unknown.add(reference);
            }
        }
        assertEquals(Set.of(), unknown);
        assertEquals(shipped.titles().size(), titles.size());
    }

    private static List<String> references() {
        return ShippedChecklists.all().stream()
                .flatMap(one -> one.release().clusters().stream())
                .flatMap(cluster -> cluster.points().stream())
                .flatMap(InstrumentsTest::references)
                .toList();
    }

    private static Stream<String> references(CompliancePoint point) {
        return Stream.concat(
                point.legalBasis().stream(),
                point.questions().stream()
                        .map(question -> question.backing().legalBasis())
                        .flatMap(Collection::stream));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1;a;b\n", "C1;a;b;c;d\n", "C1;a;b;c\nC1;a;b;c\n"})
    void tableOfAnotherShapeIsRefused(String rows) {
        assertThrows(IllegalArgumentException.class, () -> Instruments.read(HEAD + rows));
        assertThrows(IllegalArgumentException.class, () -> Instruments.read(rows));
    }
}
