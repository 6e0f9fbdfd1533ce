package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.PlaceField;
import org.tarozi.sample.SampleProgramme;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.List;

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
