package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What holds for every command there is, without naming one.
class EveryCommandTest {

    @TempDir Path folder;

    static Stream<Arguments> commands() {
        Console console = Console.ofProcess();
        Surroundings surroundings =
                new Surroundings(
                        console,
                        Path.of("none"),
                        Clock.systemUTC(),
                        Map.of(),
                        FakeWindow.withoutDisplay());
        return below(CommandTree.of(surroundings))
                .map(command -> Arguments.argumentSet(name(command), command));
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(EveryCommandTest::below));
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static String[] arguments(CommandLine command, String last) {
        List<String> path = List.of(name(command).split(" ", -1));
        return Stream.concat(path.stream().skip(1), Stream.of(last)).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aNewcomerFindsWhatItDoesAndAnExample(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String footer = String.join("\n", spec.usageMessage().footer());

        assertTrue(spec.usageMessage().description().length > 0, "has no description");
        assertTrue(footer.contains("Example"), "has no example");
        assertTrue(footer.contains("tarozi "), "the example is not a command");
        assertEquals(List.of(), undescribed(spec), "options and parameters without a description");
    }

    private static List<String> undescribed(CommandSpec spec) {
        return spec.args().stream()
                .filter(argument -> argument.description().length == 0)
                .map(ArgSpec::paramLabel)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpGoesToStandardOutput(CommandLine command) {
        CommandRun run = CommandRun.of(folder, arguments(command, "--help"));

        assertEquals(
                new CommandRun(0, command.getUsageMessage(CommandLine.Help.Ansi.OFF), ""), run);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aMistypedOptionIsAUsageErrorThatNamesTheNearest(CommandLine command) {
        CommandRun run = CommandRun.of(folder, arguments(command, "--hlep"));

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("there is no option --hlep"), run.err());
        assertTrue(run.err().contains("Did you mean: --help"), run.err());
        assertTrue(run.err().contains("See: " + name(command) + " --help"), run.err());
    }
}
