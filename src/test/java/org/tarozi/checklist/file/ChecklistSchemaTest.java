package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.tarozi.checklist.RandomChecklist;
import org.tarozi.checklist.ReleaseContent;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The schema that editors complete from says the same as the reader, as far as structure goes.
class ChecklistSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Schema schema = schema();

    private static Schema schema() {
        Path file = Path.of("src/main/resources/org/tarozi/checklist/checklist.schema.json");
        try {
            String text = Files.readString(file);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.readTree(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeAll
    static void smallChecklistIsSound() {
        SmallChecklist.read(SmallChecklist.TEXT).orThrow();
    }

    static Stream<BrokenChecklists.Broken> broken() {
        return BrokenChecklists.all();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatTheReaderRefuses(BrokenChecklists.Broken broken) {
        assertFalse(errors(broken.text()).isEmpty());
    }

    @Test
    void acceptsTheSmallChecklist() {
        assertEquals(List.of(), errors(SmallChecklist.TEXT));
    }

    @Test
    void acceptsEveryShippedChecklist() throws IOException {
        for (String name : ShippedChecklists.names()) {
            assertEquals(List.of(), errors(Files.readString(Path.of("checklists", name))), name);
        }
    }

    @Test
    void acceptsWhatTheWriterWrites() {
        for (int seed = 0; seed < 20; seed++) {
            ReleaseContent content = new RandomChecklist(seed).content();
            byte[] bytes = ChecklistWriter.write("random.yaml", content).bytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertEquals(List.of(), errors(text), "seed " + seed);
        }
    }

    @Test
    void refusesAnOverlayWithoutItsBase() {
        String text = "tarozi: checklist-overlay/1\nid: a\ntitle: {en: A}\nlanguages: [en]\n";
        assertFalse(errors(text).isEmpty());
        assertEquals(List.of(), errors(text + "extends: b\n"));
    }

    private List<String> errors(String yaml) {
        LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        JsonNode node = JSON.valueToTree(new Load(settings).loadFromString(yaml));
        return schema.validate(node).stream().map(Error::toString).toList();
    }
}
