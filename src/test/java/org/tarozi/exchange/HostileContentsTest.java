package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Digest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Files whose table of contents and entries do not fit together are refused with a sentence.
class HostileContentsTest {

    @TempDir Path folder;

    private Desk office;
    private Path sound;

    @BeforeEach
    void open() {
        office = Desk.of(folder, "office");
        try (Desk auditor = Desk.of(folder, "auditor")) {
            sound = auditor.handOver(folder.resolve("sound.tza"), auditor.visit(1));
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path written(Zip zip) {
        return zip.write(folder.resolve("made.tza"));
    }

    @Test
    void aListOfTheManifestIsAList() {
        for (String list : new String[] {"segments", "attachments", "checklists"}) {
            Zip zip =
                    Zip.of(sound)
                            .with(
                                    "manifest.json",
                                    "{\"tarozi\":\"assessments\",\"version\":1,\"programme\":{\"id\":\""
                                            + Desk.PROGRAMME
                                            + "\"},\""
                                            + list
                                            + "\":\"x\"}");

            assertEquals(
                    "its manifest.json has no list under \"" + list + "\"; a list is expected",
                    office.refusal(written(zip)));
        }
    }

    @Test
    void anAttachmentThatBelongsToNothingIsRefused() {
        byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
        String name = "attachments/" + Digest.of(photo).hex();

        assertEquals(
                "its entry \""
                        + name
                        + "\" belongs to nothing in the file; ask the sender for the file again",
                office.refusal(written(Zip.of(sound).with(name, photo))));
    }
}
