package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Files of a later Tarozi are told from files that are damaged.
class NewerFilesTest {

    private static final Refusal NEWER =
            new Refusal(
                    Refusal.Kind.NEWER,
                    "it has format version 2, this program reads version 1: it was made by a newer"
                            + " Tarozi; update this program, or ask for a file made with the older"
                            + " version");

    @TempDir Path folder;

    private Desk auditor;
    private Desk office;
    private Path sound;

    @BeforeEach
    void open() {
        auditor = Desk.of(folder, "auditor");
        office = Desk.of(folder, "office");
        UUID visit = auditor.visit(1);
        auditor.answer(visit, "os-guards", "compliant");
        sound = auditor.handOver(folder.resolve("sound.tza"), visit);
    }

    @AfterEach
    void close() {
        auditor.close();
        office.close();
    }

    @Test
    void aFileOfANewerTaroziIsRefusedAsThat() {
        assertEquals(NEWER, office.refused(written(ofVersion("2"))));
    }

    @Test
    void whatALaterFormatHasMoreIsNoDamage() {
        Zip more = ofVersion("2").with("sketches/plan.svg", "a new sort of entry");

        assertEquals(NEWER, office.refused(written(more)));
    }

    @Test
    void aNewerSegmentMakesTheFileANewerOne() {
        Zip segment =
                Zip.of(sound)
                        .visit(
                                auditor.key(),
                                text -> text.replaceFirst("\"version\":1", "\"version\":2"));

        assertEquals(NEWER, office.refused(written(segment)));
    }

    @Test
    void aFormatThatNeverWasIsNoNewerOne() {
        for (String version : List.of("0", "-1", "1.5", "\"2\"", "null")) {
            Refusal refusal = office.refused(written(ofVersion(version)));

            assertEquals(Refusal.Kind.UNSOUND, refusal.kind(), version);
            assertTrue(refusal.sentence().contains("1 is expected"), refusal.sentence());
        }
    }

    private Zip ofVersion(String version) {
        return Zip.of(sound)
                .manifest(text -> text.replace("\"version\" : 1", "\"version\" : " + version));
    }

    private Path written(Zip zip) {
        return zip.write(folder.resolve("newer.tza"));
    }
}
