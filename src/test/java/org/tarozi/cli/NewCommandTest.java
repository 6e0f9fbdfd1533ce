package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.job.Founding;
import org.tarozi.report.pdf.WrittenPdf;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

class NewCommandTest {

    @TempDir Path folder;

    @Test
    void aProgrammeIsMadeWithItsChecklistAndName() {
        CommandRun run =
                make("a b.tarozi", "--checklist", "uzbekistan-2026", "--name", " Garments ");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out()
                        .startsWith(
                                "Made " + folder.resolve("a b.tarozi") + ", the programme \"Garm"),
                run.out());
        assertEquals(Optional.of("Garments"), look("a b.tarozi", Programme::name));
        assertEquals(2, look("a b.tarozi", Programme::checklists).size());
    }

    @Test
    void whoMadeItIsKnownByTheDeviceFromTheStart() {
        make("p.tarozi", "--checklist", "core-2026", "--as", "Aziza");
        String device = new org.tarozi.profile.DeviceKeyFile(folder.resolve("profile")).key().id();

        assertEquals(Optional.of("Aziza"), look("p.tarozi", one -> one.signer(device)));
    }

    @Test
    void theLanguageOfTheProgrammeIsThatOfItsReports() throws IOException {
        CommandRun run = make("p.tarozi", "--checklist", "core-2026", "--language", "ru");
        Path pdf = folder.resolve("r.pdf");
        String programme = folder.resolve("p.tarozi").toString();
        CommandRun.of(folder, "report", programme, "--pdf", pdf.toString());

        assertEquals(0, run.code(), run.err());
        assertEquals(Optional.of("ru"), look("p.tarozi", one -> one.detail(Founding.LANGUAGE)));
        assertEquals("ru", WrittenPdf.read(pdf).language());
    }

    @Test
    void withoutALanguageTheProgrammeHasNone() {
        make("p.tarozi", "--checklist", "core-2026");

        assertEquals(Optional.empty(), look("p.tarozi", one -> one.detail(Founding.LANGUAGE)));
    }

    @Test
    void aLanguageThatIsNotThereMakesNoProgramme() {
        CommandRun run = make("p.tarozi", "--checklist", "core-2026", "--language", "xx");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("expected one of en, ru, uz"), run.err());
        assertFalse(Files.exists(folder.resolve("p.tarozi")));
    }

    @Test
    void aFileThatIsThereIsNeverTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("p.tarozi"), "mine");

        CommandRun run = make("p.tarozi", "--checklist", "core-2026");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("exists already"), run.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFolderIsSaidToBeOne() throws IOException {
        Files.createDirectory(folder.resolve("p.tarozi"));

        assertTrue(make("p.tarozi", "--checklist", "core-2026").err().contains("is a folder"));
    }

    @Test
    void anUnknownChecklistIsNamedWithThoseThereAre() {
        CommandRun run = make("p.tarozi", "--checklist", "core-2062");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("core-2062"), run.err());
        assertTrue(run.err().contains("one of core-2026, uzbekistan-2026"), run.err());
        assertFalse(Files.exists(folder.resolve("p.tarozi")));
    }

    @Test
    void aSecondChecklistThatDoesNotStandOnTheFirstIsRefused() {
        CommandRun run =
                make("p.tarozi", "--checklist", "core-2026", "--checklist", "forced-labour-2026");

        assertEquals(1, run.code());
        assertTrue(
                run.err()
                        .contains(
                                "forced-labour-2026: found a checklist that does not stand on"
                                        + " core-2026"),
                run.err());
        assertFalse(Files.exists(folder.resolve("p.tarozi")));
    }

    @Test
    void aChecklistFileIsReadWithAllItsErrors() throws IOException {
        Path yaml = Files.writeString(folder.resolve("c.yaml"), "tarozi: checklist/1\nid: A B\n");

        CommandRun run = make("p.tarozi", "--checklist", yaml.toString());

        assertEquals(1, run.code());
        assertTrue(run.err().contains(yaml + ":2:5"), run.err());
        assertFalse(Files.exists(folder.resolve("p.tarozi")));
    }

    @Test
    void aFileThatWasCutOffIsNotTakenForTheChecklistThatItWas() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("checklists/core-2026.yaml"));
        Path cut = Files.write(folder.resolve("c.yaml"), Arrays.copyOf(whole, 30_000));

        CommandRun run = make("p.tarozi", "--checklist", cut.toString());

        assertEquals(1, run.code());
        assertTrue(run.err().startsWith(cut + ": found core-2026 with 5 questions"), run.err());
        assertTrue(run.err().contains("expected the core-2026 with 414 questions"), run.err());
        assertTrue(run.err().contains("take the whole file"), run.err());
        assertFalse(Files.exists(folder.resolve("p.tarozi")));
    }

    @Test
    void anOverlayFileMayStandOnAChecklistOfTheProgram() throws IOException {
        byte[] overlay = Files.readAllBytes(Path.of("checklists/uzbekistan-2026.yaml"));
        Path yaml = Files.write(folder.resolve("c.yaml"), overlay);

        assertEquals(0, make("p.tarozi", "--checklist", yaml.toString()).code());
        assertArrayEquals(
                overlay,
                look("p.tarozi", one -> one.checklists().getLast().files().getLast().bytes()));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        CommandRun run = make("none/p.tarozi", "--checklist", "core-2026");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("There is no folder " + folder.resolve("none")), run.err());
    }

    @Test
    void withoutAChecklistItIsNotUnderstood() {
        CommandRun run = make("p.tarozi");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("Missing required option: '--checklist=ID|FILE'"), run.err());
    }

    @Test
    void aDamagedDeviceKeyIsNeverReplaced() throws IOException {
        Path key = Files.createDirectories(folder.resolve("profile")).resolve("device.key");
        Files.writeString(key, "not a key");

        CommandRun run = make("p.tarozi", "--checklist", "core-2026");

        assertEquals(4, run.code());
        assertTrue(run.err().contains(key + " should hold the key of this device"), run.err());
        assertEquals("not a key", Files.readString(key));
        assertFalse(Files.exists(folder.resolve("p.tarozi")));
    }

    private CommandRun make(String name, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "new";
        arguments[1] = folder.resolve(name).toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.of(folder.resolve("profile"), arguments);
    }

    private <T> T look(String name, Function<Programme, T> what) {
        Opening<Programme> opening = Programme.openToRead(folder.resolve(name));
        try (Programme programme = ((Opening.Opened<Programme>) opening).value()) {
            return what.apply(programme);
        }
    }
}
