package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class FiltersTest {

    @Test
    void oneKeyMayHaveSeveralValues() {
        assertEquals(
                new Filters.Understood(
                        new Filters(
                                new TreeMap<>(
                                        Map.of(
                                                PlaceField.COUNTRY,
                                                Set.of("UZ", "KG"),
                                                PlaceField.SECTOR,
                                                Set.of("a=b"))))),
                Filters.read(List.of("country=UZ", " Country = KG ", "sector=a=b")));
    }

    @Test
    void everyFilterThatIsNotUnderstoodIsSaid() {
        assertEquals(
                new Filters.Refused(
                        List.of(
                                "The filter \"colour=red\" is not understood. Write key=value with"
                                    + " one of the keys country, region, sector, as in country=UZ.",
                                "The filter \"country\" is not understood. Write key=value with one"
                                        + " of the keys country, region, sector, as in country=UZ.",
                                "The filter \"region=\" is not understood. Write key=value with one"
                                    + " of the keys country, region, sector, as in country=UZ.")),
                Filters.read(List.of("colour=red", "country", "sector=x", "region=")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aFilterThatNothingCanMatchIsNone(String blank) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Filters.NONE.where(PlaceField.REGION, Set.of("Osh", blank)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Filters(new TreeMap<>(Map.of(PlaceField.REGION, Set.of()))));
        assertEquals(Filters.NONE, Filters.NONE.where(PlaceField.REGION, Set.of()));
    }
}
