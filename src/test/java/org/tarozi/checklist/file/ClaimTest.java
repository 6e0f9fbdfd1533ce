package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class ClaimTest {

    private static Checklist read(String text, Checklist... known) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Checklists.read("file.yaml", bytes, List.of(known)).orThrow();
    }

    private final Checklist known = read(SmallChecklist.TEXT);
    private final Checklist reworded =
            read(SmallChecklist.TEXT.replace("{en: Small", "{en: Other"));

    @Test
    void whatHasAnIdOfItsOwnCanBeUsed() {
        Checklist own = read(SmallChecklist.TEXT.replace("id: small", "id: own"));

        assertEquals(new Claim.Rightful(own), Claim.of(own, List.of(known)));
    }

    @Test
    void whatIsKnownCanBeUsedThoughAnotherOneHasItsId() {
        assertEquals(new Claim.Rightful(known), Claim.of(known, List.of(reworded, known)));
    }

    @Test
    void theIdOfAKnownOneIsNotThatOfAnotherContent() {
        assertEquals(
                new Claim.Wrongful(known.release(), reworded.release()),
                Claim.of(reworded, List.of(known)));
    }

    @Test
    void whatSaysTheSameInOtherBytesIsTheKnownOne() {
        Checklist windows = read(SmallChecklist.TEXT.replace("\n", "\r\n"));

        assertEquals(new Claim.Rightful(known), Claim.of(windows, List.of(known)));
    }

    @Test
    void whatAnOverlayStandsOnIsHeldAgainstTheKnownOnesToo() {
        Checklist overlay =
                read(
                        """
                        tarozi: checklist-overlay/1
                        id: own
                        extends: small
                        title: {en: Own}
                        languages: [en]
                        """,
                        reworded);

        assertInstanceOf(Claim.Wrongful.class, Claim.of(overlay, List.of(known)));
    }
}
