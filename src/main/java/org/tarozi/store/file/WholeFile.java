package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: what stood under its name stays until the new one is
/// complete.
public final class WholeFile {

    /// Writes the bytes of a file.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static final String UNFINISHED = ".unfinished";

    private WholeFile() {}

    /// Writes a file, replacing one of that name; where the name is a link, the file it leads to.
    public static void write(Path name, Content content) {
        Path file = target(name);
        Path unfinished = begin(file);
        boolean whole = false;
        try {
            try (Disk disk = new Disk(Files.newOutputStream(unfinished))) {
                disk.take(content);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            whole = true;
        } catch (IOException e) {
            throw failure(file, e);
        } finally {
            if (!whole) { // otherwise the name may be somebody else's by now
                unfinished.toFile().delete();
            }
        }
    }

    /// Makes the file that takes the place of another one once it is complete, for nobody else: two
    /// windows may write the same settings at once.
    private static Path begin(Path file) {
        while (true) {
            try {
                return Files.createFile(FileHeader.unused(file, UNFINISHED));
            } catch (FileAlreadyExistsException e) {
                continue; // another one was quicker, and has that name now
            } catch (IOException e) {
                throw failure(file, e);
            }
        }
    }

    /// Takes away what a program that was killed left beside a file that it was writing.
    public static void clear(Path name) {
        FileHeader.beside(target(name), UNFINISHED).toFile().delete();
    }

    private static Path target(Path name) {
        try {
            return Files.isSymbolicLink(name) ? name.toRealPath() : name;
        } catch (IOException e) {
            return name; // it leads nowhere: the file takes its place
        }
    }

    /// Remembers why it failed, since libraries that write wrap that in exceptions of their own.
    private static final class Disk extends FilterOutputStream {

        private @Nullable IOException failure;

        Disk(OutputStream out) {
            super(out);
        }

        void take(Content content) throws IOException {
            try {
                OutputStream buffered = new BufferedOutputStream(this);
                content.write(buffered);
                buffered.flush();
            } catch (RuntimeException e) {
                if (failure != null) {
                    throw failure;
                }
                throw e;
            }
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    private static StoreException failure(Path file, IOException e) {
        String sentence =
                "The file "
                        + file
                        + " could not be written: "
                        + StoreException.reason(e)
                        + ". Nothing was lost: what stood under this name is as it was.";
        return new StoreException(Trouble.of(e, file.toString(), sentence), e);
    }
}
