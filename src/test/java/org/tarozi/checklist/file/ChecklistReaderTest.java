package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.checklist.file.SmallChecklist.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.checklist.Amount;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Backing;
import org.tarozi.checklist.Condition;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.Parameter.DatedValue;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Source;
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.Reading;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

class ChecklistReaderTest {

    static Stream<BrokenChecklists.Broken> broken() {
        return BrokenChecklists.all();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void errorNamesPlaceAndWhatWasFoundAndExpected(BrokenChecklists.Broken broken) {
        String refusal = refusal(broken.text());
        assertTrue(refusal.contains("small.yaml:" + broken.problem()), refusal);
    }

    @Test
    void everythingOfAFileIsRead() {
        Release release = SmallChecklist.release(SmallChecklist.TEXT);
        Question second =
                new Question(
                        new QuestionId("q2"),
                        new Lineage("q2"),
                        Wording.of("en", "Two?"),
                        new QuestionKind.Compliance(QuestionKind.Reply.NO),
                        Optional.of(new Condition.ProfileIs("dormitory", Set.of("yes"))),
                        Set.of(),
                        Backing.NONE);
        assertEquals(second, release.questions().get(1));
        assertEquals(Set.of(Tag.ZERO_TOLERANCE), release.questions().getFirst().tags());
        assertEquals(
                Optional.of(LocalDate.of(1998, 6, 18)), release.clusters().getFirst().coreSince());
        assertEquals(List.of("C29"), release.pointAt(0).legalBasis());
        assertEquals(3, release.terms().profile().size());
    }

    @Test
    void allErrorsAreToldAtOnceInTheOrderOfTheirPlaces() {
        String text =
                SmallChecklist.TEXT
                        .replace("finding: yes", "finding: maybe")
                        .replace("id: q2", "id: q1")
                        .replace("profile: dormitory, is", "profile: dormitry, is")
                        .replace("answer: text", "answr: text");
        assertEquals(
                """
                small.yaml:30:22: found “maybe”, expected one of no, yes
                small.yaml:33:17: found the question id q1 again, expected each question id once; \
                the first is in line 28
                small.yaml:36:29: found the unknown profile field “dormitry”, expected dormitory \
                (did you mean that?)
                small.yaml:42:13: found a question without answer, expected the key answer
                small.yaml:45:13: found the unknown key “answr”, expected answer (did you mean \
                that?)\
                """,
                refusal(text));
    }

    @Test
    void errorsBeforeAndAtASyntaxErrorAreToldTogether() {
        String text =
                SmallChecklist.TEXT
                        .replace("id: small", "id: SMALL")
                        .replace("finding: no", "finding: \"no");
        String refusal = refusal(text);
        assertTrue(refusal.startsWith("small.yaml:2:5: found “SMALL”"), refusal);
        assertTrue(refusal.contains("what follows was not read"), refusal);
        assertEquals(2, refusal.lines().count(), refusal);
    }

    @Test
    void missingLanguageIsAWarningAtItsText() {
        String text = SmallChecklist.with("languages: [en]", "languages: [en, ru]");
        var ok = assertInstanceOf(Reading.Ok.class, SmallChecklist.read(text));
        String warnings = SmallChecklist.texts(ok.warnings());
        assertTrue(
                warnings.startsWith(
                        "small.yaml:3:8: warning: found no text in ru, expected one in each"
                                + " language of the file"),
                warnings);
        assertEquals(15, warnings.lines().count());
    }

    @Test
    void languageTheFileDoesNotDeclareIsRefused() {
        assertEquals(
                "small.yaml:29:20: found the language “eng”, expected en (did you mean that?) or"
                        + " another one of en; or add it to the file's languages",
                refusal(SmallChecklist.with("{en: One?}", "{eng: One?}")));
    }

    @Test
    void numberOfStarNeedsNoQuotes() {
        Release release =
                SmallChecklist.release(
                        SmallChecklist.with(
                                "evidence: {documents: [{en: Papers}]}", "star: [12345, b-7]"));
        assertEquals(List.of("12345", "b-7"), release.questions().getFirst().backing().starIds());
    }

    @Test
    void parameterCanEnd() {
        String ended =
                "{value: 40, source: old law}\n      - {from: 2026-01-01, value: none, source";
        Release release =
                SmallChecklist.release(
                        SmallChecklist.with("{from: 2026-01-01, value: 40, source", ended));
        Parameter weekly = release.terms().parameters().getFirst();
        assertEquals(
                Optional.of(new Amount.Figure(BigDecimal.valueOf(40))),
                weekly.on(LocalDate.of(2025, 12, 31)).map(Parameter.DatedValue::value));
        assertEquals(
                Optional.of(new Amount.None()),
                weekly.on(LocalDate.of(2026, 1, 1)).map(Parameter.DatedValue::value));
    }

    @Test
    void valueHasTheQualityAndTheDayOfItsSource() {
        Parameter weekly =
                parameter(
                        "value: 40, source: a paper, quality: press, as_of: 2025-09-30, note:"
                                + " {en: Art. 9}");
        DatedValue expected =
                new DatedValue(
                        Optional.empty(),
                        new Amount.Figure(BigDecimal.valueOf(40)),
                        Optional.of(
                                new Source(
                                        "a paper",
                                        Optional.of(Source.Quality.PRESS),
                                        Optional.of(LocalDate.of(2025, 9, 30)))),
                        Optional.of(Wording.of("en", "Art. 9")));
        assertEquals(List.of(expected), weekly.values());
    }

    @Test
    void whatWasNotFoundStaysNotFoundWithANote() {
        Parameter weekly = parameter("value: not_found, note: {en: Nobody says}");
        DatedValue expected =
                new DatedValue(
                        Optional.empty(),
                        new Amount.NotFound(),
                        Optional.empty(),
                        Optional.of(Wording.of("en", "Nobody says")));
        assertEquals(List.of(expected), weekly.values());
    }

    @Test
    void ruleCanBeSaidInWords() {
        Parameter weekly = parameter("value: {en: Only with consent}, source: a law");
        assertEquals(
                new Amount.Rule(Wording.of("en", "Only with consent")),
                weekly.values().getFirst().value());
    }

    @Test
    void parameterMayWaitForALawyer() {
        assertFalse(parameter("value: 40, source: a law").toConfirm());
        assertTrue(
                SmallChecklist.release(
                                SmallChecklist.with(
                                        "    unit: {en: hours}\n",
                                        "    unit: {en: hours}\n    to_confirm: yes\n"))
                        .terms()
                        .parameters()
                        .getFirst()
                        .toConfirm());
    }

    private static Parameter parameter(String value) {
        String text = SmallChecklist.with("from: 2026-01-01, value: 40, source: a law", value);
        return SmallChecklist.release(text).terms().parameters().getFirst();
    }

    @Test
    void evidenceIsGroupedByMethod() {
        String text =
                SmallChecklist.with(
                        "{documents: [{en: Papers}]}",
                        "{observation: [{en: Doors}, {en: Stairs}], documents: [{en: Papers}]}");
        assertEquals(
                new TreeMap<>(
                        Map.of(
                                EvidenceMethod.DOCUMENTS, List.of(Wording.of("en", "Papers")),
                                EvidenceMethod.OBSERVATION,
                                        List.of(
                                                Wording.of("en", "Doors"),
                                                Wording.of("en", "Stairs")))),
                SmallChecklist.release(text).questions().getFirst().backing().evidence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "number", "yes_no", "date"})
    void informationHasAType(String type) {
        String text = SmallChecklist.with("answer: text", "answer: " + type);
        AnswerForm expected = AnswerForm.of(AnswerForm.Type.valueOf(type.toUpperCase(Locale.ROOT)));
        assertEquals(
                new QuestionKind.Information(expected),
                SmallChecklist.release(text).questions().getLast().kind());
    }

    @Test
    void numberMayHaveAUnitAndSeveralChoicesMayBeTaken() {
        String text =
                SmallChecklist.TEXT
                        .replace("answer: text", "answer: number\n            unit: {en: workers}")
                        .replace("answer: choice", "answer: multiple_choice");
        List<Question> questions = SmallChecklist.release(text).questions();
        assertEquals(
                new AnswerForm(
                        AnswerForm.Type.NUMBER,
                        Optional.of(Wording.of("en", "workers")),
                        List.of()),
                ((QuestionKind.Information) questions.get(3).kind()).answer());
        assertEquals(
                new AnswerForm(
                        AnswerForm.Type.MULTIPLE_CHOICE,
                        Optional.empty(),
                        List.of(new AnswerForm.Choice("a", Wording.of("en", "A")))),
                ((QuestionKind.Information) questions.get(2).kind()).answer());
    }

    @Test
    void lineFeedsOfWindowsChangeOnlyTheFingerprint() {
        Release release = SmallChecklist.release(SmallChecklist.TEXT.replace("\n", "\r\n"));
        assertEquals(SmallChecklist.release(SmallChecklist.TEXT).content(), release.content());
    }

    @Test
    void markOfByteOrderIsSkipped() {
        byte[] bytes = ("\uFEFF" + SmallChecklist.TEXT).getBytes(StandardCharsets.UTF_8);
        ChecklistFile file = ChecklistReader.read("bom.yaml", bytes).orThrow();
        assertEquals(new ReleaseId("small"), file.id());
    }

    @Test
    void fingerprintIsTheDigestOfTheBytes() {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Fingerprint.of(new byte[0]).hex());
        Release release = SmallChecklist.release(SmallChecklist.TEXT);
        assertEquals(
                Fingerprint.of(SmallChecklist.TEXT.getBytes(StandardCharsets.UTF_8)),
                release.fingerprint());
    }
}
