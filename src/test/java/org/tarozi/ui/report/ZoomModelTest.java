package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ZoomModelTest {

    private final ZoomModel zoom = new ZoomModel(100);

    @Test
    void aPageFitsTheWidthItHas() {
        assertEquals(560, zoom.width(600, 10), 1e-9);
    }

    @Test
    void aPageIsNeverWiderThanPaperBesideItsLetters() {
        assertEquals(570, zoom.width(5000, 10), 1e-9);
    }

    @Test
    void stepsEndAtBothEnds() {
        for (int step = 0; step < 10; step++) {
            zoom.larger();
        }
        assertEquals(200, zoom.percent().get());
        assertTrue(zoom.isLargest().getValue());
        for (int step = 0; step < 10; step++) {
            zoom.smaller();
        }
        assertEquals(50, zoom.percent().get());
        assertEquals(280, zoom.width(600, 10), 1e-9);
        assertTrue(zoom.isSmallest().getValue());
    }
}
