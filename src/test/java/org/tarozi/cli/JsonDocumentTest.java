package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class JsonDocumentTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void oneIndentedObjectEndsWithALineFeed() {
        JsonDocument.print(out, json -> json.writeStringProperty("viloyat", "Fargʻona"));

        assertEquals(
                "{\n  \"viloyat\" : \"Fargʻona\"\n}\n", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsPrintedWhenTheContentFails() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        JsonDocument.print(
                                out,
                                json -> {
                                    throw new IllegalStateException();
                                }));

        assertEquals(0, bytes.size());
    }
}
