package org.tarozi.profile;

import org.tarozi.change.DeviceKey;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

/// The file with the key of this device: one line of base64 in the user's own folder, made at the
/// first use and readable by nobody else. A damaged one is never replaced: the colleagues know the
/// old key.
public final class DeviceKeyFile {

    private static final String NAME = "device.key";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private final Path file;

    /// @param profile the user's own folder
    public DeviceKeyFile(Path profile) {
        this.file = profile.resolve(NAME);
    }

    /// The key of this device; a new one where there was none.
    public DeviceKey key() {
        try {
            return read();
        } catch (NoSuchFileException e) {
            return created();
        } catch (IOException e) {
            throw failure("could not be read", e);
        }
    }

    private DeviceKey read() throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        try {
            return DeviceKey.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    "The file "
                            + file
                            + " should hold the key of this device and is damaged. Put it back from"
                            + " a backup; or move it away, and a new key is made, under which the"
                            + " others will see this device as an unknown one.",
                    e);
        }
    }

    /// Another program may do the same at the same moment: then the first one's key counts.
    private DeviceKey created() {
        String text = Base64.getEncoder().encodeToString(DeviceKey.created().encoded()) + "\n";
        Path parent = file.toAbsolutePath().getParent();
        try {
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Path unfinished = Files.createTempFile(parent, NAME, ".part", attributes());
            try {
                Files.writeString(unfinished, text, StandardOpenOption.SYNC);
                publish(unfinished);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return read();
        } catch (IOException e) {
            throw failure("could not be written", e);
        }
    }

    private void publish(Path unfinished) throws IOException {
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException e) {
            return; // somebody was faster
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(unfinished, file);
        }
    }

    private FileAttribute<?>[] attributes() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private StoreException failure(String what, IOException e) {
        return new StoreException(
                "The key of this device "
                        + what
                        + ", file "
                        + file
                        + ": "
                        + StoreException.reason(e)
                        + ".",
                e);
    }
}
