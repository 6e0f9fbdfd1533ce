package org.tarozi.store;

import org.tarozi.change.DeviceKey;
import org.tarozi.change.Value;
import org.tarozi.store.file.StoreException;

import java.nio.file.Path;
import java.time.InstantSource;

/// A process that writes into a programme until its machine takes no more bytes. It prints the id
/// of each change when it is acknowledged, and at last why it had to stop.
final class FullDisk {

    private static final int MANY = 1_000_000;

    private FullDisk() {}

    /// @param arguments the programme file
    public static void main(String... arguments) {
        Author author = new Author("Olim", DeviceKey.created());
        try (Programme programme = Desk.opened(Programme.open(Path.of(arguments[0])))) {
            Editing editing = programme.editing(author, InstantSource.system());
            for (int note = 0; note < MANY; note++) {
                editing.set(
                                Places.answer(Places.VISIT, Places.Q1),
                                "note",
                                Value.of("note " + note + " ".repeat(2000) + "end"))
                        .forEach(change -> System.out.println(change.id()));
            }
        } catch (StoreException e) {
            System.out.println("stopped: " + e.getMessage());
        }
    }
}
