package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.FirstFew;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Files that come from outside, in a sentence.
class ArrivedFilesTest {

    private static String names(int many) {
        List<Path> files =
                IntStream.rangeClosed(1, many)
                        .mapToObj(number -> Path.of("stick", number + ".tza"))
                        .toList();
        return FirstFew.names(files, Texts.in(Language.EN));
    }

    @Test
    void aFewAreNamed() {
        assertEquals("1.tza, 2.tza, 3.tza", names(3));
    }

    @Test
    void oneThatCameTwiceIsNamedOnce() {
        Path file = Path.of("stick", "1.tza");
        assertEquals("1.tza", FirstFew.names(List.of(file, file), Texts.in(Language.EN)));
    }

    @Test
    void aProgrammeThatIsGivenTwiceIsMeantAllTheSame() {
        Path file = Path.of("stick", "desk.tarozi");
        Path again = Path.of("stick", "..", "stick", "desk.tarozi");
        assertEquals(
                Optional.of(file.toAbsolutePath()),
                ArrivedFiles.of(List.of(file, again)).programme());
    }

    @Test
    void ofManyTheFirstAreNamedAndTheRestCounted() {
        assertEquals("1.tza, 2.tza, 3.tza and 17 more", names(20));
    }
}
