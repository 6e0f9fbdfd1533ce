package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What holds for every command that writes a file.
class OutputFileTest {

    private static final List<String> STAR = List.of("star", "-o");

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.argumentSet("export", List.of("export", "-o")),
                Arguments.argumentSet("star", STAR),
                Arguments.argumentSet("report as PDF", List.of("report", "--pdf")),
                Arguments.argumentSet("report as workbook", List.of("report", "--xlsx")));
    }

    static Stream<Arguments> replacing() {
        return commands().filter(one -> !STAR.equals(one.get()[0]));
    }

    private CommandRun write(List<String> command, Path target) {
        return office.run(command.get(0), office.file(), command.get(1), target.toString());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theProgrammeItselfIsNeverReplaced(List<String> command) throws IOException {
        Path programme = Path.of(office.file());
        byte[] before = Files.readAllBytes(programme);

        CommandRun run = write(command, programme);

        assertEquals(1, run.code());
        assertTrue(run.err().contains(programme + " is there already and is not "), run.err());
        assertArrayEquals(before, Files.readAllBytes(programme));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatSomebodyElseWroteIsNeverReplaced(List<String> command) throws IOException {
        Path theirs = Files.writeString(folder.resolve("theirs"), "%PDF-1.7 Country,Cycle\n");

        CommandRun run = write(command, theirs);

        assertEquals(1, run.code());
        assertTrue(run.err().contains("Choose another name; nothing was written."), run.err());
        assertEquals("%PDF-1.7 Country,Cycle\n", Files.readString(theirs));
    }

    @ParameterizedTest
    @MethodSource("replacing")
    void whatTheSameCommandWroteIsReplacedAndSoIsAnEmptyFile(List<String> command)
            throws IOException {
        Path target = Files.createFile(folder.resolve("target"));

        assertEquals(0, write(command, target).code());
        byte[] first = Files.readAllBytes(target);
        assertEquals(0, write(command, target).code());

        assertTrue(first.length > 0);
        assertArrayEquals(first, Files.readAllBytes(target));
        assertEquals(List.of(), unfinished());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFolderIsNoFileAndHasToBeThere(List<String> command) throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("in"));
        Path missing = folder.resolve("none/x");

        CommandRun within = write(command, missing);

        assertTrue(write(command, inTheWay).err().contains(inTheWay + " is a folder. Name a file"));
        assertEquals(1, within.code());
        assertEquals(
                "tarozi: There is no folder "
                        + missing.getParent()
                        + " to write "
                        + missing
                        + " into. Make it first.\n",
                within.err());
    }

    @Test
    void aTableThatSomebodyMayHaveCorrectedIsNeverReplaced() throws IOException {
        Path target = Files.createFile(folder.resolve("star.csv"));
        assertEquals(0, write(STAR, target).code());
        byte[] before = Files.readAllBytes(target);
        office.answered("Silk", "fl-resign", "non_compliant");

        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "tarozi: "
                                + target
                                + " is there already and is not an empty file; a STAR csv is never"
                                + " replaced, because people correct such tables by hand. Choose"
                                + " another name; nothing was written.\n"),
                write(STAR, target));
        assertArrayEquals(before, Files.readAllBytes(target));
    }

    @Test
    void twoReportsNeedTwoNames() {
        String same = folder.resolve("report").toString();

        CommandRun run = office.run("report", office.file(), "--pdf", same, "--xlsx", same);

        assertEquals(2, run.code());
        assertTrue(run.err().contains("name two files"), run.err());
    }

    @Test
    void namesOfTheOtherKindAreNotWrittenTo() {
        Path named = folder.resolve("report.XLSX");

        CommandRun run = office.run("report", office.file(), "--pdf", named.toString());

        assertEquals(2, run.code());
        assertTrue(
                run.err()
                        .contains("--pdf names the PDF and --xlsx the workbook, not the other way"),
                run.err());
        assertFalse(Files.exists(named));
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".unfinished")).toList();
        }
    }
}
