package org.tarozi.store.file;

import java.nio.file.Path;
import java.util.List;

/// Why a file is not opened, in sentences.
final class Refusals {

    static final String CHECK_FAILED = "SQLite's own check fails";

    private Refusals() {}

    static Opening<Database> missing(Path file) {
        return refused(
                Trouble.Kind.MISSING,
                file,
                "There is no file "
                        + file
                        + ". Check the name, or make a programme with: tarozi new "
                        + file.getFileName()
                        + " --checklist core-2026");
    }

    static <T> Opening<T> folder(Path file) {
        return refused(
                Trouble.Kind.FOLDER,
                file,
                file + " is a folder; a Tarozi programme file was expected. Name a file in it.");
    }

    static Opening<Database> foreign(Path file, String what) {
        return refused(
                what.equals(FileHeader.EMPTY) ? Trouble.Kind.EMPTY : Trouble.Kind.FOREIGN,
                file,
                "The file "
                        + file
                        + " is "
                        + what
                        + "; a Tarozi programme file was expected. Nothing was changed.");
    }

    static Opening<Database> damaged(Path file, String what) {
        return refused(
                Trouble.Kind.DAMAGED,
                file,
                "The programme file "
                        + file
                        + " is damaged: "
                        + what
                        + ". Nothing was changed; go on with a backup or a copy from another"
                        + " machine.");
    }

    static Opening<Database> newer(Path file, int version, int known) {
        return new Opening.Refused<>(
                new Trouble(
                        Trouble.Kind.NEWER,
                        List.of(file.toString(), "" + version, "" + known),
                        "The programme file "
                                + file
                                + " was written by a newer Tarozi (schema "
                                + version
                                + ", this one knows "
                                + known
                                + "). Install the newer one; nothing was changed."));
    }

    static Opening<Database> older(Path file) {
        return refused(
                Trouble.Kind.OLDER,
                file,
                "The programme file "
                        + file
                        + " was written by an older Tarozi. Open it once in the window, or with"
                        + " tarozi doctor --rebuild, from a folder that can be written: that brings"
                        + " it to this version. Nothing was changed.");
    }

    static Opening<Database> brokenOff(Path file) {
        return refused(
                Trouble.Kind.BROKEN_OFF,
                file,
                "The programme file "
                        + file
                        + " was not closed by the program that had it open, and its last changes"
                        + " are still beside it. Copy it, together with the file beside it, to a"
                        + " folder that can be written and open it there; nothing was changed.");
    }

    static <T> Opening<T> exists(Path file) {
        return refused(
                Trouble.Kind.EXISTS,
                file,
                "The file " + file + " exists already. Choose another name, or open it.");
    }

    static <T> Opening<T> noFolder(Path file) {
        return refused(
                Trouble.Kind.NO_FOLDER,
                file,
                "There is no folder for the file " + file + ". Make it first, or choose another.");
    }

    private static <T> Opening<T> refused(Trouble.Kind kind, Path file, String sentence) {
        return new Opening.Refused<>(Trouble.of(kind, file, sentence));
    }
}
