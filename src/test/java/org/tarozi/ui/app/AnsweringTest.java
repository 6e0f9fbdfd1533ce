package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class AnsweringTest {

    private final Answering answering = new Answering();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatComesWhileADialogIsOpenWaitsForTheLastAnswer() {
        String answer =
                answering.await(
                        () -> {
                            answering.then(() -> done.add("files"));
                            answering.await(() -> done.add("second dialog"));
                            done.add("first dialog");
                            return "yes";
                        });

        assertEquals("yes", answer);
        assertEquals(List.of("second dialog", "first dialog", "files"), done);
    }

    @Test
    void withoutADialogNothingWaits() {
        answering.then(() -> done.add("files"));
        assertEquals(List.of("files"), done);
    }

    @Test
    void aDialogThatFailsHoldsNothingBack() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        answering.await(
                                () -> {
                                    answering.then(() -> done.add("files"));
                                    throw new IllegalStateException("no display");
                                }));
        assertEquals(List.of("files"), done);
    }
}
