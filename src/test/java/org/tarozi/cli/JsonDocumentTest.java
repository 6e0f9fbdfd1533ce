package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.junit.jupiter.api.Test;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class JsonDocumentTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final ObjectNode content = JsonMapper.shared().createObjectNode();

    /// What cannot be written.
    private record Broken() {

        @JsonProperty
        String value() {
            throw new IllegalStateException();
        }
    }

    @Test
    void oneIndentedObjectEndsWithALineFeed() {
        content.put("viloyat", "Fargʻona");

        JsonDocument.print(out, content);

        assertEquals(
                "{\n  \"viloyat\" : \"Fargʻona\"\n}\n", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsPrintedWhenTheContentFails() {
        content.put("viloyat", "Fargʻona");
        content.putPOJO("broken", new Broken());

        assertThrows(JacksonException.class, () -> JsonDocument.print(out, content));

        assertEquals(0, bytes.size());
    }
}
