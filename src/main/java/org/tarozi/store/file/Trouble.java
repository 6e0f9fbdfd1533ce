package org.tarozi.store.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// What keeps a file from being opened, read or written: as a sentence, and as what is behind it,
/// for who says it in another language.
///
/// @param about what the sentence names: the file first, then what its kind says
/// @param sentence in English; it names the file and says what to do
public record Trouble(Kind kind, List<String> about, String sentence) {

    /// What is behind a sentence. The comments name what it is about besides the file.
    public enum Kind {
        MISSING,
        FOLDER,
        EMPTY,
        FOREIGN,
        DAMAGED,
        /// the schema of the file, the newest this program knows
        NEWER,
        OLDER,
        BROKEN_OFF,
        IN_USE,
        EXISTS,
        NO_FOLDER,
        DISK_FULL,
        NOT_ALLOWED,
        NAME_TOO_LONG,
        PATH_TOO_LONG,
        MEDIUM_FAILED,
        /// a part of the file, which the sentence names
        PART_DAMAGED,
        /// the sentence says all there is to say
        OTHER;

        /// Whether the same file may be sound a moment later, or on another machine.
        public boolean isOfTheMoment() {
            return this == IN_USE || this == DISK_FULL || this == NOT_ALLOWED || isTooLong();
        }

        /// Whether the same file may be sound under another name, or in another folder.
        boolean isTooLong() {
            return this == NAME_TOO_LONG || this == PATH_TOO_LONG;
        }

        /// Whether the file is not as it was written: another attempt finds the same.
        public boolean isDamage() {
            return this == DAMAGED || this == PART_DAMAGED;
        }

        /// The same in every language, for who asks somebody about it.
        public String code() {
            return "T-" + name().replace('_', '-');
        }
    }

    public Trouble {
        about = List.copyOf(about);
    }

    /// One of a file.
    static Trouble of(Kind kind, Path file, String sentence) {
        return new Trouble(kind, List.of(file.toString()), sentence);
    }

    /// What the machine said of a file.
    public static Trouble of(IOException e, String file, String sentence) {
        Kind kind =
                switch (e) {
                    case NoSuchFileException _ -> Kind.MISSING;
                    case FileAlreadyExistsException _ -> Kind.EXISTS;
                    case IOException full when StoreException.isFull(full) -> Kind.DISK_FULL;
                    case IOException fixed when StoreException.isForbidden(fixed) ->
                            Kind.NOT_ALLOWED;
                    case IOException lengthy when StoreException.isTooLong(lengthy) ->
                            TooLong.kind(file);
                    default -> Kind.OTHER;
                };
        return new Trouble(kind, List.of(file), sentence);
    }

    /// One that is nothing but its sentence.
    public static Trouble said(String sentence) {
        return new Trouble(Kind.OTHER, List.of(), sentence);
    }
}
