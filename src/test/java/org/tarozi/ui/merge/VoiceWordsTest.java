package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Origin;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.SheetFiles;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the device is called that something was written on.
class VoiceWordsTest {

    private final VoiceWords words = new VoiceWords(Texts.in(Language.EN), "mine", SheetFiles.NONE);

    private static Change on(String device) {
        return new Change(
                new ChangeId(1, 2),
                new Subject("assessment/1"),
                "cycle",
                Value.of(1),
                List.of(),
                new Origin(device, "Bek", Instant.EPOCH, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "mine, this device",
        "star, read from a table",
        "sheet, from an answer sheet",
        "laptop-7, device laptop-7",
        "laptop-17, device laptop-17",
        "laptop-1x, device laptop-1x",
        "0123456789abcdef01234567, device 0123456789abcdef01234567",
        "0123456789abcdef012345678, device 0123456789abcdef01234567…",
        "0123456789abcdef0123456789abcdef, device bahog hijol …"
    })
    void aDeviceIsNamedWholeAndIsATableOnlyWhereItIsOne(String device, String said) {
        assertEquals(said, words.of(on(device)).device());
    }
}
