package org.tarozi.cli;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.function.Consumer;

/// One JSON document on standard output, all of it or nothing.
public final class JsonDocument {

    private static final ObjectWriter WRITER =
            JsonMapper.shared()
                    .writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonDocument() {}

    /// Writes an object whose members the content adds; indented, UTF-8, with a line feed at its
    /// end whatever the system's line end is. Nothing is printed if the content fails.
    public static void print(PrintStream out, Consumer<JsonGenerator> content) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (JsonGenerator json = WRITER.createGenerator(document)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        write(out, document);
    }

    /// Writes an object.
    public static void print(PrintStream out, ObjectNode content) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        WRITER.writeValue(document, content);
        write(out, document);
    }

    private static void write(PrintStream out, ByteArrayOutputStream document) {
        document.write('\n');
        out.writeBytes(document.toByteArray());
        out.flush();
    }
}
