package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The confidential segments whose bytes were destroyed: only digest and reason are left, and they
/// never come back.
final class PurgeStore {

    private final Database database;
    private final BodyCodec codec;

    PurgeStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    /// Destroys a segment: SQLite overwrites its place in the file.
    void purge(Purged purged) {
        byte[] name = purged.segment().raw();
        byte[] body =
                Parts.joined(
                        purged.segment().hex(),
                        purged.scope(),
                        purged.at().toString(),
                        purged.person(),
                        purged.reason());
        database.execute("DELETE FROM batch_segment WHERE segment = ?", (Object) name);
        database.execute("DELETE FROM segment WHERE name = ?", (Object) name);
        database.execute(
                "INSERT INTO purged (segment, digest, body) VALUES (?, ?, ?)",
                name,
                Digest.of(body).raw(),
                codec.encode(body));
    }

    /// The traces of all of them, in the order of their names.
    List<Purged> all() {
        return database.query("SELECT * FROM purged ORDER BY segment", this::purged);
    }

    /// What is left of a segment, if it was purged.
    Optional<Purged> find(Digest segment) {
        return database.first(
                "SELECT * FROM purged WHERE segment = ?", this::purged, (Object) segment.raw());
    }

    private Purged purged(Row row) throws SQLException {
        Digest segment = Digest.ofRaw(row.bytes("segment"));
        String what = "the trace of the destroyed segment " + segment;
        byte[] body = codec.decode(row.bytes("body"), row.bytes("digest"), what);
        List<String> parts = Parts.of(body, 5, what);
        if (!parts.getFirst().equals(segment.hex())) {
            throw Parts.damaged(what);
        }
        return new Purged(
                segment, parts.get(1), Instant.parse(parts.get(2)), parts.get(3), parts.get(4));
    }
}
