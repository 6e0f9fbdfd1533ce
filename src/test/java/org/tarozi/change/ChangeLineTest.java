package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A change written down and read again is the same change.
class ChangeLineTest {

    private static final Instant NOON = Instant.parse("2024-05-14T12:00:00.123456789Z");

    static List<String> texts() {
        return List.of(
                "",
                " ",
                "  leading and trailing  ",
                "two\nlines\r\nand\rthree\ttabs",
                "\"quoted\" \\ back\\slash / {\"a\":[1]}",
                "\u0000\u0001\u001f\u007f\u0085",
                "oʻzbekcha gʻisht, кыргызча ң ө ү, қазақша",
                "مرحبا ‏123‏ עברית \u202e\u2066",
                "\ud83d\udc69\u200d\ud83c\udfed \ud83c\uddfa\ud83c\uddff",
                "e\u0301 is not \u00e9",
                "\u2028\u2029\ufeff\ufffd\uffff",
                "=SUM(A1)",
                "ភាសាខ្មែរ",
                "\ud800\udc00\udbff\udfff");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextComesBackCharByCharWhereverItStands(String text) {
        for (Value value : List.of(Value.of(text), new Value.Listing(List.of(text, "", text)))) {
            Proposal proposal = proposal(value);
            Origin origin = new Origin("d1", text, NOON, Optional.of(text));
            WrittenChange written = new ChangeWriter().write(proposal, origin);
            Change read = new ChangeReader().read(written.line());

            assertEquals(value, read.value());
            assertEquals(origin, read.origin());
            assertEquals(written.change(), read);
            assertEquals(-1, new String(written.line(), 0).indexOf('\n'));
        }
    }

    @Test
    void randomTextsOfAnyCharactersComeBack() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text =
                    random.ints(random.nextInt(30), 0, Character.MAX_CODE_POINT + 1)
                            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            assertEquals(Value.of(text), rewritten(Value.of(text)));
        }
    }

    @Test
    void theIdIsTheBeginningOfTheDigestOfTheLine() throws Exception {
        byte[] line = Lines.bytes(Lines.sound());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(line);

        assertEquals(
                HexFormat.of().formatHex(digest, 0, 16),
                new ChangeReader().read(line).id().toString());
    }

    @Test
    void theLineAsItCameDecidesTheIdAndNotWhatItMeans() {
        Change one = Lines.read(Lines.with("value", "7"));
        Change other = Lines.read(Lines.with("value", "7.0"));

        assertEquals(one.value(), other.value());
        assertNotEquals(one.id(), other.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.0", "7e0", "7E+0", "0.7e1", "70e-1", "7.000000000000"})
    void sevenIsSevenHoweverItIsWritten(String json) {
        assertEquals(Value.of(7), Lines.read(Lines.with("value", json)).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.0", "-0.00e5", "0e-40", "0e40"})
    void zeroIsZeroHoweverItIsWritten(String json) {
        assertEquals(Value.of(0), Lines.read(Lines.with("value", json)).value());
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.10", "1e30,1000000000000000000000000000000", "-12.5,-125e-1"})
    void numbersAreExact(String one, String other) {
        assertEquals(
                Lines.read(Lines.with("value", one)).value(),
                Lines.read(Lines.with("value", other)).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e59",
                "-1e59",
                "1e-60",
                "123456789012345678901234567890123456789012345678901234567890",
                "0.123456789012345678901234567890123456789012345678901234567890",
                "9007199254740993",
                "-0.1"
            })
    void everyNumberThatIsAcceptedComesBack(String number) {
        Value value = new Value.Number(new BigDecimal(number));
        assertEquals(value, rewritten(value));
    }

    @Test
    void flagsAndEmptyListsAndNothingComeBack() {
        for (Value value :
                List.of(
                        Value.YES,
                        new Value.Flag(false),
                        Value.CLEARED,
                        new Value.Listing(List.of()))) {
            assertEquals(value, rewritten(value));
        }
    }

    @Test
    void keysOfALaterVersionStayInTheLineAndChangeNothingElse() {
        String later =
                Lines.with(
                        "mood",
                        "{\"a\":[1,{\"b\":null,\"subject\":\"x\"}],\"c\":\"\\ud83d\\ude00\"}");
        Change read = Lines.read(later);
        Change plain = Lines.read(Lines.sound());

        assertEquals(plain.subject(), read.subject());
        assertEquals(plain.value(), read.value());
        assertEquals(plain.origin(), read.origin());
        Segment.Reading.Sound sound =
                (Segment.Reading.Sound) Lines.segment(Lines.HEADER + "\n" + later + "\n");
        assertArrayEquals(Lines.bytes(Lines.HEADER + "\n" + later + "\n"), sound.segment().bytes());
    }

    @Test
    void spacesAndCarriageReturnsBetweenThePartsAreAllowed() {
        Change read = Lines.read(Lines.sound().replace(",", " ,\t ") + "\r");
        assertEquals(Lines.read(Lines.sound()).value(), read.value());
    }

    @Test
    void aTimeWithAnOffsetIsTheSameInstant() {
        assertEquals(
                Instant.parse("2024-05-14T04:30:00Z"),
                Lines.read(Lines.with("at", "\"2024-05-14T09:30:00+05:00\"")).origin().at());
    }

    @Test
    void aTextOfAlmostAMegabyteComesBack() {
        Value value = Value.of("ш".repeat(524_000));
        assertEquals(value, rewritten(value));
    }

    private static Value rewritten(Value value) {
        WrittenChange written =
                new ChangeWriter()
                        .write(proposal(value), new Origin("d1", "Aziza", NOON, Optional.empty()));
        return new ChangeReader().read(written.line()).value();
    }

    private static Proposal proposal(Value value) {
        return new Proposal(Place.answer("q1").subject(), "result", value, List.of());
    }
}
