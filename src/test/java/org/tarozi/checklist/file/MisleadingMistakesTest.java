package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.checklist.file.SmallChecklist.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mistakes that YAML takes for something else are told as what they are, and once.
class MisleadingMistakesTest {

    private static String problems(String part, String other) {
        return refusal(SmallChecklist.with(part, other)).replace("small.yaml:", "");
    }

    @Test
    void aCommaInATextAsksForQuotes() {
        assertEquals(
                "29:35: found “bonuses paid?” behind a comma, without a colon, expected quotes"
                        + " around a text with a comma in it",
                problems("{en: One?}", "{en: Are wages, bonuses paid?}"));
        assertEquals(
                "18:54: found “page 3” behind a comma, without a colon, expected quotes around a"
                        + " text with a comma in it",
                problems("source: a law", "source: Guide, page 3"));
        assertEquals(
                "36:50: found the number 000 behind a comma, without a colon, expected a number"
                        + " without a comma, or quotes around a text with one",
                problems("dormitory, is: yes", "workers, at_least: 1,000"));
    }

    @Test
    void aSignOrAColonInATextAsksForQuotes() {
        String text = SmallChecklist.TEXT.replace("languages: [en]", "languages: [en, ru]");
        String mark = text.replace("{en: One?}", "{en: First #1?, ru: Один?}");
        assertEquals(
                "small.yaml:29:24: found “First” with a comment behind it, expected quotes around a"
                        + " text that contains “ #”, or a line of its own for the comment; what"
                        + " follows was not read",
                lastOf(mark));
        String colon = text.replace("{en: One?}", "{en: Overtime: is it?, ru: Один?}");
        assertEquals(
                "small.yaml:29:32: found a list or keys in brackets without a comma between two of"
                        + " them or a bracket at the end, expected the comma or the bracket, or"
                        + " quotes around a text that contains “: ” or “ #”; what follows was not"
                        + " read",
                lastOf(colon));
    }

    /// The last problem: those before are of texts that are there in one language only.
    private static String lastOf(String text) {
        return refusal(text).lines().reduce((earlier, later) -> later).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{profile: workers, at_most: 20} | 36:19: found a condition on a field without is"
                        + " and at_least, expected is and its values, or at_least and a number",
                "{profile: workers, is: 100} | 36:29: found “workers”, which is a number, with is,"
                        + " expected at_least and a number",
                "{profile: dormitory, is: true} | 36:44: found the word true, expected one of no,"
                        + " yes",
                "{question: q3, is: [1]} | 36:39: found the number 1, expected a (did you mean"
                        + " that?) or another one of a",
            })
    void aConditionIsHeldAgainstWhatItLooksAt(String condition, String problem) {
        assertEquals(
                problem,
                problems("{profile: dormitory, is: yes}", condition)
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aNumberThatIsAWordStillNeedsQuotes() {
        String choices = "[{id: a, text: {en: A}}]";
        String text =
                SmallChecklist.with(choices, "[{id: \"1\", text: {en: A}}]")
                        .replace("{profile: dormitory, is: yes}", "{question: q3, is: 1}");
        assertEquals(
                "small.yaml:36:38: found the number 1, expected a text; put it into quotes",
                refusal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "english", "en_GB"})
    void aWrongLanguageIsToldOnce(String tag) {
        String told =
                "small.yaml:4:13: found “"
                        + tag
                        + "”, expected a language tag in lower case such as en or uz, with a hyphen"
                        + " before what follows as in uz-Cyrl";
        String listed = SmallChecklist.with("languages: [en]", "languages: [" + tag + ", uz]");
        assertEquals(told, refusal(listed));
        assertEquals(told, refusal(listed.replace("{en:", "{" + tag + ":")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"question\",\"result\"\n\"q1\",\"compliant\"\n",
                "question,result\nq1,compliant\n",
                "- a list\n",
                "Dear colleagues,\nhere is the checklist: see below.\n",
            })
    void anotherTextIsToldAsSuch(String text) {
        assertEquals(
                "small.yaml: found a text without the key tarozi, expected a checklist: a text file"
                        + " (YAML) or a workbook (xlsx) of its sheets",
                refusal(text));
    }
}
