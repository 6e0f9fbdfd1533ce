package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Backing;
import org.tarozi.checklist.Condition;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Each rule for content finds the mistake it is there for, and only that.
class ContentCounterExamplesTest {

    private static final Glossary GLOSSARY =
            Glossary.read(
                    """
                    id,topic,en,ru,uz,en_match,ru_match,uz_match,en_not,ru_not,uz_not,note
                    boiler,osh,boiler,котёл,qozon,boiler|boilers,котёл*|котл*,qozon*,,бойлер*,,a machine
                    """);

    private static final String TEXT =
            """
            tarozi: checklist/1
            id: sound
            title: {en: Sound, ru: Исправный, uz: Soz}
            languages: [en, ru, uz]
            profile:
              - {id: boilers, title: {en: Boilers, ru: Котлы, uz: Qozonlar}, type: yes_no}
            clusters:
              - id: c1
                title: {en: Cluster, ru: Раздел, uz: Boʻlim}
                points:
                  - id: p1
                    title: {en: Point, ru: Пункт, uz: Band}
                    questions:
                      - id: q1
                        text:
                          en: Is any emergency exit locked?
                          ru: Заперт ли эвакуационный выход?
                          uz: Evakuatsiya chiqish yoʻli qulflanganmi?
                        finding: yes
                        law: [C155 Art. 18]
                        guidance:
                          en: |-
                            Try each door.
                            A finding: one is locked.
                            Not a finding: one sticks.
                          ru: |-
                            Проверьте каждую дверь.
                            Нарушение: одна заперта.
                            Не нарушение: одна заедает.
                          uz: |-
                            Har bir eshikni tekshiring.
                            Nomuvofiqlik: bittasi qulflangan.
                            Nomuvofiqlik emas: bittasi tiqilib qolgan.
                        evidence:
                          workers: [{en: Keys, ru: Ключи, uz: Kalitlar}]
                          observation: [{en: Doors, ru: Двери, uz: Eshiklar}]
                      - id: q2
                        kind: fgw
                        answer: number
                        when: {profile: boilers, is: yes}
                        text:
                          en: How many boilers are there?
                          ru: Сколько котлов на фабрике?
                          uz: Fabrikada nechta qozon bor?
            """;

    @Test
    void soundChecklistHasNothingWrong() {
        assertEquals(List.of(), problems("id: sound", "id: sound"));
    }

    @Test
    void missingLanguageIsFound() {
        assertEquals(List.of("point p1: no text in uz"), problems(", uz: Band}", "}"));
    }

    @Test
    void asciiApostropheInUzbekIsFound() {
        assertEquals(
                List.of("cluster c1: “Bo'lim” with a wrong mark or without one"),
                problems("Boʻlim", "\"Bo'lim\""));
    }

    @Test
    void typographicApostropheInUzbekIsFound() {
        assertEquals(
                List.of("cluster c1: “Bo’lim” with a wrong mark or without one"),
                problems("Boʻlim", "Bo’lim"));
    }

    @Test
    void markOfTheStopSignInPlaceOfTheLetterIsFound() {
        assertEquals(
                List.of("cluster c1: “Boʼlim” with a wrong mark or without one"),
                problems("Boʻlim", "Boʼlim"));
    }

    @Test
    void markOfTheLetterInPlaceOfTheStopSignIsFound() {
        assertEquals(
                List.of("point p1: “maʻlumot” with a wrong mark or without one"),
                problems("uz: Band", "uz: maʻlumot"));
    }

    @Test
    void wordWithoutItsStopSignIsFound() {
        assertEquals(
                List.of("point p1: “Malumotlar” with a wrong mark or without one"),
                problems("uz: Band", "uz: Malumotlar"));
    }

    @Test
    void latinLetterInARussianWordIsFound() {
        String mixed = "Пyнкт";
        assertEquals(
                List.of("point p1: “" + mixed + "” in a wrong alphabet"),
                problems("ru: Пункт", "ru: " + mixed));
    }

    @Test
    void cyrillicLetterInAnUzbekWordIsFound() {
        String mixed = "Bаnd";
        assertEquals(
                List.of("point p1: “" + mixed + "” in a wrong alphabet"),
                problems("uz: Band", "uz: " + mixed));
    }

    @Test
    void codeInARussianTextIsNoMixture() {
        assertEquals(List.of(), problems("ru: Пункт", "ru: Пункт C138 и PICC"));
    }

    @Test
    void untranslatedTextIsFound() {
        assertEquals(
                List.of("point p1: the English text in uz"), problems("uz: Band", "uz: Point"));
    }

    @Test
    void lostParagraphIsFound() {
        assertEquals(
                List.of("question q1 guidance: not as many paragraphs in ru as in English"),
                problems("Проверьте каждую дверь.\n                Нар", "Нар"));
    }

    @Test
    void spaceTooManyIsFound() {
        assertEquals(
                List.of("question q1 guidance: a space too many in en"),
                problems("Try each door.", "Try  each door."));
    }

    @Test
    void termThatLeavesTheGlossaryIsFound() {
        assertEquals(
                List.of("question q2: no котёл*|котл* in ru for boiler"),
                problems("Сколько котлов на", "Сколько печей на"));
    }

    @Test
    void wordThatTheGlossaryHasGivenUpIsFound() {
        assertEquals(
                List.of("question q2: бойлер* in ru, not the word for boiler"),
                problems("Сколько котлов на", "Сколько котлов и бойлеров на"));
    }

    @Test
    void longQuestionIsFound() {
        String end = " there, " + "in one of the many halls and rooms of it, ".repeat(6) + "or not";
        assertEquals(
                List.of("question q2: more than 240 characters in en"),
                problems("boilers are there?", "boilers are" + end + "?"));
    }

    @Test
    void statementIsFound() {
        assertEquals(
                List.of("question q2: no question mark in uz"),
                problems("qozon bor?", "qozon bor"));
    }

    @Test
    void secondQuestionWithTheSameWordsIsFound() {
        assertEquals(
                List.of("questions q1 and q2: too much alike in uz"),
                problems(
                        "Fabrikada nechta qozon bor?",
                        "Evakuatsiya chiqish yoʻli qozon qulflanganmi?"));
    }

    @Test
    void questionWithoutGuidanceIsFound() {
        int from = TEXT.indexOf("            guidance:");
        int to = TEXT.indexOf("            evidence:");
        assertEquals(List.of("question q1: no guidance"), problems(TEXT.substring(from, to), ""));
    }

    @Test
    void guidanceThatDoesNotSayWhatIsNoFindingIsFound() {
        assertEquals(
                List.of("question q1: no “Not a finding:” in guidance"),
                problems("Not a finding: one sticks", "One sticks"));
    }

    @Test
    void evidenceOfOneMethodAloneIsFound() {
        assertEquals(
                List.of("question q1: evidence by fewer than two methods"),
                problems("              workers: [{en: Keys, ru: Ключи, uz: Kalitlar}]\n", ""));
    }

    @Test
    void lawThatIsNoInstrumentIsFound() {
        assertEquals(
                List.of(
                        "question q1: the law “C155, 18”, which is no instrument and has no"
                                + " source"),
                problems("C155 Art. 18", "\"C155, 18\""));
    }

    @Test
    void conditionOnAnUnknownFieldIsFound() {
        Question question =
                new Question(
                        new QuestionId("q"),
                        new Lineage("q"),
                        new Wording(new TreeMap<>(Map.of("en", "Q?", "ru", "В?", "uz", "S?"))),
                        new QuestionKind.Information(AnswerForm.of(AnswerForm.Type.TEXT)),
                        Optional.of(new Condition.Not(new Condition.ProfileAtLeast("size", 1))),
                        Set.of(),
                        Backing.NONE);
        assertEquals(
                List.of("the unknown profile field size"),
                QuestionRules.fields(question, content(TEXT)).toList());
    }

    /// What is wrong with the sound checklist once a part of it is replaced.
    private static List<String> problems(String part, String other) {
        assertTrue(TEXT.contains(part), part);
        ReleaseContent content = content(TEXT.replace(part, other));
        return List.copyOf(ContentRules.problems(content, GLOSSARY));
    }

    private static ReleaseContent content(String text) {
        return SmallChecklist.release(text).content();
    }
}
