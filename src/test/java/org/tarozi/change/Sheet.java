package org.tarozi.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Answers read from a table: the same table read twice, on whatever laptop, gives the same
/// changes.
final class Sheet {

    private static final String TABLE = "table";

    private Sheet() {}

    /// Reads a table whose rows are question and result; answers what it added.
    static List<Change> read(Laptop laptop, Map<String, String> rows) {
        List<Change> added = new ArrayList<>();
        new TreeMap<>(rows)
                .forEach(
                        (question, result) -> {
                            Optional<Change> earlier = earlier(laptop, question);
                            if (earlier.map(Change::value).equals(Optional.of(Value.of(result)))) {
                                return;
                            }
                            added.add(write(laptop, question, result, earlier));
                        });
        return added;
    }

    /// What the table said about a question last time.
    private static Optional<Change> earlier(Laptop laptop, String question) {
        return laptop
                .history(Place.VISIT)
                .field(Place.answer(question).subject(), "result")
                .map(FieldHistory::live)
                .orElse(List.of())
                .stream()
                .filter(change -> change.origin().device().equals(TABLE))
                .reduce((one, later) -> later);
    }

    private static Change write(
            Laptop laptop, String question, String result, Optional<Change> earlier) {
        Proposal proposal =
                new Proposal(
                        Place.answer(question).subject(),
                        "result",
                        Value.of(result),
                        earlier.map(change -> List.of(change.id())).orElse(List.of()));
        Origin origin = new Origin(TABLE, "", Instant.EPOCH, Optional.empty());
        WrittenChange written = new ChangeWriter().write(proposal, origin);
        laptop.holdings().addLocal(written);
        laptop.history(Place.VISIT).addLive(written.change());
        return written.change();
    }
}
