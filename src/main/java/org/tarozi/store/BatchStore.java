package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The imports of a programme, with their receipts. Withdrawing one is a local state that never
/// travels.
final class BatchStore {

    private static final String WITHDRAWN = "withdrawn";
    private static final String COUNTS = "counts";

    private final Database database;
    private final BodyCodec codec;

    BatchStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    void insert(Batch batch) {
        byte[] body = body(batch);
        database.execute(
                "INSERT INTO batch (id, withdrawn, digest, body) VALUES (?, ?, ?, ?) ON CONFLICT"
                        + " (id) DO UPDATE SET withdrawn = excluded.withdrawn,"
                        + " digest = excluded.digest, body = excluded.body",
                batch.id().toString(),
                batch.withdrawn(),
                Digest.of(body).raw(),
                codec.encode(body));
    }

    private static byte[] body(Batch batch) {
        return Parts.joined(
                batch.id().toString(),
                batch.at().toString(),
                batch.person(),
                batch.withdrawn() ? WITHDRAWN : COUNTS,
                batch.receipt());
    }

    /// Notes that a batch brought a segment, new or not. Whether that was not noted yet.
    boolean brought(UUID id, Digest segment) {
        int noted =
                database.execute(
                        "INSERT INTO batch_segment (batch, segment) VALUES (?, ?) ON CONFLICT DO"
                                + " NOTHING",
                        id.toString(),
                        segment.raw());
        return noted > 0;
    }

    /// Whether one of some batches brought a segment, new or not.
    boolean isBroughtBy(Digest segment, Set<UUID> batches) {
        return bringing(segment).stream().anyMatch(batches::contains);
    }

    /// The batches that brought a segment, new or not.
    Set<UUID> bringing(Digest segment) {
        return Set.copyOf(
                database.query(
                        "SELECT batch FROM batch_segment WHERE segment = ?",
                        row -> UUID.fromString(row.text("batch")),
                        (Object) segment.raw()));
    }

    /// Whether there is such an import and it was not taken back.
    boolean counts(UUID id) {
        return database.first(
                        "SELECT 1 AS one FROM batch WHERE id = ? AND withdrawn = 0",
                        row -> row.number("one"),
                        id.toString())
                .isPresent();
    }

    void withdraw(UUID id) {
        find(id).ifPresent(
                        batch ->
                                insert(
                                        new Batch(
                                                batch.id(),
                                                batch.at(),
                                                batch.person(),
                                                true,
                                                batch.receipt())));
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
        return database.query("SELECT * FROM batch ORDER BY id", this::batch);
    }

    /// The scopes of the segments of a device that this batch brought.
    List<String> scopesOf(UUID id, String device) {
        return database.query(
                """
                SELECT DISTINCT segment.scope AS scope
                  FROM segment JOIN batch_segment ON batch_segment.segment = segment.name
                 WHERE batch_segment.batch = ? AND segment.device = ?
                 ORDER BY scope
                """,
                row -> row.text("scope"),
                id.toString(),
                device);
    }

    /// A segment, and what it is about.
    record Brought(Digest segment, String scope) {}

    /// The segments that nothing but this batch keeps alive.
    List<Brought> onlyIn(UUID id) {
        return database.query(
                """
                SELECT segment.name AS name, segment.scope AS scope
                  FROM segment JOIN batch_segment ON batch_segment.segment = segment.name
                 WHERE batch_segment.batch = ? AND segment.own = 0
                   AND NOT EXISTS (
                       SELECT 1 FROM batch_segment AS other JOIN batch ON batch.id = other.batch
                        WHERE other.segment = segment.name AND other.batch <> batch_segment.batch
                          AND batch.withdrawn = 0)
                 ORDER BY scope, name
                """,
                row -> new Brought(Digest.ofRaw(row.bytes("name")), row.text("scope")),
                id.toString());
    }

    /// The other batches that count and brought some of the same segments.
    List<Batch> sharing(UUID id) {
        return database.query(
                """
                SELECT * FROM batch
                 WHERE withdrawn = 0 AND id <> ?1
                   AND id IN (
                       SELECT other.batch
                         FROM batch_segment AS one
                         JOIN batch_segment AS other ON other.segment = one.segment
                        WHERE one.batch = ?1)
                 ORDER BY id
                """,
                this::batch,
                id.toString());
    }

    private Batch batch(Row row) throws SQLException {
        String id = row.text("id");
        String what = "the receipt of the import " + id;
        byte[] body = codec.decode(row.bytes("body"), row.bytes("digest"), what);
        List<String> parts = Parts.of(body, 5, what);
        boolean withdrawn = row.flag("withdrawn");
        if (!parts.getFirst().equals(id) || !parts.get(3).equals(withdrawn ? WITHDRAWN : COUNTS)) {
            throw Parts.damaged(what);
        }
        return new Batch(
                UUID.fromString(id),
                Instant.parse(parts.get(1)),
                parts.get(2),
                withdrawn,
                parts.get(4));
    }
}
