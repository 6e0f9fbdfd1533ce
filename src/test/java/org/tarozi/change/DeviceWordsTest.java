package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

class DeviceWordsTest {

    @Test
    void theWordsAreThoseOfThePublishedExamples() {
        // 127.0.0.1 is lusab-babad, 63.84.220.193 is gutih-tugad
        assertEquals(
                "lusab babad gutih tugad babab babab babab babab",
                DeviceWords.of("7f0000013f54dcc10000000000000000"));
    }

    @Test
    void everyIdCanBeHadBackFromItsWords() {
        Random random = new Random(7);
        for (int turn = 0; turn < 500; turn++) {
            String id = String.format("%016x%016x", random.nextLong(), random.nextLong());
            assertEquals(Optional.of(id), DeviceWords.read(DeviceWords.of(id)));
        }
    }

    @Test
    void wordsAreReadWithHyphensAndInCapitalsAndDigitsAsTheyAre() {
        String id = "7f0000013f54dcc10000000000000000";

        assertEquals(
                Optional.of(id),
                DeviceWords.read(" LUSAB-babad-gutih-tugad babab babab-babab babab "));
        assertEquals(Optional.of(id), DeviceWords.read(id.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void whatIsNoIdIsNone() {
        assertEquals(
                Stream.generate(Optional::<String>empty).limit(4).toList(),
                Stream.of(
                                "",
                                "lusab babad",
                                "lusab babad gutih tugad babab babab babab babac",
                                "7f00")
                        .map(DeviceWords::read)
                        .toList());
    }
}
