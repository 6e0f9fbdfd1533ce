package org.tarozi.store.file;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// What an error of SQLite means to the person in front of the machine.
final class Failures {

    private static final String IN_USE = "is open in another program. Close it there first.";

    private Failures() {}

    static Trouble of(Path file, String what, SQLException e) {
        return tooLong(file, e).orElseGet(() -> Trouble.of(kind(e), file, sentence(file, what, e)));
    }

    /// For SQLite a file is one that cannot be opened then, like one that is not allowed.
    private static Optional<Trouble> tooLong(Path file, SQLException e) {
        return primaryCode(e) == SQLiteErrorCode.SQLITE_CANTOPEN
                ? TooLong.of(file)
                : Optional.empty();
    }

    private static Trouble.Kind kind(SQLException e) {
        return switch (primaryCode(e)) {
            case SQLITE_FULL -> Trouble.Kind.DISK_FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> Trouble.Kind.IN_USE;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                    Trouble.Kind.NOT_ALLOWED;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Trouble.Kind.DAMAGED;
            case SQLITE_IOERR -> Trouble.Kind.MEDIUM_FAILED;
            default -> Trouble.Kind.OTHER;
        };
    }

    /// Somebody else has a file open.
    static Trouble inUse(Path file) {
        return Trouble.of(Trouble.Kind.IN_USE, file, name(file) + IN_USE);
    }

    private static String name(Path file) {
        return "The programme file " + file + " ";
    }

    private static String sentence(Path file, String what, SQLException e) {
        String name = name(file);
        return switch (primaryCode(e)) {
            case SQLITE_FULL ->
                    name
                            + what
                            + ": the disk is full. Everything saved before is safe; free some space"
                            + " and repeat the last step.";
            case SQLITE_BUSY, SQLITE_LOCKED -> name + IN_USE;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                    name
                            + what
                            + ": the system does not allow it. Check that you may write to the file"
                            + " and its folder, then open it again.";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    name
                            + "is damaged. Keep it as it is and go on with a backup; tarozi doctor"
                            + " shows what can still be read.";
            case SQLITE_IOERR ->
                    name
                            + what
                            + ": the disk or stick reports an error. Everything saved before is"
                            + " safe if the medium is.";
            default ->
                    name
                            + what
                            + ": "
                            + e.getMessage()
                            + ". Everything saved before is safe; repeat the last step, and open"
                            + " the file again if that does not help.";
        };
    }

    /// SQLite has no code of its own for this.
    static boolean isNothingToTakeBack(SQLException e) {
        return String.valueOf(e.getMessage()).contains("no transaction is active");
    }

    /// Whether it says nothing of the file, which another program has, or whose opening was
    /// stopped.
    static boolean isOfTheMoment(SQLException e) {
        return isBusy(e) || primaryCode(e) == SQLiteErrorCode.SQLITE_INTERRUPT;
    }

    static boolean isBusy(SQLException e) {
        return switch (primaryCode(e)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> true;
            default -> false;
        };
    }

    static SQLiteErrorCode primaryCode(SQLException e) {
        int code =
                e instanceof SQLiteException sqlite
                        ? sqlite.getResultCode().code
                        : e.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xFF);
    }
}
