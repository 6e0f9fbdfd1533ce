package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.Destination;

import java.util.List;
import java.util.Optional;

class PlacesTest {

    private static final String ID = "0190d6a0-0000-7000-8000-000000000001";
    private static final Destination FACTORIES = new Destination.Factories(Optional.empty());

    @Test
    void whereTheUserWasIsWhereHeComesBackTo() {
        AssessmentId visit = AssessmentId.of(ID);
        for (Destination place :
                List.of(
                        FACTORIES,
                        new Destination.Factories(Optional.of(FactoryId.of(ID))),
                        new Destination.Visit(visit, Optional.empty()),
                        new Destination.Visit(visit, Optional.of(new QuestionId("q2"))),
                        new Destination.Merge(List.of()),
                        new Destination.Numbers(),
                        new Destination.Reports(Optional.empty()))) {
            assertEquals(place, Places.read(Places.text(place)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "factories x", "visit", "visit x q2", "elsewhere"})
    void whatSomebodyEditedLeadsToTheFactories(String text) {
        assertEquals(FACTORIES, Places.read(text));
    }
}
