package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;
import static org.tarozi.analysis.Checklists.worded;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which rates are of visits that were asked in different words.
class WordingsTest {

    private static final Release FIRST = asking("r1", worded("q1", "exits", "Are exits open?"));
    private static final Release SAME = asking("r2", worded("q1", "exits", "Are exits open?"));
    private static final Release REWORDED =
            asking("r3", worded("q1", "exits", "Are all exits open?"));
    private static final Release NEW_ID =
            asking("r4", worded("q2", "exits", "Is any exit blocked?"));
    private static final Release TRANSLATED = asking("r5", translated());

    private static Release asking(String id, Question question) {
        return release(id, cluster("c", point("p", question)));
    }

    private static Question translated() {
        Question one = worded("q1", "exits", "Are exits open?");
        return new Question(
                one.id(),
                one.lineage(),
                new Wording(
                        new TreeMap<>(Map.of("en", "Are exits open?", "ru", "Выходы открыты?"))),
                one.kind(),
                one.condition(),
                one.tags(),
                one.backing());
    }

    /// The questions that are told apart where each release was used at a factory of its own.
    private static List<String> inOtherWords(Release... used) {
        Programme programme = new Programme(used);
        for (int at = 0; at < used.length; at++) {
            programme
                    .active(at)
                    .visit(new VisitLine(10 + at, at, used[at], "1").start("2024-01-1" + at));
        }
        return inOtherWords(programme);
    }

    private static List<String> inOtherWords(Programme programme) {
        RateGroup rates = programme.rates();
        return rates.questions().stream()
                .map(rate -> rate.question().id())
                .filter(id -> Wordings.differ(rates, id))
                .map(Object::toString)
                .toList();
    }

    @Test
    void rule9ARateOverTwoWordingsIsToldFromOthers() {
        assertEquals(List.of("q1"), inOtherWords(FIRST, REWORDED));
        assertEquals(List.of("q1"), inOtherWords(REWORDED, FIRST, SAME));
    }

    @Test
    void rule9OneWordingInSeveralReleasesIsOne() {
        assertEquals(List.of(), inOtherWords(FIRST, SAME));
        assertEquals(List.of(), inOtherWords(FIRST, TRANSLATED));
    }

    @Test
    void rule9AnotherQuestionHasARateOfItsOwn() {
        assertEquals(List.of(), inOtherWords(FIRST, NEW_ID));
    }

    @Test
    void rule9WordsThatNoCountedVisitWasAskedInDoNotMatter() {
        Programme programme =
                new Programme(FIRST, REWORDED)
                        .active(1)
                        .visit(new VisitLine(11, 1, FIRST, "1").start("2024-01-10"))
                        .visit(new VisitLine(12, 1, REWORDED, "1").start("2025-01-10"));
        assertEquals(List.of(), inOtherWords(programme));
    }
}
