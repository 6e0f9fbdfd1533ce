package org.tarozi.store;

import org.tarozi.change.DeviceKey;
import org.tarozi.change.Segment;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A process that is killed while it edits or imports. It prints the id of each change when it is
/// acknowledged, and the number of each import when it is kept.
final class Victim {

    private Victim() {}

    /// @param arguments `edit` or `import`, and the programme file
    public static void main(String... arguments) {
        Author author = new Author("victim", DeviceKey.created());
        try (Programme programme = Desk.opened(Programme.open(Path.of(arguments[1])))) {
            System.out.println("open");
            if (arguments[0].equals("edit")) {
                edit(programme, author);
            } else {
                receive(programme, author);
            }
        }
    }

    private static void edit(Programme programme, Author author) {
        Editing editing = programme.editing(author, InstantSource.system());
        for (int round = 0; round < 1_000_000; round++) {
            String result = round % 3 == 0 ? "non_compliant" : "compliant";
            String question = Desk.CORE.release().questions().get(round % 100).id().value();
            editing.set(Places.answer(Places.VISIT, question), Places.RESULT, Value.of(result))
                    .forEach(change -> System.out.println(change.id()));
        }
    }

    /// Each import brings two new visits, so that half of one can be told from the whole.
    private static void receive(Programme programme, Author author) {
        long start = System.nanoTime();
        for (long round = 0; round < 1_000_000; round++) {
            ImportBatch batch = programme.beginImport("victim", InstantSource.system());
            List<Parcel.Received> both = new ArrayList<>();
            for (int twin = 0; twin < 2; twin++) {
                Segment segment = Twins.segment(author, start + round, twin);
                both.add(
                        Parcels.received(
                                segment.bytes(),
                                Optional.of(author.device().sign(segment.bytes()))));
            }
            both.forEach(part -> batch.add(Parcels.ofSegments(List.of(part))));
            if (batch.keep("{}")) {
                System.out.println(batch.id());
            }
        }
    }
}
