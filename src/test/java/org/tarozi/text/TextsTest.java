package org.tarozi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TextsTest {

    private static final Pattern NAME = Pattern.compile("\\w+Text\\.[A-Z0-9_]+");

    private static final Pattern OTHER_WORDS = Pattern.compile("(?iu)нарушен|kamchilik");

    private static final Pattern OF_ONE =
            Pattern.compile(
                    "\\b(он|она|оно|его|её|ему|ей|нём|ней|нему|эт(от|а|о|ой|ом|у))\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<Class<?>> CAPTIONS =
            new ClassFileImporter()
                    .importPath(Path.of("target/classes")).stream()
                            .filter(type -> type.isAssignableTo(Caption.class) && type.isEnum())
                            .map(JavaClass::reflect)
                            .collect(Collectors.toUnmodifiableSet());

    /// Every enum of captions in every language.
    static Stream<Arguments> translations() {
        return CAPTIONS.stream()
                .flatMap(
                        captions ->
                                Arrays.stream(Language.values())
                                        .map(
                                                language ->
                                                        Arguments.argumentSet(
                                                                captions.getName()
                                                                        + " "
                                                                        + language.tag(),
                                                                captions,
                                                                language)));
    }

    @Test
    void theCaptionsOfReportsAreAmongThem() {
        assertTrue(CAPTIONS.contains(Text.class));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyKeyHasALine(Class<?> captions, Language language) {
        List<String> lines =
                Texts.in(language).of(captions).missing().stream()
                        .map(caption -> caption.key() + "=")
                        .toList();
        assertEquals(
                List.of(),
                lines,
                "add these lines to " + language.tag() + ".properties of " + captions);
    }

    /// A text that nobody says stands for something that was meant and not built.
    @Test
    void everyCaptionIsSaid() throws IOException {
        Set<String> said;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            said =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> NAME.matcher(read(file)).results())
                            .map(MatchResult::group)
                            .collect(Collectors.toSet());
        }
        List<String> unsaid =
                CAPTIONS.stream()
                        .filter(captions -> captions != Text.class)
                        .flatMap(captions -> all(captions).stream())
                        .map(
                                caption ->
                                        caption.getDeclaringClass().getSimpleName()
                                                + "."
                                                + caption.name())
                        .filter(name -> !said.contains(name))
                        .toList();
        assertEquals(List.of(), unsaid);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLineHasAKey(Class<?> captions, Language language) {
        assertEquals(List.of(), Texts.in(language).of(captions).unknown());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguagePrintsTheSameArguments(Class<?> captions, Language language) {
        Texts english = Texts.in(Language.EN);
        for (Caption caption : all(captions)) {
            assertEquals(
                    english.phrase(caption).printed(),
                    Texts.in(language).phrase(caption).printed(),
                    language.tag() + " " + caption.key());
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void uzbekLettersAreWrittenWithTheirOwnSign(Class<?> captions, Language language) {
        for (Caption caption : all(captions)) {
            String line = Texts.in(Language.UZ).phrase(caption).toString();
            assertEquals(-1, line.replaceAll("[oOgG]['‘’`]", "\uFFFF").indexOf('\uFFFF'), line);
        }
    }

    /// Guidance of a checklist may say what the law calls a violation; the window and the reports
    /// have one word for what is non-compliant.
    @ParameterizedTest
    @MethodSource("translations")
    void aNonComplianceHasOneWord(Class<?> captions, Language language) {
        assertEquals(
                List.of(),
                all(captions).stream()
                        .map(caption -> Texts.in(language).phrase(caption).toString())
                        .filter(text -> OTHER_WORDS.matcher(text).find())
                        .toList());
    }

    private static List<Caption> all(Class<?> captions) {
        return Arrays.stream(captions.getEnumConstants()).map(Caption.class::cast).toList();
    }

    /// Beside 21 stands фабрика as beside 1, but they are many: `она` and the like are said of one
    /// only.
    @ParameterizedTest
    @MethodSource("translations")
    void whatIsSaidOfOneIsNotSaidOfTwentyOne(Class<?> captions, Language language) {
        List<String> ofOne =
                all(captions).stream()
                        .flatMap(caption -> Texts.in(language).phrase(caption).parts().stream())
                        .filter(Phrase.Plural.class::isInstance)
                        .map(part -> ((Phrase.Plural) part).forms().getFirst())
                        .filter(form -> language == Language.RU && OF_ONE.matcher(form).find())
                        .toList();
        assertEquals(List.of(), ofOne, "write {0|=of one|of others}");
    }

    @Test
    void exactlyOneIsNotTwentyOne() {
        Phrase phrase = Phrase.parse("{0} {0|=здесь она|здесь они}", Language.RU);
        assertEquals(
                List.of("0 здесь они", "1 здесь она", "21 здесь они", "101 здесь они"),
                Stream.of(0, 1, 21, 101).map(count -> phrase.format(Language.RU, count)).toList());
    }

    @Test
    void russianNounsFollowTheirNumber() {
        Phrase factories = Phrase.parse("{0} {0|фабрика|фабрики|фабрик}", Language.RU);
        assertEquals(
                List.of(
                        "0 фабрик",
                        "1 фабрика",
                        "2 фабрики",
                        "5 фабрик",
                        "11 фабрик",
                        "12 фабрик",
                        "21 фабрика"),
                IntStream.of(0, 1, 2, 5, 11, 12, 21)
                        .mapToObj(count -> factories.format(Language.RU, count))
                        .toList());
        assertEquals("112 фабрик", factories.format(Language.RU, 112));
        assertEquals("1\u00a0001 фабрика", factories.format(Language.RU, 1001L));
    }

    @Test
    void englishNounsFollowTheirNumber() {
        Phrase factories = Phrase.parse("{0} {0|factory|factories}", Language.EN);
        assertEquals("1 factory", factories.format(Language.EN, 1));
        assertEquals("0 factories", factories.format(Language.EN, 0));
        assertEquals("12,345,678 factories", factories.format(Language.EN, 12_345_678));
    }

    @Test
    void datesHaveTheirMonthInWords() {
        LocalDate day = LocalDate.of(2024, 4, 16);
        assertEquals("16\u00a0April 2024", Language.EN.date(day));
        assertEquals("16\u00a0апреля 2024\u00a0г.", Language.RU.date(day));
        assertEquals("2024-yil 16-aprel", Language.UZ.date(day));
        assertEquals("16\u00a0April 2024", Language.EN.dates(day, day));
        assertEquals("16–17\u00a0April 2024", Language.EN.dates(day, day.plusDays(1)));
        assertEquals("16–17\u00a0апреля 2024\u00a0г.", Language.RU.dates(day, day.plusDays(1)));
        assertEquals("2024-yil 16–17-aprel", Language.UZ.dates(day, day.plusDays(1)));
        assertEquals(
                "16\u00a0April 2024 – 1\u00a0May 2024", Language.EN.dates(day, day.plusDays(15)));
    }

    @Test
    void aSentenceThatEndsWithADateHasOneFullStop() {
        Phrase phrase = Phrase.parse("{0}.", Language.RU);
        LocalDate day = LocalDate.of(2024, 4, 16);
        assertEquals("16\u00a0апреля 2024\u00a0г.", phrase.format(Language.RU, day));
        assertEquals("Фабрика г..", phrase.format(Language.RU, "Фабрика г."));
    }

    @Test
    void textIsNotReadAgain() {
        Phrase phrase = Phrase.parse("{1}: {0}", Language.UZ);
        assertEquals(
                "{0}: 2024-yil 31-oktabr",
                phrase.format(Language.UZ, LocalDate.of(2024, 10, 31), "{0}"));
    }

    @Test
    void aStrayBraceOrAWrongNumberOfFormsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Phrase.parse("{x}", Language.EN));
        assertThrows(IllegalArgumentException.class, () -> Phrase.parse("{0|a|b|c}", Language.EN));
        assertThrows(IllegalArgumentException.class, () -> Phrase.parse("{0", Language.EN));
    }

    @Test
    void languagesAreFoundByTheirTag() {
        assertEquals(Language.UZ, Language.of("uz").orElseThrow());
        assertEquals(Optional.empty(), Language.of("xx"));
    }
}
