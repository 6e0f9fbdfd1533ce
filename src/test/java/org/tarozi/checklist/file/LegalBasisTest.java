package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.ReleaseContent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Each article of an ILO instrument that a checklist names was held against its text: what it says
/// and where it was read stands in a list beside the documentation.
class LegalBasisTest {

    private static final Path LIST = Path.of("src/docs/legal-basis.csv");

    @Test
    void everyNamedArticleIsInTheListOfThoseLookedUpAndNoOther() throws IOException {
        SortedSet<String> named =
                ShippedChecklists.all().stream()
                        .map(checklist -> checklist.release().content())
                        .flatMap(LegalBasisTest::named)
                        .filter(law -> !law.contains("http"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", lookedUp()), String.join("\n", named));
    }

    private static Stream<String> named(ReleaseContent release) {
        return Stream.concat(
                release.points().flatMap(point -> point.legalBasis().stream()),
                release.questions().flatMap(question -> question.backing().legalBasis().stream()));
    }

    /// The first two cells of each row; they have no quotation marks.
    private static SortedSet<String> lookedUp() throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", 3))
                .map(cells -> (cells[0] + " " + cells[1]).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
