package org.tarozi.cli;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/// One JSON document on standard output, all of it or nothing.
public final class JsonDocument {

    private static final ObjectWriter WRITER =
            JsonMapper.shared()
                    .writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonDocument() {}

    /// Writes an object; indented, UTF-8, with a line feed at its end whatever the system's line
    /// end is. Nothing is printed if that fails.
    public static void print(PrintStream out, ObjectNode content) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        WRITER.writeValue(document, content);
        document.write('\n');
        out.writeBytes(document.toByteArray());
        out.flush();
    }
}
