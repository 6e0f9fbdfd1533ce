package org.tarozi.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a write-ahead log may lie.
class MediumTest {

    @ParameterizedTest
    @ValueSource(strings = {"vfat", "exFAT", "FAT32", "nfs4", "cifs", "SMB", "fuseblk", "9p"})
    void sticksAndSharesGetNoWriteAheadLog(String type) {
        assertEquals(Medium.REMOVABLE, Medium.of(type, "/media/stick/a.tarozi"));
        assertEquals("TRUNCATE", Medium.REMOVABLE.journal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "btrfs", "xfs", "apfs", "NTFS", "tmpfs"})
    void disksOfTheMachineDo(String type) {
        assertEquals(Medium.LOCAL, Medium.of(type, "/home/a/a.tarozi"));
        assertEquals("WAL", Medium.LOCAL.journal());
    }

    @Test
    void anotherMachinesFolderIsAShareWhateverItsFileSystem() {
        assertEquals(Medium.REMOVABLE, Medium.of("NTFS", "\\\\office\\share\\a.tarozi"));
    }
}
