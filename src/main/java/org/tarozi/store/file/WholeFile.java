package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    /// It is on the medium when this returns.
    public static void write(Path name, Content content) {
        try (WaitingFile waiting = prepare(name, content)) {
            waiting.take();
        }
    }

    /// The same of a file that may still be on its way to the medium: for forms and settings, which
    /// are written again and again while somebody waits, at every key, and are no result.
    public static void writeInPassing(Path name, Content content) {
        try (WaitingFile waiting = written(name, content, Forcing.LATER)) {
            waiting.take();
        }
    }

    /// Writes a file beside the one whose place it may take later.
    public static WaitingFile prepare(Path name, Content content) {
        return written(name, content, Forcing.AT_ONCE);
    }

    private static WaitingFile written(Path name, Content content, Forcing forcing) {
        Path file = target(name);
        Path unfinished = begin(file);
        boolean whole = false;
        try {
            try (Disk disk = new Disk(Files.newOutputStream(unfinished))) {
                disk.take(content);
            }
            forcing.bytes(unfinished);
            whole = true;
            return new WaitingFile(file, unfinished, forcing);
        } catch (IOException e) {
            throw failure(file, e);
        } finally {
            if (!whole) {
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

    /// Takes away what a program that was killed left beside a file that it was writing, or beside
    /// the first of several.
    public static void clear(Path name) {
        Path file = target(name);
        Path left = FileHeader.beside(file, UNFINISHED);
        for (int more = 2; left.toFile().delete(); more++) {
            left = FileHeader.beside(file, UNFINISHED + "-" + more);
        }
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

    static StoreException failure(Path file, IOException e) {
        String sentence =
                "The file "
                        + file
                        + " could not be written: "
                        + StoreException.reason(e)
                        + ". Nothing was lost: what stood under this name is as it was.";
        return new StoreException(Trouble.of(e, file.toString(), sentence), e);
    }
}
