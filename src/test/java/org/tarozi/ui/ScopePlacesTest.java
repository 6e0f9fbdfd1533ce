package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.report.content.PlaceNames;
import org.tarozi.sample.SampleProgramme;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people call the places and sectors by which factories are counted.
class ScopePlacesTest {

    @TempDir Path folder;

    @Test
    void countriesAndSectorsAreNamedInTheLanguageOfTheWindow() {
        Path sample = SampleProgramme.in(folder);
        try (Programme programme = VisitFixture.opened(Programme.openToRead(sample))) {
            ScopePlaces places = ScopePlaces.of(programme.assessments(), programme.checklists());
            assertEquals(List.of("footwear", "garment", "textile"), places.of(PlaceField.SECTOR));
            assertEquals(
                    List.of("Footwear", "Garments", "Textiles"),
                    names(places, PlaceField.SECTOR, Language.EN));
            assertEquals(List.of("Узбекистан"), names(places, PlaceField.COUNTRY, Language.RU));
            assertEquals(
                    "Обувное производство",
                    names(places, PlaceField.SECTOR, Language.RU).getFirst());
        }
    }

    /// A region may have its name in two countries.
    private static final ScopePlaces PLACES =
            new ScopePlaces(
                    Map.of(
                            PlaceField.COUNTRY, List.of("KG", "KZ", "UZ"),
                            PlaceField.REGION, List.of("Andijan", "North", "Osh", "Tashkent"),
                            PlaceField.SECTOR, List.of("garment")),
                    Map.of(
                            "KG", List.of("North", "Osh"),
                            "KZ", List.of("North"),
                            "UZ", List.of("Andijan", "Tashkent")),
                    PlaceNames.NONE);

    @Test
    void regionsAreThoseOfTheChosenCountries() {
        assertEquals(
                List.of("Andijan", "North", "Osh", "Tashkent"),
                PLACES.of(PlaceField.REGION, Filters.NONE));
        assertEquals(
                List.of("Andijan", "North", "Tashkent"),
                PLACES.of(PlaceField.REGION, countries("kz", "UZ")));
        assertEquals(List.of("KG", "KZ", "UZ"), PLACES.of(PlaceField.COUNTRY, countries("KZ")));
    }

    @Test
    void whatIsChosenIsOfferedAlsoWhereNoFactoryHasItAnyMore() {
        assertEquals(
                List.of("garment", "toys"),
                PLACES.of(
                        PlaceField.SECTOR,
                        Filters.NONE.where(PlaceField.SECTOR, Set.of("toys", "Garment"))));
    }

    @Test
    void aRegionOfACountryThatIsChosenNoMoreFallsAway() {
        Filters regions =
                countries("KG", "KZ", "UZ")
                        .where(PlaceField.REGION, Set.of("Andijan", "North", "Osh"));
        Filters northern = PLACES.toggled(regions, PlaceField.COUNTRY, "UZ");
        assertEquals(Set.of("North", "Osh"), northern.of(PlaceField.REGION));
        Filters steppe = PLACES.toggled(northern, PlaceField.COUNTRY, "kg");
        assertEquals(Set.of("North"), steppe.of(PlaceField.REGION));
        Filters none = PLACES.toggled(steppe, PlaceField.COUNTRY, "KZ");
        assertEquals(Filters.NONE.where(PlaceField.REGION, Set.of("North")), none);
        assertEquals(
                countries("UZ"),
                PLACES.toggled(none, PlaceField.COUNTRY, "UZ"),
                "no region is left");
    }

    @Test
    void whatIsToggledTwiceIsAsItWas() {
        Filters one = PLACES.toggled(countries("UZ"), PlaceField.REGION, "Andijan");
        Filters two = PLACES.toggled(one, PlaceField.REGION, "Tashkent");
        assertEquals(Set.of("Andijan", "Tashkent"), two.of(PlaceField.REGION));
        assertEquals(one, PLACES.toggled(two, PlaceField.REGION, "tashkent"));
        assertEquals(countries("UZ"), PLACES.where(two, PlaceField.REGION, Set.of()));
    }

    private static Filters countries(String... codes) {
        return Filters.NONE.where(PlaceField.COUNTRY, Set.of(codes));
    }

    @Test
    void whatNobodyGaveWordsStaysAsItIs() {
        Texts texts = Texts.in(Language.EN);
        assertEquals("toys", ScopePlaces.NONE.name(PlaceField.SECTOR, "toys", texts));
        assertEquals("Oʻrta", ScopePlaces.NONE.name(PlaceField.REGION, "Oʻrta", texts));
        assertEquals("XX", ScopePlaces.NONE.name(PlaceField.COUNTRY, "XX", texts));
    }

    private static List<String> names(ScopePlaces places, PlaceField field, Language language) {
        Texts texts = Texts.in(language);
        return places.of(field).stream().map(value -> places.name(field, value, texts)).toList();
    }
}
