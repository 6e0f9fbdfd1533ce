package org.tarozi.store;

import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.store.file.StoreException;

import java.nio.file.Path;
import java.time.InstantSource;

/// A process that destroys a photo of a programme and prints what came of it.
final class DestroyedPhoto {

    private DestroyedPhoto() {}

    /// @param arguments the programme file and the digest of the photo
    public static void main(String... arguments) {
        Author author = new Author("Olim", DeviceKey.created());
        try (Programme programme = Desk.opened(Programme.open(Path.of(arguments[0])))) {
            boolean gone =
                    programme
                            .attachments()
                            .destroy(
                                    new Digest(arguments[1]),
                                    author,
                                    InstantSource.system(),
                                    part -> {});
            System.out.println("destroyed: " + gone);
        } catch (StoreException e) {
            System.out.println("stopped: " + e.getMessage());
        }
    }
}
