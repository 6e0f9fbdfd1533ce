package org.tarozi.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Where a file lies, as far as it decides how SQLite keeps its journal.
enum Medium {
    /// A disk of this machine: write-ahead log.
    LOCAL("WAL"),
    /// A stick or a network share, where a write-ahead log beside the file is unsafe or gets left
    /// behind when the file is copied.
    REMOVABLE("TRUNCATE"),
    /// A file or folder that cannot be written.
    READ_ONLY("OFF");

    private static final Set<String> REMOVABLE_TYPES =
            Set.of(
                    "vfat", "exfat", "msdos", "fat", "fat32", "nfs", "nfs4", "cifs", "smb", "smb2",
                    "smbfs", "fuseblk", "9p");

    private final String journal;

    Medium(String journal) {
        this.journal = journal;
    }

    String journal() {
        return journal;
    }

    static Medium of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null
                || !Files.isWritable(folder)
                || Files.exists(file) && !Files.isWritable(file)) {
            return READ_ONLY;
        }
        try {
            return of(Files.getFileStore(folder).type(), file.toString());
        } catch (IOException e) {
            return REMOVABLE;
        }
    }

    /// Where a file lies that can be written.
    ///
    /// @param type the type of its file system, as the machine names it
    /// @param path its full name
    static Medium of(String type, String path) {
        return REMOVABLE_TYPES.contains(type.toLowerCase(Locale.ROOT)) || path.startsWith("\\\\")
                ? REMOVABLE
                : LOCAL;
    }
}
