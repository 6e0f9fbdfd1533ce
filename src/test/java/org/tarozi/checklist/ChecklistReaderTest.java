package org.tarozi.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.checklist.SmallChecklist.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        assertEquals(14, warnings.lines().count());
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
                        SmallChecklist.with("evidence: [{en: Papers}]", "star: [12345, b-7]"));
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
                Optional.of("40"),
                weekly.on(LocalDate.of(2025, 12, 31))
                        .flatMap(Parameter.DatedValue::value)
                        .map(Object::toString));
        assertEquals(
                Optional.of(Optional.empty()),
                weekly.on(LocalDate.of(2026, 1, 1)).map(Parameter.DatedValue::value));
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
