package org.tarozi.store;

import org.tarozi.change.ChangeId;
import org.tarozi.change.Digest;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Texts that are being typed: durable at every pause, a change only when the person leaves the
/// field.
final class DraftStore {

    /// A text so far, as the change it will become.
    record Draft(Proposal proposal, String person, Instant at) {}

    private final Database database;
    private final BodyCodec codec;

    DraftStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    /// Keeps the text so far; the parents stay those that were seen when the typing began.
    void put(Proposal proposal, String person, Instant at) {
        byte[] text = proposal.value().display().getBytes(StandardCharsets.UTF_8);
        database.execute(
                """
                INSERT INTO draft (subject, field, parents, person, at, digest, body) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject, field) DO UPDATE
                   SET person = excluded.person, at = excluded.at, digest = excluded.digest, body = excluded.body
                """,
                proposal.subject().path(),
                proposal.field(),
                proposal.parents().stream()
                        .map(ChangeId::toString)
                        .collect(Collectors.joining(" ")),
                person,
                at.toString(),
                Digest.of(text).hex(),
                codec.encode(text));
    }

    List<Draft> all() {
        return database.query("SELECT * FROM draft ORDER BY subject, field", this::draft);
    }

    void clear() {
        database.execute("DELETE FROM draft");
    }

    private Draft draft(Row row) throws SQLException {
        Subject subject = new Subject(row.text("subject"));
        byte[] text =
                codec.decode(
                        row.bytes("body"),
                        new Digest(row.text("digest")).raw(),
                        "the unfinished text of " + subject);
        List<ChangeId> parents =
                Arrays.stream(row.text("parents").split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(ChangeId::of)
                        .toList();
        Value value =
                text.length == 0
                        ? Value.CLEARED
                        : Value.of(new String(text, StandardCharsets.UTF_8));
        return new Draft(
                new Proposal(subject, row.text("field"), value, parents),
                row.text("person"),
                Instant.parse(row.text("at")));
    }
}
