package org.tarozi.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

class WholeFileTest {

    @TempDir Path folder;

    private static void write(Path file, String text) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFileTakesThePlaceOfTheOneBeforeAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        write(file, "now");

        assertEquals("now", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void whoWritesItAtTheSameTimeDoesNotMeetTheOthers() throws Exception {
        Path file = folder.resolve("a.txt");
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Thread> writers = new ArrayList<>();
        for (String text : List.of("a".repeat(5_000), "b".repeat(9_000), "c")) {
            writers.add(
                    Thread.ofPlatform()
                            .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
                            .start(
                                    () -> {
                                        for (int round = 0; round < 1_000; round++) {
                                            write(file, text);
                                        }
                                    }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertEquals(List.of(), failures);
        assertTrue(Files.readString(file).matches("a{5000}|b{9000}|c"));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void whoReadsItWhileItIsReplacedFindsTheOneBeforeOrTheNewOne() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "0");
        Thread writer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int round = 1; round <= 2_000; round++) {
                                        write(file, Integer.toString(round));
                                    }
                                });
        int last = 0;
        while (writer.isAlive()) {
            int now = Integer.parseInt(Files.readString(file));
            assertTrue(now >= last, now + " after " + last);
            last = now;
        }
        writer.join();

        assertEquals("2000", Files.readString(file));
    }

    @Test
    void whatLiesBesideItUnderTheNameOfAPartIsNotTouched() throws IOException {
        Path theirs = Files.writeString(folder.resolve("a.txt.unfinished"), "of somebody else");
        write(folder.resolve("a.txt"), "now");

        assertEquals("of somebody else", Files.readString(theirs));
        assertEquals(List.of("a.txt", "a.txt.unfinished"), names());
    }

    @Test
    void aLinkGoesOnLeadingToTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        write(link, "now");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("now", Files.readString(file));
    }

    @Test
    void whatCannotBeWrittenWholeIsNotWrittenAtAll() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        assertThrows(
                StoreException.class,
                () ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(1);
                                    throw new IOException("no space");
                                }));

        assertEquals("before", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aDiskThatCanOnlyBeReadIsOneWhereWritingIsNotAllowed() {
        Path file = folder.resolve("a.txt");
        StoreException failure =
                assertThrows(
                        StoreException.class,
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            throw new FileSystemException(
                                                    file.toString(), null, "Read-only file system");
                                        }));

        assertEquals(Trouble.Kind.NOT_ALLOWED, failure.trouble().kind());
        assertEquals(
                "The file "
                        + file
                        + " could not be written: it can only be read there. Nothing was lost:"
                        + " what stood under this name is as it was.",
                failure.getMessage());
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aNameThatIsTooLongIsNoRefusedPermission() {
        Path file = folder.resolve("a".repeat(300) + ".txt");
        StoreException failure =
                assertThrows(
                        StoreException.class, () -> WholeFile.write(file, out -> out.write(1)));

        assertEquals(Trouble.Kind.NAME_TOO_LONG, failure.trouble().kind());
        assertEquals(List.of(file.toString()), failure.trouble().about());
        assertEquals(
                "The file "
                        + file
                        + " could not be written: its name or path is too long for the system."
                        + " Nothing was lost: what stood under this name is as it was.",
                failure.getMessage());
    }

    /// As of a file that the system keeps from everybody.
    @Test
    void aFileThatMayNotBeReplacedIsOneWhereWritingIsNotAllowed() {
        Path file = folder.resolve("a.txt");
        StoreException failure =
                assertThrows(
                        StoreException.class,
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            throw new FileSystemException(
                                                    file + ".unfinished",
                                                    file.toString(),
                                                    "Operation not permitted");
                                        }));

        assertEquals(Trouble.Kind.NOT_ALLOWED, failure.trouble().kind());
        assertEquals(
                "The file "
                        + file
                        + " could not be written: you have no permission. Nothing was lost: what"
                        + " stood under this name is as it was.",
                failure.getMessage());
    }
}
