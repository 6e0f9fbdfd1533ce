package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Group;
import org.tarozi.change.Subject;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// The packaged program with a real window on a real display: started, used and killed.
@Tag("external")
class RealWindowIT {

    private static final long PATIENCE_SECONDS = 60;
    private static final String TITLE = "Small – Tarozi";

    @TempDir Path folder;

    private Display display;
    private VisitFixture fixture;
    private Path profile;
    private UUID programme;

    @BeforeEach
    void prepare() throws IOException {
        display = Display.started();
        fixture = VisitFixture.in(folder);
        profile = folder.resolve("profile");
        WindowSettings settings = new WindowSettings(profile);
        settings.setLanguage(Language.EN);
        settings.setName("Bekzod");
        try (Programme opened = fixture.open()) {
            programme = opened.id();
        }
        settings.setPlace(programme, "visit " + fixture.visit() + " q1");
    }

    @AfterEach
    void end() {
        display.close();
    }

    @Test
    void whatWasAnsweredAndTypedBeforeAKillIsThereAfterIt() throws Exception {
        Process window = started();
        goUntilAt("q2", "Up", "Up", "Up", "Down");
        press("2");
        kill(window);
        assertEquals("non_compliant", value("q2", "result"));

        window = started();
        goUntilAt("q1", "Up", "Up", "Up");
        press("1", "F2", "a", "b", "c");
        kill(window);

        window = started();
        goUntilAt("q2", "Down", "Up", "Down");
        kill(window);
        assertEquals("compliant", value("q1", "result"));
        assertEquals("abc", value("q1", "finding"), "what was being typed");
    }

    private Process started() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(BuiltProgram.IMAGE_SCRIPT.toString(), fixture.file().toString());
        builder.environment().putAll(display.environment());
        builder.environment().put("TAROZI_PROFILE", profile.toString());
        builder.environment().put("TAROZI_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("window.log").toFile())
                .start();
    }

    /// Presses keys that lead to a question from wherever one is, until the program has noted that
    /// the user is there: before it is ready they are lost.
    private void goUntilAt(String question, String... keys) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        do {
            if (System.nanoTime() > end) {
                throw new AssertionError("not at " + question + " in " + PATIENCE_SECONDS + " s");
            }
            press(keys);
        } while (!new WindowSettings(profile)
                .place(programme)
                .filter(place -> place.endsWith(" " + question))
                .isPresent());
    }

    private void press(String... keys) {
        display.press(folder, TITLE, keys);
        pause();
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void kill(Process window) throws InterruptedException {
        window.descendants().forEach(ProcessHandle::destroyForcibly);
        window.destroyForcibly();
        window.waitFor();
    }

    private String value(String question, String field) {
        try (Programme opened = fixture.open()) {
            Subject visit = Subjects.of(fixture.visit());
            Group group = opened.group(visit);
            return group.state("answer/" + question, field).value().display();
        }
    }
}
