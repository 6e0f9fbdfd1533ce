package org.tarozi.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ShippedChecklistsTest {

    private static final Path FOLDER = Path.of("checklists");

    @Test
    void indexNamesEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> yaml =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .sorted()
                            .toList();
            assertEquals(yaml, ShippedChecklists.names().stream().sorted().toList());
        }
    }

    @Test
    void everyFileIsReadWithoutAWarning() throws IOException {
        for (String name : ShippedChecklists.names()) {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
            Reading<ChecklistFile> reading = ChecklistReader.read(name, bytes);
            assertEquals("", texts(reading.problems()));
        }
    }

    @Test
    void coreHasAllClustersAndPointsOfTheField() {
        Release core = release("core-2026");
        assertEquals(8, core.clusters().stream().filter(Cluster::counted).count());
        assertEquals(
                39,
                core.clusters().stream()
                        .filter(Cluster::counted)
                        .mapToInt(cluster -> cluster.points().size())
                        .sum());
        assertTrue(core.questions().stream().filter(Question::isCompliance).count() >= 90);
    }

    static Release release(String id) {
        return ShippedChecklists.find(new ReleaseId(id)).orElseThrow().release();
    }

    static String texts(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::text).toList());
    }
}
