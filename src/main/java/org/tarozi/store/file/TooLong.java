package org.tarozi.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Whether the name or the path of a file leaves no room for what SQLite writes beside it: it says
/// of such a file only that it cannot be opened.
final class TooLong {

    /// The longest that SQLite adds to a name.
    private static final String JOURNAL = "-journal";

    /// What SQLite takes on Unix, in bytes, with the journal (source: os_unix.c, MAX_PATHNAME).
    private static final int UNIX_PATH = 512;

    /// What SQLite takes on Windows, in letters (source: Windows, "Maximum Path Length
    /// Limitation").
    private static final int WINDOWS_PATH = 259;

    /// No system refuses a name of fewer bytes for its length.
    private static final int SHORT_NAME = 120;

    private TooLong() {}

    /// Why a file cannot be worked on; empty where its length is not the reason.
    static Optional<Trouble> of(Path file) {
        return of(file, file);
    }

    /// The same of a file that is made under another name first.
    ///
    /// @param file as the user named it
    static Optional<Trouble> of(Path file, Path made) {
        Path journal = FileHeader.beside(real(made), JOURNAL);
        if (isPathTooLong(journal)) {
            return Optional.of(Trouble.of(Trouble.Kind.PATH_TOO_LONG, file, ofPath(file)));
        }
        return isNameTooLong(journal)
                ? Optional.of(Trouble.of(Trouble.Kind.NAME_TOO_LONG, file, ofName(file)))
                : Optional.empty();
    }

    /// Which of the two it is of a file that the system refused for its length.
    static Trouble.Kind kind(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return bytes(name) > SHORT_NAME ? Trouble.Kind.NAME_TOO_LONG : Trouble.Kind.PATH_TOO_LONG;
    }

    private static String ofPath(Path file) {
        return "The path of the programme file "
                + file
                + " is too long to work on it. It has to lie in a folder with a shorter path: up to"
                + " 160 letters, with its name, fit everywhere.";
    }

    private static String ofName(Path file) {
        return "The name of the programme file "
                + file
                + " is too long for the system, which needs room for the names of files beside it."
                + " Give it a shorter one: up to 60 letters fit everywhere.";
    }

    /// SQLite follows links first.
    private static Path real(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
            Path folder = absolute.getParent();
            return folder == null
                    ? absolute
                    : folder.toRealPath().resolve(String.valueOf(absolute.getFileName()));
        } catch (IOException e) {
            return absolute;
        }
    }

    /// Each file system has a limit of its own: it is asked.
    private static boolean isNameTooLong(Path journal) {
        if (bytes(String.valueOf(journal.getFileName())) <= SHORT_NAME) {
            return false;
        }
        try {
            Files.readAttributes(journal, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return false;
        } catch (NoSuchFileException | AccessDeniedException | FileSystemLoopException e) {
            return false;
        } catch (FileSystemException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPathTooLong(Path journal) {
        String path = journal.toString();
        return journal.getFileSystem().getSeparator().equals("\\")
                ? path.length() > WINDOWS_PATH
                : bytes(path) > UNIX_PATH;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
