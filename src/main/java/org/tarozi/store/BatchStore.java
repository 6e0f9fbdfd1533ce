package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The imports of a programme, with their receipts. Withdrawing one is a local state that never
/// travels.
final class BatchStore {

    private final Database database;
    private final BodyCodec codec;

    BatchStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    void insert(UUID id, Instant at, String person) {
        database.execute(
                "INSERT INTO batch (id, at, person, withdrawn, digest, receipt) VALUES (?, ?, ?, 0,"
                    + " '', x'')",
                id.toString(),
                at.toString(),
                person);
    }

    void write(UUID id, String receipt) {
        byte[] bytes = receipt.getBytes(StandardCharsets.UTF_8);
        database.execute(
                "UPDATE batch SET digest = ?, receipt = ? WHERE id = ?",
                Digest.of(bytes).hex(),
                codec.encode(bytes),
                id.toString());
    }

    /// Notes that a batch brought a segment, new or not.
    void brought(UUID id, Digest segment) {
        database.execute(
                "INSERT INTO batch_segment (batch, segment) VALUES (?, ?) ON CONFLICT DO NOTHING",
                id.toString(),
                segment.raw());
    }

    void withdraw(UUID id) {
        database.execute("UPDATE batch SET withdrawn = 1 WHERE id = ?", id.toString());
    }

    Optional<Batch> find(UUID id) {
        return database.first("SELECT * FROM batch WHERE id = ?", this::batch, id.toString());
    }

    /// How many imports there were, withdrawn ones included.
    int count() {
        return database.first("SELECT count(*) AS many FROM batch", row -> row.number("many"))
                .orElse(0);
    }

    List<Batch> all() {
        return database.query("SELECT * FROM batch ORDER BY at, id", this::batch);
    }

    /// The scopes of the segments that nothing but this batch keeps alive.
    List<String> scopesOnlyOf(UUID id) {
        return database.query(
                """
                SELECT DISTINCT segment.scope AS scope
                  FROM segment JOIN batch_segment ON batch_segment.segment = segment.name
                 WHERE batch_segment.batch = ? AND segment.own = 0
                   AND NOT EXISTS (
                       SELECT 1 FROM batch_segment AS other JOIN batch ON batch.id = other.batch
                        WHERE other.segment = segment.name AND other.batch <> batch_segment.batch
                          AND batch.withdrawn = 0)
                 ORDER BY scope
                """,
                row -> row.text("scope"),
                id.toString());
    }

    private Batch batch(Row row) throws SQLException {
        byte[] digest = new Digest(row.text("digest")).raw();
        String id = row.text("id");
        byte[] receipt =
                codec.decode(row.bytes("receipt"), digest, "the receipt of the import " + id);
        return new Batch(
                UUID.fromString(id),
                Instant.parse(row.text("at")),
                row.text("person"),
                row.flag("withdrawn"),
                new String(receipt, StandardCharsets.UTF_8));
    }
}
