package org.tarozi.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.checklist.file.SmallChecklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class VisibilityTest {

    private static final Condition DORMITORY = new Condition.ProfileIs("dormitory", Set.of("yes"));
    private static final Condition LARGE = new Condition.ProfileAtLeast("workers", 100);
    private static final QuestionId Q1 = new QuestionId("q1");
    private static final QuestionId Q2 = new QuestionId("q2");
    private static final QuestionId Q3 = new QuestionId("q3");

    private static boolean shown(Condition condition, Map<String, String> profile) {
        return Visibility.shown(condition, profile, Map.of());
    }

    @Test
    void knownProfileDecides() {
        assertTrue(shown(DORMITORY, Map.of("dormitory", "yes")));
        assertFalse(shown(DORMITORY, Map.of("dormitory", "no")));
        assertTrue(shown(LARGE, Map.of("workers", "100")));
        assertFalse(shown(LARGE, Map.of("workers", "99")));
        assertFalse(shown(LARGE, Map.of("workers", "99.9")));
        assertTrue(shown(LARGE, Map.of("workers", "100.5")));
    }

    @Test
    void whatIsNotKnownHidesNothing() {
        assertTrue(shown(DORMITORY, Map.of()));
        assertTrue(shown(new Condition.Not(DORMITORY), Map.of()));
        assertTrue(shown(LARGE, Map.of("workers", "many")));
        assertTrue(shown(DORMITORY, Map.of("dormitory", " ")));
        assertTrue(shown(new Condition.All(List.of(DORMITORY, LARGE)), Map.of("workers", "500")));
    }

    @Test
    void oneKnownPartCanDecideBesideAnUnknownOne() {
        Map<String, String> small = Map.of("workers", "5");
        assertFalse(shown(new Condition.All(List.of(DORMITORY, LARGE)), small));
        Condition either = new Condition.Any(List.of(DORMITORY, new Condition.Not(LARGE)));
        assertFalse(shown(new Condition.Not(either), small));
    }

    @Test
    void openAnswerAndConflictHideNothing() {
        Condition condition = new Condition.AnswerIs(Q1, Set.of("compliant"));
        assertTrue(Visibility.shown(condition, Map.of(), Map.of()));
        assertTrue(Visibility.shown(condition, Map.of(), Map.of(Q1, "not_assessed")));
        assertTrue(Visibility.shown(condition, Map.of(), Map.of(Q1, "in_conflict")));
        assertFalse(Visibility.shown(condition, Map.of(), Map.of(Q1, "non_compliant")));
    }

    /// q2 is asked in dormitories, q1 if q2 is compliant, q3 if q1 is not applicable; each stands
    /// before what it asks.
    private static Release chain() {
        return SmallChecklist.release(
                SmallChecklist.TEXT
                        .replace(
                                "finding: yes",
                                "finding: yes\n            when: {question: q2, is: compliant}")
                        .replace(
                                "answer: choice",
                                "when: {question: q1, is: not_applicable}\n"
                                        + "            answer: choice"));
    }

    @Test
    void hiddenQuestionCountsAsNotApplicableToOthers() {
        Map<QuestionId, String> answers = Map.of(Q1, "compliant", Q2, "compliant");
        assertEquals(Set.of(Q3), Visibility.hidden(chain(), Map.of("dormitory", "yes"), answers));
        assertEquals(
                Set.of(Q1, Q2), Visibility.hidden(chain(), Map.of("dormitory", "no"), answers));
    }

    @Test
    void emptyProfileHidesNothingOfTheShippedChecklist() {
        Release core = core();
        assertEquals(Set.of(), Visibility.hidden(core, Map.of(), Map.of()));
    }

    @Test
    void dormitoryQuestionsAreHiddenWhereThereIsNone() {
        Release core = core();
        Optional<Condition> housed =
                Optional.of(new Condition.ProfileIs("dormitory", Set.of("yes")));
        Set<QuestionId> expected =
                core.questions().stream()
                        .filter(question -> question.condition().equals(housed))
                        .map(Question::id)
                        .collect(Collectors.toSet());
        assertTrue(expected.size() >= 5);
        assertEquals(expected, Visibility.hidden(core, Map.of("dormitory", "no"), Map.of()));
    }

    @Test
    void oneOfSeveralChoicesIsEnough() {
        Condition dyes = new Condition.ProfileIs("processes", Set.of("dyeing", "printing"));
        assertTrue(Visibility.shown(dyes, Map.of("processes", "sewing, dyeing"), Map.of()));
        assertFalse(Visibility.shown(dyes, Map.of("processes", "sewing, washing"), Map.of()));
    }

    /// What is hidden while something is unknown stays hidden, whatever becomes known of it.
    @Test
    void knowingMoreNeverBringsAQuestionBack() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            RandomChecklist checklist = new RandomChecklist(seed);
            ReleaseContent content = checklist.content();
            Condition condition = checklist.condition(4);
            Map<String, String> all = new HashMap<>();
            content.terms().profile().forEach(field -> all.put(field.id(), value(field, random)));
            Map<QuestionId, String> answers = new HashMap<>();
            content.questions().forEach(question -> answers.put(question.id(), "compliant"));
            Map<String, String> some = new HashMap<>(all);
            some.keySet().removeIf(field -> random.nextBoolean());
            boolean shownLater = Visibility.shown(condition, all, answers);
            assertTrue(!shownLater || Visibility.shown(condition, some, Map.of()), "seed " + seed);
        }
    }

    private static String value(ProfileField field, Random random) {
        return switch (field.form().type()) {
            case TEXT -> "some text";
            case NUMBER -> String.valueOf(random.nextInt(1_000_000));
            case YES_NO -> random.nextBoolean() ? "yes" : "no";
            case CHOICE -> field.form().choices().getLast().id();
            case MULTIPLE_CHOICE ->
                    String.join(", ", field.form().choices().stream().map(Choice::id).toList());
            case DATE -> "2026-01-31";
        };
    }

    private static Release core() {
        return ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow().release();
    }
}
