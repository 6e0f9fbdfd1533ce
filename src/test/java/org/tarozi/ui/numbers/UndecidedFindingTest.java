package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Finding;
import org.tarozi.checklist.QuestionId;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Toolkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A finding of which people wrote different texts and numbers.
class UndecidedFindingTest {

    @TempDir Path folder;

    @Test
    void itIsNotSaidToBeWithoutAText() {
        try (Desk desk = new Desk(folder)) {
            List<String> texts = texts(desk);
            assertEquals(
                    List.of(
                            "Different texts were written for this finding and wait for a"
                                    + " decision.",
                            "Workers affected: in conflict"),
                    texts.subList(texts.size() - 2, texts.size()));
        }
    }

    private static List<String> texts(Desk desk) {
        Assessment visit = desk.counted("Cotton");
        Finding finding =
                new Finding(
                        visit.id(),
                        new QuestionId("os-exits-blocked"),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Set.of(),
                        Set.of("finding", "workers_affected"));
        Toolkit.start();
        return Toolkit.onWindow(
                () -> {
                    Words words = new Words(Texts.in(Language.EN));
                    Parent row =
                            (Parent) FoundList.row(words, desk.count(), new Found(visit, finding));
                    return row.lookupAll(".label").stream()
                            .map(label -> ((Label) label).getText())
                            .toList();
                });
    }
}
