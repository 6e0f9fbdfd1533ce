package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ConflictsJsonTest {

    @TempDir Path folder;

    /// No program reads an hour, or the year 1970, that nobody said.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visit_date | 2024-05-20 | \"2024-05-20\"",
                "assessment_id | A | null",
            })
    void anAnswerSheetSaysADayOrNone(String column, String cell, String at) throws IOException {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        office.took(sheet(column, cell, "compliant"), sheet(column, cell, "non_compliant"));

        JsonNode root =
                JsonMapper.shared()
                        .readTree(office.run("conflicts", office.file(), "--json").out());

        List<String> said = root.findValues("at").stream().map(JsonNode::toString).toList();
        assertEquals(List.of(at), said.stream().distinct().toList());
    }

    private String sheet(String column, String cell, String result) throws IOException {
        String text =
                "factory,%s,question,result\nSilk,%s,fl-resign,%s\n"
                        .formatted(column, cell, result);
        return Files.writeString(folder.resolve(result + ".csv"), text).toString();
    }
}
