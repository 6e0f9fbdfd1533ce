package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

class SettingsCommandTest {

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("settings.txt");
    }

    @Test
    void whatIsSetIsShownAndKeptAsPlainText() throws IOException {
        CommandRun set =
                CommandRun.of(folder, "settings", "--name", " Olim  Karimov ", "--language", "ru");

        assertEquals(
                new CommandRun(0, "name: Olim Karimov\nlanguage: ru\nfile: " + file() + "\n", ""),
                set);
        assertEquals(set, CommandRun.of(folder, "settings"));
        assertEquals("name = Olim Karimov\nlanguage = ru\n", Files.readString(file()));
    }

    @Test
    void withoutSettingsTheProgramSaysWhatHolds() {
        String out = CommandRun.of(folder, "settings").out();

        assertEquals(
                "name: not set; Aziza\nlanguage: not set; en for reports\nfile: " + file() + "\n",
                out);
    }

    @Test
    void asJsonWhatIsNotSetIsNullBesideWhatHolds() {
        ObjectNode unset = json();
        ObjectNode set = json("--name", "Olim", "--language", "ru");

        assertEquals(
                document("{\"name\": null, \"acts_as\": \"Aziza\", \"language\": null}"), unset);
        assertEquals(
                document("{\"name\": \"Olim\", \"acts_as\": \"Aziza\", \"language\": \"ru\"}"),
                set);
    }

    private ObjectNode json(String... more) {
        CommandRun run =
                CommandRun.of(
                        folder,
                        Stream.concat(Stream.of("settings", "--json"), Stream.of(more))
                                .toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return (ObjectNode) JsonMapper.shared().readTree(run.out());
    }

    /// The document about this folder's settings.
    private ObjectNode document(String json) {
        return ((ObjectNode) JsonMapper.shared().readTree(json)).put("file", file().toString());
    }

    @Test
    void anEmptyNameTakesItAway() throws IOException {
        CommandRun.of(folder, "settings", "--name", "Olim", "--language", "uz");

        CommandRun.of(folder, "settings", "--name", "");

        assertEquals("language = uz\n", Files.readString(file()));
    }

    @Test
    void whatOthersWroteIntoTheFileStays() throws IOException {
        Files.writeString(file(), "# mine\nwindow = 800x600\nname=Bek\n");

        CommandRun.of(folder, "settings", "--name", "Olim");

        assertEquals("# mine\nwindow = 800x600\nname = Olim\n", Files.readString(file()));
    }

    @Test
    void aWrongLineIsNamedWithItsPlaceAndKept() throws IOException {
        Files.writeString(file(), "# mine\nOlim\n");

        CommandRun run = CommandRun.of(folder, "settings", "--name", "Bek");

        assertEquals(4, run.code());
        assertEquals(
                "tarozi: "
                        + file()
                        + ", line 2: found \"Olim\", expected key = value. Mend the line or delete"
                        + " it.\n",
                run.err());
        assertEquals("# mine\nOlim\n", Files.readString(file()));
    }

    @Test
    void aLanguageThatIsNotThereIsNamed() throws IOException {
        assertTrue(
                CommandRun.of(folder, "settings", "--language", "xx")
                        .err()
                        .contains("\"xx\" is not understood; expected one of en, ru, uz"));
        Files.writeString(file(), "language = xx\n");

        assertTrue(
                CommandRun.of(folder, "settings")
                        .err()
                        .contains("found the language \"xx\", expected en, ru, uz"));
    }

    @Test
    void bytesThatAreNoTextAreSaid() throws IOException {
        Files.write(file(), new byte[] {'n', (byte) 0xff});

        CommandRun run = CommandRun.of(folder, "settings");

        assertTrue(run.err().contains(file() + " are no text in UTF-8"), run.err());
    }

    @Test
    void anOptionGoesBeforeAVariableAndThatBeforeTheSetting() {
        CommandRun.of(folder, "settings", "--name", "Olim");

        assertEquals("Olim", name(Map.of(), ""));
        assertEquals("Bek", name(Map.of("TAROZI_NAME", "Bek"), ""));
        assertEquals("Dil", name(Map.of("TAROZI_NAME", "Bek"), "Dil"));
    }

    private String name(Map<String, String> environment, String given) {
        Surroundings surroundings =
                new Surroundings(
                        Console.ofProcess(),
                        folder,
                        Clock.systemUTC(),
                        environment,
                        FakeWindow.withoutDisplay());
        ActorOption option = new ActorOption();
        String[] arguments = given.isEmpty() ? new String[0] : new String[] {"--as", given};
        new CommandLine(
                        CommandSpec.create()
                                .addMixin("actor", CommandSpec.forAnnotatedObject(option)))
                .parseArgs(arguments);
        return option.name(surroundings);
    }
}
