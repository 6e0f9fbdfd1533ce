package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.change.Lines.HEADER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Segments as they are sealed and as strangers send them.
class SegmentTest {

    private static final DeviceKey KEY = DeviceKey.created();

    @Test
    void aSealedSegmentReadsBackAsItWas() {
        Laptop laptop = Laptop.of("Aziza");
        Change one = laptop.answer("q1", 1);
        Change two = laptop.set(new Place(Place.VISIT, "answer/q1", "note"), Value.of("a\nb"));
        Segment sealed = laptop.export().getFirst();

        Segment read = sound(new String(sealed.bytes(), StandardCharsets.UTF_8));
        assertEquals(List.of(one, two), read.changes());
        assertEquals(sealed.header(), read.header());
        assertEquals(Digest.of(sealed.bytes()), read.name());
        assertArrayEquals(sealed.bytes(), read.bytes());
    }

    @Test
    void theConfidentialPartIsASegmentOfItsOwn() {
        Laptop laptop = Laptop.of("Aziza");
        laptop.answer("q1", 1);
        Place interview = new Place(Place.VISIT, "confidential/interview/i1", "note");
        laptop.set(interview, Value.of("afraid to speak"));
        List<Segment> open = laptop.export(scope -> !(scope instanceof Scope.OfConfidential));
        Laptop other = Laptop.of("Bek");
        other.receive(open);

        assertEquals(FieldState.UNTOUCHED, other.state(interview));
        assertEquals(Value.of(1), other.answer("q1").value());
        other.receive(laptop.export());
        assertEquals(Value.of("afraid to speak"), other.state(interview).value());
    }

    @Test
    void aPartialExportOfOneVisitSealsOnlyItsOwnChanges() {
        Laptop laptop = Laptop.of("Aziza");
        laptop.set(Place.answer(Place.VISIT, "q1"), Value.of(1));
        Change stays = laptop.set(Place.answer(Place.OTHER, "q1"), Value.of(2));
        List<Segment> file = laptop.export(scope -> scope.subject().equals(Place.VISIT));

        assertEquals(1, file.size());
        assertEquals(
                List.of(stays),
                laptop.holdings().local().stream().map(WrittenChange::change).toList());
    }

    @Test
    void aHeaderAloneIsASegmentWithoutChanges() {
        assertEquals(List.of(), sound(HEADER + "\n").changes());
    }

    @Test
    void carriageReturnsBelongToTheLine() {
        Segment unix = sound(HEADER + "\n" + Lines.sound() + "\n");
        Segment windows = sound(HEADER + "\r\n" + Lines.sound() + "\r\n");

        assertEquals(unix.changes().getFirst().value(), windows.changes().getFirst().value());
        assertTrue(!unix.name().equals(windows.name()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "segment"      | "backup"     | "tarozi":"segment" is expected
                    "version":1    | "version":0  | "version" is 0; 1 is expected
                    "version":1    | "version":"1" | "version" is a text
                    "version":1    | "version":1.0 | "version" is a number; a whole number is
                    "version":1    | "version":null | "version" is null
                    "version":1    | "other":1    | has no "version"
                    "device":"d1"  | "device":null | "device" is null; a text is expected
                    "device":"d1"  | "device":7   | "device" is a number; a text is expected
                    "device":"d1"  | "device":["d1"] | "device" is a list; a text is expected
                    "device":"d1"  | "gadget":"d1" | has no "device"
                    "scope"        | "scop"       | has no "scope"
                    "scope":"assessment/ | "scope":"visit/ | factory/<id>, assessment/<id>
                    "scope":"assessment/0190a | "scope":"assessment/0190A | factory/<id>
                    "0190a000-0000-7000-8000-000000000001" | "1-1-1-1-1" | "1-1-1-1-1"; a UUID is expected
                    "0190a000-0000-7000-8000-000000000001" | "Tashkent" | "Tashkent"; a UUID is expected
                    "device":"d1"} | "device":"d1"}x | JSON
                    "device":"d1"} | "device":"d1"}{} | follows the object
                    "device":"d1"} | "device":"d1","device":"d1"} | device
                    "device":"d1"} | "device":"d1","key":"AAAA"} | "key" is not an Ed25519 public key
                    "device":"d1"} | "device":"d1","key":7} | "key" is a number; a text is expected
                    "device":"d1"} | "device":"d1","key":"?"} | "key" is not an Ed25519 public key
                    "device":"d1"} | "device":"\\ud800"} | half of a character
                    """)
    void aHeaderThatIsNotWhatItShouldBe(String part, String instead, String sentence) {
        assertTrue(HEADER.contains(part));
        refused(HEADER.replace(part, instead) + "\n" + Lines.sound() + "\n", 1, sentence);
    }

    @Test
    void keysOfALaterVersionInTheHeaderAreAllowed() {
        String later = HEADER.replace("}", ",\"mood\":{\"a\":[\"b\",null]},\"n\":null}");
        assertEquals(1, sound(later + "\n" + Lines.sound() + "\n").changes().size());
    }

    @Test
    void aKeyThatIsNotTheDevicesOwnIsRefused() {
        String key = Base64.getEncoder().encodeToString(KEY.publicKey());
        String header = HEADER.replace("}", ",\"key\":\"" + key + "\"}");
        refused(header + "\n", 1, "is not the id of the \"key\" beside it");
        assertTrue(
                sound(header.replace("\"d1\"", "\"" + KEY.id() + "\"") + "\n")
                        .header()
                        .key()
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    subject | "factory/0190a000-0000-7000-8000-00000000000a" | does not belong to the scope
                    subject | "assessment/0190a000-0000-7000-8000-00000000000b" | does not belong to the scope
                    subject | "assessment/0190a000-0000-7000-8000-00000000000a0" | does not belong to the scope
                    subject | "assessment/0190a000-0000-7000-8000-00000000000a/confidential/i" | not belong
                    subject | "programme" | does not belong to the scope
                    device  | "d2"        | the device "d2" is not the device "d1" of this segment
                    """)
    void aLineOfAnotherScopeOrDevice(String key, String json, String sentence) {
        refused(HEADER + "\n" + Lines.sound() + "\n" + Lines.with(key, json) + "\n", 3, sentence);
    }

    @Test
    void emptyAndCutOffBytesAreRefusedAtTheirLastLine() {
        refused("", 1, "empty");
        refused(HEADER, 1, "cut off");
        refused(HEADER + "\n" + Lines.sound(), 2, "cut off");
        refused(HEADER + "\n" + Lines.sound() + "\n" + Lines.sound().substring(9), 3, "cut off");
    }

    @Test
    void anEmptyLineIsRefused() {
        refused("\n", 1, "object");
        refused(HEADER + "\n\n", 2, "object");
        refused(HEADER + "\n" + Lines.sound() + "\n\n" + Lines.sound() + "\n", 3, "object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff", "\u0000"})
    void whatStandsBeforeTheHeaderIsRefused(String before) {
        assertInstanceOf(Segment.Reading.Refused.class, Lines.segment(before + HEADER + "\n"));
    }

    @Test
    void linesThatDoNotBelongTogetherAreNotSealed() {
        Laptop laptop = Laptop.of("Aziza");
        laptop.set(Place.answer(Place.OTHER, "q1"), Value.of(1));
        SegmentHeader header =
                new SegmentHeader(
                        Place.VISIT_ID,
                        new Scope.OfAssessment(Place.VISIT_ID),
                        laptop.device(),
                        Optional.empty());

        assertThrows(
                IllegalArgumentException.class,
                () -> new SegmentWriter().write(header, laptop.holdings().local()));
    }

    @Test
    void oneReaderReadsManySegmentsAlsoAfterARefusal() {
        SegmentReader reader = new SegmentReader();
        byte[] sound = Lines.bytes(HEADER + "\n" + Lines.sound() + "\n");
        byte[] cut = Arrays.copyOf(sound, sound.length - 9);
        cut[cut.length - 1] = '\n';
        Segment.Reading first = reader.read(sound);
        assertInstanceOf(Segment.Reading.Refused.class, reader.read(cut));

        assertEquals(
                ((Segment.Reading.Sound) first).segment().changes(),
                ((Segment.Reading.Sound) reader.read(sound)).segment().changes());
    }

    @Test
    void aLaterFormatIsToldFromWhatIsMalformed() {
        for (String version : List.of("2", "99999999999999999999")) {
            assertEquals(
                    new Segment.Reading.Newer(version),
                    Lines.segment(
                            HEADER.replace("\"version\":1", "\"version\":" + version) + "\n"));
        }
    }

    private static Segment sound(String text) {
        return assertInstanceOf(Segment.Reading.Sound.class, Lines.segment(text)).segment();
    }

    private static void refused(String text, int line, String sentence) {
        Segment.Reading.Refused refused =
                assertInstanceOf(Segment.Reading.Refused.class, Lines.segment(text));
        assertEquals(line, refused.line(), refused.reason());
        assertTrue(refused.reason().contains(sentence), refused.reason());
    }
}
