package org.tarozi.sample;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Everything invented: the factories, the findings and the remarks, as the resources beside this
/// class tell them.
record Script(List<SampleFactory> factories, List<SampleFinding> findings, Remarks remarks) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build();

    Script {
        factories = List.copyOf(factories);
        findings = List.copyOf(findings);
    }

    static Script read() {
        return new Script(
                List.of(read("factories.json", SampleFactory[].class)),
                List.of(read("findings.json", SampleFinding[].class)),
                read("remarks.json", Remarks.class));
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = Script.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its sample " + name);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample " + name + " of the program", e);
        }
    }
}
