package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A form that the profile had no room for is kept as soon as it has some.
class LateDraftsTest {

    private static final Map<String, String> FORM = Map.of("name", "Anor");

    @TempDir Path folder;

    @Test
    void aFormIsKeptAtTheNextMomentOfRest() throws IOException {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = fixture.open()) {
            Background background = DirectBackground.create();
            DraftsFile file = new DraftsFile(folder, programme.id(), programme.file());
            Drafts drafts = Drafts.of(file, Map.of(), background);
            Path inTheWay = Files.writeString(folder.resolve("drafts"), "no folder");

            drafts.keep("factory", FORM);
            drafts.tryAgain();
            assertEquals(true, drafts.isLate());

            Files.delete(inTheWay);
            drafts.tryAgain();
            assertEquals(false, drafts.isLate());
            assertEquals(Map.of("factory", FORM), file.read());
        }
    }
}
