package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is refused as a change, with a sentence that names what was found and what was expected.
class LineRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    subject | 7                   | "subject" is a number; a text is expected
                    subject | "Assessment/1"      | "subject" is "Assessment/1"; a path such as
                    subject | "assessment//q"     | "subject" is "assessment//q"; a path such as
                    subject | "/assessment"       | "subject" is "/assessment"; a path such as
                    field   | null                | "field" is null; a text is expected
                    field   | ""                  | "field" is ""; a name of lower-case letters
                    field   | "a/b"               | "field" is "a/b"; a name of lower-case letters
                    value   | {"a":1}             | "value" is an object; a text, a number, true, false,
                    value   | [1]                 | "value" is a number; a text is expected
                    value   | [["a"]]             | "value" is a list; a text is expected
                    value   | [null]              | "value" is null; a text is expected
                    value   | 1e60                | "value" is out of range; a number of at most 60 digits
                    value   | 1e-61               | "value" is out of range; a number of at most 60 digits
                    value   | 1e999999999         | "value" is out of range; a number of at most 60 digits
                    value   | -1e-999999999       | "value" is out of range; a number of at most 60 digits
                    value   | 1e99999999999999    | "value" is out of range; a number of at most 60 digits
                    value   | NaN                 | JSON
                    value   | 01                  | JSON
                    value   | +1                  | JSON
                    value   | 'a'                 | JSON
                    parents | "00"                | "parents" is a text; a list of ids is expected
                    parents | [7]                 | "parents" is a number; a text is expected
                    parents | ["00"]              | "parents" holds "00"; 32 hexadecimal digits are expected
                    parents | null                | "parents" is null; a list of ids is expected
                    device  | 1                   | "device" is a number; a text is expected
                    person  | null                | "person" is null; a text is expected
                    at      | "yesterday"         | "at" is "yesterday"; a time such as
                    at      | "2024-02-30T00:00:00Z" | "at" is "2024-02-30T00:00:00Z"; a time such as
                    at      | 1715679000          | "at" is a number; a text is expected
                    why     | true                | "why" is true or false; a text is expected
                    """)
    void aPartThatIsNotWhatItShouldBe(String key, String json, String sentence) {
        refused(Lines.with(key, json), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "field", "value", "parents", "device", "person", "at"})
    void aMissingPart(String key) {
        refused(Lines.without(key), "\"" + key + "\" is missing");
    }

    @Test
    void anIdThatIsLongEnoughButNotHexadecimal() {
        String id = "g".repeat(32);
        refused(Lines.with("parents", "[\"" + id + "\"]"), "\"parents\" holds \"" + id + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "mood"})
    void aKeyThatStandsTwice(String key) {
        String twice = Lines.with("mood", "1").replace("}", ",\"" + key + "\":1}");
        refused(twice, key);
        refused(Lines.with("mood", "{\"a\":1,\"a\":2}"), "a");
    }

    @Test
    void aBrokenLineIsSaidInOurWordsWithItsPlace() {
        assertEquals(
                "the line is not JSON at character 15; one whole object between { and } is"
                        + " expected",
                refusal(Lines.bytes("{\"subject\":\"a\"")));
        assertEquals(
                "the key \"mood\" stands twice; each is expected once",
                refusal(Lines.bytes(Lines.with("mood", "1").replace("}", ",\"mood\":1}"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"a\"", "null", "", " "})
    void whatIsNoObject(String line) {
        refused(line, "an object is expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{}", "7", ",", "x", "\u0000"})
    void whatFollowsTheObject(String rest) {
        assertTrue(refusal(Lines.bytes(Lines.sound() + rest)).length() > 10);
    }

    @Test
    void aLineThatIsCutOffAnywhere() {
        String line = Lines.with("why", "\"because\"");
        for (int end = 1; end < line.length(); end++) {
            assertTrue(refusal(Lines.bytes(line.substring(0, end))).length() > 10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "a\\ud83dx", "\\ud83d\\ud83d"})
    void halfACharacterInAnEscape(String escape) {
        String sentence = "half of a character";
        refused(Lines.with("value", "\"" + escape + "\""), sentence);
        refused(Lines.with("value", "[\"" + escape + "\"]"), sentence);
        refused(Lines.with("person", "\"" + escape + "\""), sentence);
        refused(Lines.with("why", "\"" + escape + "\""), sentence);
        refused(Lines.with("mood", "\"" + escape + "\""), sentence);
        refused(Lines.with("mood", "{\"a\":[\"" + escape + "\"]}"), sentence);
        refused(Lines.with("mood", "{\"" + escape + "\":1}"), sentence);
        refused(Lines.with(escape, "1"), sentence);
    }

    /// Bytes that are no UTF-8: a lone continuation, a start without one, overlong forms, a
    /// surrogate and a pair of them in three bytes each, beyond the last character, never used.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "c3",
                "c3c3",
                "c080",
                "c1bf",
                "e08080",
                "eda080",
                "eda0bdedb880",
                "f4908080",
                "f0808080",
                "fe",
                "ff",
                "e282"
            })
    void bytesThatAreNoUtf8(String hex) {
        byte[] bad = HexFormat.of().parseHex(hex);
        for (String key : List.of("value", "person", "mood")) {
            byte[] line = Lines.bytes(Lines.with(key, "\"a@b\""), "@", bad);
            assertTrue(refusal(line).contains("UTF-8"), () -> key + ": " + refusal(line));
        }
        byte[] inKey = Lines.bytes(Lines.with("mo@od", "1"), "@", bad);
        assertTrue(refusal(inKey).contains("UTF-8"));
    }

    @Test
    void aByteOrderMark() {
        refused("\ufeff" + Lines.sound(), "byte order mark");
    }

    @ParameterizedTest
    @MethodSource("otherCharsets")
    void otherEncodingsOfUnicode(Charset charset) {
        assertTrue(refusal(Lines.sound().getBytes(charset)).length() > 10);
    }

    static Stream<Arguments> otherCharsets() {
        return Stream.of(
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_32LE,
                        StandardCharsets.UTF_32BE)
                .map(Arguments::of);
    }

    @Test
    void aRawControlCharacter() {
        refused(Lines.with("value", "\"a\u0000b\""), "JSON");
        refused(Lines.with("value", "\"a\tb\""), "JSON");
    }

    @Test
    void aLineOfMoreThanAMegabyte() {
        int spare = (1 << 20) - Lines.bytes(Lines.with("value", "\"\"")).length;
        Change longest = Lines.read(Lines.with("value", "\"" + "a".repeat(spare) + "\""));
        assertEquals(Value.of("a".repeat(spare)), longest.value());
        refused(
                Lines.with("value", "\"" + "a".repeat(spare + 1) + "\""),
                "the line has 1048577 bytes; at most 1048576 are expected");
    }

    @Test
    void deepNestingAndLongNumbersOfAStranger() {
        refused(
                Lines.with("mood", "[".repeat(10_000) + "]".repeat(10_000)),
                "is nested too deeply");
        refused(Lines.with("value", "[".repeat(500_000)), "a text is expected");
        refused(Lines.with("value", "1".repeat(100_000)), "a number of the line is too long");
        refused(Lines.with("mood", "1".repeat(100_000)), "a number of the line is too long");
    }

    @Test
    void whatCannotBeReadAgainIsNotWrittenEither() {
        for (Value value :
                List.of(
                        Value.of("\ud800"),
                        new Value.Listing(List.of("\udfff")),
                        Value.of("x".repeat(1 << 20)))) {
            Proposal proposal =
                    new Proposal(Place.answer("q1").subject(), "result", value, List.of());
            Origin origin = new Origin("d1", "Aziza", Instant.EPOCH, Optional.empty());
            assertThrows(
                    MalformedChangeException.class,
                    () -> new ChangeWriter().write(proposal, origin));
        }
    }

    private static void refused(String line, String sentence) {
        String message = refusal(Lines.bytes(line));
        assertTrue(message.contains(sentence), message);
    }

    private static String refusal(byte[] line) {
        return String.valueOf(
                assertThrows(MalformedChangeException.class, () -> new ChangeReader().read(line))
                        .getMessage());
    }
}
