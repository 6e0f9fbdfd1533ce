package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Value;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// The schemas that strangers check their files with say the same as the reader.
class TzaSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path PLACE = Path.of("src/main/resources/org/tarozi/exchange/tza");
    private static final String ROOT = "assessment/0190c000-0000-7000-8000-000000000001";
    private static final String LINE =
            "{\"subject\":\""
                    + ROOT
                    + "/answer/os-guards\",\"field\":\"result\",\"value\":\"compliant\",\"parents\":[],"
                    + "\"device\":\"d\",\"person\":\"p\",\"at\":\"2024-05-14T09:30:00Z\",\"mood\":{}}";

    @TempDir Path folder;

    private final Schema manifest = schema("manifest");
    private final Schema header = schema("header");
    private final Schema change = schema("change");

    @Test
    void whatIsWrittenIsValid() {
        try (Desk desk = Desk.of(folder, "auditor")) {
            UUID visit = desk.visit(1);
            desk.answer(visit, "os-guards", "non_compliant");
            desk.set(Desk.part(visit, "answer/os-guards"), "workers_affected", Value.of(12));
            desk.set(Desk.part(visit, "answer/os-guards"), "result", Value.CLEARED);
            desk.set(
                    Desk.part(visit, "evidence/" + new UUID(1, 2)),
                    OfEvidence.ATTACHMENT,
                    desk.attach(new byte[9]).hex());
            Zip zip = Zip.of(desk.handOver(folder.resolve("a.tza"), visit));

            assertEquals(List.of(), errors(manifest, zip.text("manifest.json")));
            for (String segment : zip.segments().values()) {
                List<String> lines = segment.lines().toList();
                assertEquals(List.of(), errors(header, lines.getFirst()));
                for (String line : lines.subList(1, lines.size())) {
                    assertEquals(List.of(), errors(change, line), line);
                }
            }
        }
    }

    @Test
    void theLineToBreakIsSound() {
        assertEquals(List.of(), errors(change, LINE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"compliant\" | \"maybe\"",
                "\"compliant\" | true",
                "\"compliant\" | {}",
                "\"compliant\" | [1]",
                "\"result\",\"value\":\"compliant\" | \"workers_affected\",\"value\":-1",
                "\"result\",\"value\":\"compliant\" | \"workers_affected\",\"value\":1.5",
                "\"result\",\"value\":\"compliant\" |"
                        + " \"workers_affected\",\"value\":\"1234567890\"",
                "/answer/os-guards\",\"field\":\"result\" | \",\"field\":\"start_date\"",
                "/answer/os-guards\",\"field\":\"result\" | \",\"field\":\"state\"",
                "/answer/os-guards\",\"field\":\"result\" | \",\"field\":\"factory\"",
                "/answer/os-guards\",\"field\":\"result\" | \",\"field\":\"checklist\"",
                "/answer/os-guards | //os-guards",
                "/answer/os-guards | /answer/OS",
                "\"parents\":[] | \"parents\":[\"x\"]",
                "\"parents\":[] | \"parents\":null",
                "\"person\":\"p\", | ''",
                "2024-05-14T09:30:00Z | 14.05.2024",
            })
    void aLineOutOfFormIsRefused(String from, String to) {
        assertFalse(errors(change, LINE.replace(from, to)).isEmpty());
    }

    @Test
    void aDateIsInTheFormOfDates() {
        String day =
                LINE.replace(
                        "/answer/os-guards\",\"field\":\"result\"", "\",\"field\":\"start_date\"");
        assertEquals(List.of(), errors(change, day.replace("compliant", "2024-05-14")));
        assertFalse(errors(change, day.replace("compliant", "2024-13-14")).isEmpty());
        assertFalse(errors(change, day.replace("compliant", "1900-05-14")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "segment | segments",
                "\"version\":1 | \"version\":2",
                ROOT + "/confidential | assessment/1",
                "\"device\":\"d\" | \"device\":1",
                "\"device\":\"d\" | \"device\":\"d\",\"key\":\"AAAA\"",
            })
    void aHeaderOutOfFormIsRefused(String from, String to) {
        String line =
                "{\"tarozi\":\"segment\",\"version\":1,\"programme\":\"0190c000-0000-7000-8000-000000000001\","
                    + "\"scope\":\""
                        + ROOT
                        + "/confidential\",\"device\":\"d\"}";
        assertEquals(List.of(), errors(header, line));
        assertFalse(errors(header, line.replace(from, to)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assessments | assessment",
                "\"version\":1 | \"version\":\"1\"",
                "0190c000 | 1",
                "\"segments\":[] | \"segments\":[\"../x\"]",
                "\"segments\":[] | \"checklists\":[{\"id\":\"a\"}]",
            })
    void aManifestOutOfFormIsRefused(String from, String to) {
        String text =
                "{\"tarozi\":\"assessments\",\"version\":1,"
                    + "\"programme\":{\"id\":\"0190c000-0000-7000-8000-000000000001\"},\"segments\":[]}";
        assertEquals(List.of(), errors(manifest, text));
        assertFalse(errors(manifest, text.replace(from, to)).isEmpty());
    }

    private static Schema schema(String name) {
        try {
            String text = Files.readString(PLACE.resolve(name + ".schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.readTree(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(JSON.readTree(json)).stream().map(Error::toString).toList();
    }
}
