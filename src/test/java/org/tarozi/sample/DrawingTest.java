package org.tarozi.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.change.Digest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

class DrawingTest {

    @Test
    void aDrawingComesOutTheSameTwice() {
        for (Drawing drawing : Drawing.values()) {
            assertArrayEquals(drawing.png(3), drawing.png(3));
        }
    }

    @Test
    void allDrawingsDiffer() {
        Set<Digest> digests =
                Arrays.stream(Drawing.values())
                        .map(drawing -> Digest.of(drawing.png(3)))
                        .collect(Collectors.toSet());
        assertEquals(Drawing.values().length, digests.size());
    }
}
