package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.ui.Outside.Files;

import java.util.List;

class NativeDialogsTest {

    @Test
    void whatACameraCallsInCapitalsIsOfferedToo() {
        assertEquals(List.of("*.pdf", "*.PDF"), NativeDialogs.patterns(Files.PDF));
        assertEquals(true, NativeDialogs.patterns(Files.EVIDENCE).contains("*.JPG"));
    }
}
