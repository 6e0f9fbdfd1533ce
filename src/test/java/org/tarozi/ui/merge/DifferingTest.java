package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.ui.merge.Differing.Piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is the same in texts that differ.
class DifferingTest {

    private static final List<String> WORDS = List.of("exit", "exits", "doors", "й", "🔥", "a\nb");
    private static final int TRIES = 5_000;
    private static final int MANY = 1_500;

    @Test
    void wordsDifferInSeveralPlaces() {
        String text = "Two exits were locked at noon; both were open later.";
        String other = "Two exits were not locked at noon; one was open later.";
        assertEquals("Two exits were locked at noon; [both were ]open later.", marked(text, other));
        assertEquals(
                "Two exits were [not ]locked at noon; [one was ]open later.", marked(other, text));
    }

    @Test
    void oneMaySayMore() {
        assertEquals("It was locked.", marked("It was locked.", "It was locked. Twice."));
        assertEquals("It was locked. [Twice.]", marked("It was locked. Twice.", "It was locked."));
        assertEquals("[Seen twice: ]Locked.", marked("Seen twice: Locked.", "Locked."));
    }

    @Test
    void whereNothingIsTheSameAllOfItDiffers() {
        assertEquals("[Open all day.]", marked("Open all day.", "Locked."));
        assertFalse(Differing.of("Open.", "Locked.").isPartly());
    }

    @Test
    void whatTwoWroteEachForHimselfDiffersAsAWhole() {
        String text = "The exit of the hall was locked at noon.";
        assertEquals(
                "[" + text + "]",
                marked(text, "At the visit nobody knew where the keys of it were."));
    }

    @Test
    void spacesAndLinesDoNotDiffer() {
        assertEquals("The\n exit", marked("The\n exit", "The exit "));
    }

    @Test
    void textsWithVeryManyWordsAreComparedFromBothEnds() {
        List<String> words = new ArrayList<>(Collections.nCopies(MANY, "Begin"));
        words.addAll(Collections.nCopies(MANY, "no"));
        words.addAll(Collections.nCopies(MANY, "end"));
        String text = String.join(" ", words);
        String other = text.replace("no", "yes");
        String marked = marked(text, other);
        assertTrue(marked.contains("Begin [no no"), marked);
        assertTrue(marked.contains("no ]end"), marked);
    }

    @Test
    void thePiecesAreTheTextAndWhatIsTheSameStandsInBothInOrder() {
        Random random = new Random(42);
        for (int time = 0; time < TRIES; time++) {
            String text = text(random);
            String other = text(random);
            List<Piece> pieces = Differing.of(text, other).pieces();
            List<String> same = same(pieces);
            assertEquals(text, pieces.stream().map(Piece::text).collect(Collectors.joining()));
            assertTrue(isIn(same, words(other)), () -> text + " / " + other);
            assertEquals(same.size(), same(Differing.of(other, text).pieces()).size());
            assertEquals(List.of(), own(Differing.of(text, text).pieces()));
        }
    }

    private static String marked(String text, String other) {
        return Differing.of(text, other).pieces().stream()
                .map(piece -> piece.own() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static List<String> same(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.own())
                .flatMap(piece -> words(piece.text()).stream())
                .toList();
    }

    private static List<Piece> own(List<Piece> pieces) {
        return pieces.stream().filter(Piece::own).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /// Whether all of them stand among others in the same order.
    private static boolean isIn(List<String> words, List<String> others) {
        int found = 0;
        for (String other : others) {
            if (found < words.size() && words.get(found).equals(other)) {
                found++;
            }
        }
        return found == words.size();
    }

    private static String text(Random random) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(random.nextInt(8))
                .map(word -> word + (random.nextInt(4) == 0 ? "" : " "))
                .collect(Collectors.joining());
    }
}
