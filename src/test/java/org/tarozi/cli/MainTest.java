package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.Command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

class MainTest {

    @TempDir Path folder;

    @Test
    void withoutACommandAndWithoutADisplayItHelps() {
        CommandRun run = CommandRun.of(folder);

        assertEquals(0, run.code());
        assertTrue(run.err().startsWith("There is no display here"), run.err());
        assertTrue(run.out().startsWith("Usage: tarozi"), run.out());
    }

    @Test
    void withoutACommandItOpensTheWindow() {
        FakeWindow window = FakeWindow.withDisplay();

        CommandRun run = CommandRun.beside(window, folder);

        assertEquals(new CommandRun(0, "", ""), run);
        assertEquals(List.of(List.of()), window.opened());
    }

    @Test
    void filesOfOursOpenTheWindowWhetherTheyAreThereOrNot() throws IOException {
        FakeWindow window = FakeWindow.withDisplay();
        Path table = Files.writeString(folder.resolve("answers.csv"), "question\n");

        CommandRun.beside(window, folder, "gone.tarozi");
        CommandRun.beside(window, folder, table.toString(), "more.tza");

        assertEquals(
                List.of(List.of(Path.of("gone.tarozi")), List.of(table, Path.of("more.tza"))),
                window.opened());
    }

    @Test
    void aFileWithoutADisplayIsAFailureOfTheMachineThatNamesTheWayOn() {
        CommandRun run = CommandRun.of(folder, "garments.tarozi");

        assertEquals(4, run.code());
        assertTrue(run.err().contains("tarozi help"), run.err());
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        CommandRun run = CommandRun.of(folder, "--version");

        assertEquals(0, run.code());
        assertTrue(run.out().matches("(?s)Tarozi \\d+\\.\\d+\\.\\d+.*Java .*"), run.out());
    }

    @Test
    void aMistypedCommandIsAUsageErrorThatNamesTheNearest() {
        CommandRun run = CommandRun.of(folder, "complet");

        assertEquals(2, run.code());
        assertEquals(
                """
                tarozi: there is no command complet
                Did you mean: completion
                See: tarozi --help
                """,
                run.err().replace("\r\n", "\n"));
    }

    @Test
    void helpOnACommandThatIsNotThereNamesTheNearest() {
        CommandRun run = CommandRun.of(folder, "help", "complet");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("Did you mean: completion"), run.err());
    }

    @Test
    void helpExplainsOneCommand() {
        assertEquals(
                CommandRun.of(folder, "completion", "--help"),
                CommandRun.of(folder, "help", "completion"));
    }

    @Test
    void completionKnowsEveryCommand() {
        CommandRun run = CommandRun.of(folder, "completion");

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("#!/usr/bin/env bash"), run.out());
        assertTrue(run.out().contains("completion help"), "lists the commands");
    }

    @Test
    void aFaultOfTheProgramIsAnApologyWithACodeAndALog() throws IOException {
        CommandRun first =
                CommandRun.with(folder, new Broken(new IllegalStateException()), "break");
        CommandRun again =
                CommandRun.with(folder, new Broken(new IllegalStateException("other")), "break");
        String log = Files.readString(folder.resolve("tarozi.log"));

        assertEquals(4, first.code());
        assertEquals(first, again);
        assertTrue(first.err().contains("we are sorry"), first.err());
        assertTrue(first.err().contains(folder.resolve("tarozi.log").toString()), first.err());
        assertTrue(log.startsWith("2026-01-02T03:04:05Z " + code(first)), log);
        assertTrue(log.contains("IllegalStateException: other"), log);
    }

    @Test
    void differentFaultsHaveDifferentCodes() {
        CommandRun state =
                CommandRun.with(folder, new Broken(new IllegalStateException()), "break");
        CommandRun index =
                CommandRun.with(folder, new Broken(new IndexOutOfBoundsException()), "break");

        assertFalse(code(state).equals(code(index)), code(state));
    }

    @Test
    void aLogThatCannotBeWrittenIsShownInstead() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));
        CommandRun run =
                CommandRun.with(taken, new Broken(new IllegalStateException("x")), "break");

        assertEquals(4, run.code());
        assertTrue(run.err().contains("IllegalStateException: x"), run.err());
    }

    @Test
    void aRefusalOfTheMachineIsASentenceWithTheFile() {
        CommandRun run =
                CommandRun.with(
                        folder,
                        new Broken(new UncheckedIOException(new AccessDeniedException("a.tza"))),
                        "break");

        assertEquals(4, run.code());
        assertEquals("tarozi: a.tza: you have no permission.", run.err().strip());
    }

    @Test
    void aCommandThatEndsSilentlyIsNotASuccess() {
        assertEquals(4, CommandRun.with(folder, new Silent(), "silent").code());
    }

    @Test
    void aResultThatCannotBePrintedIsNoSuccess() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = version(broken("No space left on device"), err, false);

        assertEquals(4, code);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("could not be printed whole"));
    }

    @Test
    void aProgramThatReadsNoMoreOfAResultIsNoFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = version(broken("Broken pipe"), err, true);

        assertEquals(0, code);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private int version(OutputStream out, OutputStream err, boolean piped) {
        Console console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        piped);
        return Main.run(
                new Surroundings(
                        console, folder, Clock.systemUTC(), Map.of(), FakeWindow.withoutDisplay()),
                "--version");
    }

    private static String code(CommandRun run) {
        return run.err()
                .lines()
                .filter(line -> line.startsWith("Error code: "))
                .findFirst()
                .orElseThrow()
                .substring("Error code: ".length());
    }

    @Command(name = "break")
    private record Broken(RuntimeException failure) implements Callable<ExitCode> {
        @Override
        public ExitCode call() {
            throw failure;
        }
    }

    @Command(name = "silent")
    private static final class Silent implements Runnable {
        @Override
        public void run() {}
    }
}
