package org.tarozi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.architecture.Sentences;
import org.tarozi.exchange.Refusal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RetellingTest {

    private static final Path SOURCES = Path.of("src/main/java/org/tarozi");

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /// Who says something of a file that the window has its own words for, by the kind of the
    /// refusal or the note, or writes a file instead of reading one.
    private static final Set<String> OTHERS =
            Set.of(
                    "Incoming.java",
                    "Signers.java",
                    "WithoutAnswers.java",
                    "LookedAt.java",
                    "Refusal.java",
                    "FileNotes.java",
                    "FileReceipt.java",
                    "ReadAhead.java",
                    "ConditionText.java",
                    "DiffText.java",
                    "PartsDiff.java",
                    "QuestionDiff.java",
                    "StarTags.java",
                    "StarReleaseReader.java",
                    "WrittenVisits.java",
                    "Countries.java");

    /// What libraries say, by which their troubles are known.
    private static final Set<String> OF_LIBRARIES =
            Set.of(
                    "SQLite format 3",
                    "Strict OOXML",
                    "Zip bomb",
                    "mapping values are not allowed",
                    "could not find expected ':'",
                    "while scanning a quoted scalar",
                    "while scanning a double-quoted scalar",
                    "comment or a line break",
                    "chomping or indentation",
                    "indentation indicator",
                    "node content, but found '<stream end>'",
                    "expected the node content",
                    "sequence entries are not allowed",
                    "cannot start any token",
                    "scanning an anchor",
                    "scanning an alias",
                    "scanning a tag",
                    "tag handle",
                    "mapping keys are not allowed",
                    "block end>, but found '<scalar>'",
                    "block end",
                    "leading empty lines",
                    "document start",
                    "document end");

    private static final List<String> SAID =
            Stream.of("checklist", "exchange", "assessment", "change")
                    .flatMap(part -> Sentences.under(SOURCES.resolve(part), OTHERS).stream())
                    .toList();

    /// Most troubles of programme files have words of their own in the window.
    private static final List<String> OF_PROGRAMME_FILES =
            Sentences.under(SOURCES.resolve("store"), Set.of());

    private static final Predicate<String> DAMAGE =
            Pattern.compile("^(In this programme file|the) ").asPredicate();

    /// What the window has its own words for, or only a command says.
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "In this programme file a row is damaged: {0}",
                    "the disk is full", "the machine refused it");

    private static final Predicate<String> WORDS =
            Pattern.compile("[a-z] [a-z{]|} [a-z]").asPredicate();

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"RU", "UZ"})
    void whatReadersSayIsSaidInEveryLanguage(Language language) {
        Texts texts = Texts.in(language);
        assertEquals(
                List.of(),
                SAID.stream()
                        .filter(WORDS)
                        .filter(Predicate.not(OF_LIBRARIES::contains))
                        .map(text -> new Refusal(Refusal.Kind.TABLE, text).finding())
                        .filter(text -> texts.retold(text).equals(text))
                        .toList(),
                "add them to " + language.tag() + ".po");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"RU", "UZ"})
    void whatIsDamagedInAProgrammeFileIsSaidInEveryLanguage(Language language) {
        Texts texts = Texts.in(language);
        assertEquals(
                List.of(),
                OF_PROGRAMME_FILES.stream()
                        .filter(DAMAGE)
                        .filter(Predicate.not(OF_OTHERS::contains))
                        .filter(text -> texts.retold(text).equals(text))
                        .toList(),
                "add them to " + language.tag() + ".po");
    }

    /// What no reader says any more is nobody's sentence.
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"RU", "UZ"})
    void everySentenceIsSaidByAReader(Language language) {
        assertEquals(
                List.of(),
                Retelling.entries(language).stream()
                        .map(PoFile.Entry::english)
                        .filter(
                                english ->
                                        PLACE.splitAsStream(english)
                                                .anyMatch(RetellingTest::isUnsaid))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"RU", "UZ"})
    void everyLanguageSaysWhatWasFound(Language language) {
        for (PoFile.Entry entry : Retelling.entries(language)) {
            assertEquals(places(entry.english()), places(entry.said()), entry.english());
        }
    }

    private static boolean isUnsaid(String part) {
        return Stream.concat(SAID.stream(), OF_PROGRAMME_FILES.stream())
                .noneMatch(said -> said.contains(part));
    }

    /// The first that fits is taken, so that what fits nearly everything stands below.
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"RU", "UZ"})
    void noSentenceIsTakenForAnother(Language language) {
        Texts texts = Texts.in(language);
        for (PoFile.Entry entry : Retelling.entries(language)) {
            assertEquals(entry.said().replace("+}", "}"), texts.retold(entry.english()));
        }
    }

    private static SortedSet<String> places(String text) {
        return PLACE.matcher(text.replace("+}", "}"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSameSentencesAreKnownInEveryLanguage() {
        assertEquals(english(Language.RU), english(Language.UZ));
    }

    private static List<String> english(Language language) {
        return Retelling.entries(language).stream().map(PoFile.Entry::english).toList();
    }

    @Test
    void aSentenceIsSaidWithAllThatStandsInIt() {
        assertEquals(
                "list.yaml:3:5: найдено: неизвестный ключ “titel”; ожидается: title (возможно,"
                        + " это?)",
                russian(
                        "list.yaml:3:5: found the unknown key “titel”, expected title (did you mean"
                                + " that?)"));
        assertEquals(
                "list.yaml:3:5: замечание: найдено: нет текста на языке: uz; ожидается: по тексту"
                        + " на каждом языке файла",
                russian(
                        "list.yaml:3:5: warning: found no text in uz, expected one in each language"
                                + " of the file"));
    }

    @Test
    void everyLineIsSaidOnItsOwn() {
        assertEquals(
                "строка 2, столбец result: найдено: \"maybe\"; ожидается: одно из: compliant,"
                        + " non_compliant — или ничего\n"
                        + "и ещё ошибок: 7",
                russian(
                        "line 2, column result: found \"maybe\", expected one of compliant,"
                                + " non_compliant, or nothing\n"
                                + "and 7 more problems"));
    }

    @Test
    void whatStandsInAFileStaysAsItStandsThere() {
        assertEquals(
                "строка 2, столбец question: найдено: \"a list\"; ожидается: список",
                russian("line 2, column question: found \"a list\", expected a list"));
        assertEquals(
                "a:2:1: найдено: неизвестный вопрос “point”; ожидается: question (возможно, это?)",
                russian(
                        "a:2:1: found the unknown question “point”, expected question (did you mean"
                                + " that?)"));
    }

    @Test
    void anUnknownSentenceStaysInEnglish() {
        assertEquals("the moon is full", russian("the moon is full"));
        assertEquals("", russian(""));
    }

    @Test
    void englishStaysAsItIs() {
        assertEquals(
                "line 2: found a list, expected a text",
                Texts.in(Language.EN).retold("line 2: found a list, expected a text"));
    }

    @Test
    void textsOfSeveralLinesAreOne() {
        assertEquals(
                List.of(new PoFile.Entry("one \"two\"\n", "раз два")),
                PoFile.entries(
                        """
                        # a remark
                        msgid ""
                        msgstr ""
                        "Language: ru\\n"

                        msgid "one "
                        "\\"two\\"\\n"
                        msgstr "раз "
                        "два"
                        """));
    }

    @Test
    void whatIsNoLineOfSuchAFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PoFile.entries("msgid one"));
    }

    private static String russian(String english) {
        return Texts.in(Language.RU).retold(english);
    }
}
