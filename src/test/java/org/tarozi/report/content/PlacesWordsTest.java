package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.PlaceField;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.util.Set;

class PlacesWordsTest {

    @Test
    void placesStandInTheOrderOfTheAlphabet() {
        PlacesWords words =
                new PlacesWords(
                        PlaceField.REGION,
                        Set.of("Яна", "Ёнгок", "Ал", "андижан"),
                        PlaceNames.NONE,
                        new Say(Texts.in(Language.RU)));
        assertEquals("Ал, андижан, Ёнгок, Яна", words.all());
    }
}
