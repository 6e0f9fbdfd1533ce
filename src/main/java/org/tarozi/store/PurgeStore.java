package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was destroyed, confidential segments and photos: only digest and reason are left.
final class PurgeStore {

    private final Database database;
    private final BodyCodec codec;

    PurgeStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    /// Destroys a segment.
    void purge(Purged purged) {
        byte[] name = purged.name().raw();
        database.execute("DELETE FROM batch_segment WHERE segment = ?", (Object) name);
        database.execute("DELETE FROM segment WHERE name = ?", (Object) name);
        leave(purged);
    }

    /// Leaves the trace of what is destroyed.
    void leave(Purged purged) {
        byte[] body =
                Parts.joined(
                        purged.name().hex(),
                        purged.scope(),
                        purged.at().toString(),
                        purged.person(),
                        purged.reason());
        database.execute(
                "INSERT INTO purged (segment, digest, body) VALUES (?, ?, ?)",
                purged.name().raw(),
                Digest.of(body).raw(),
                codec.encode(body));
    }

    /// Forgets that something was destroyed: a person brought it again.
    void forget(Digest name) {
        database.execute("DELETE FROM purged WHERE segment = ?", (Object) name.raw());
    }

    /// The traces of all of them, in the order of their names.
    List<Purged> all() {
        return database.query("SELECT * FROM purged ORDER BY segment", this::purged);
    }

    /// What is left of something, if it was purged.
    Optional<Purged> find(Digest name) {
        return database.first(
                "SELECT * FROM purged WHERE segment = ?", this::purged, (Object) name.raw());
    }

    private Purged purged(Row row) throws SQLException {
        Digest name = Digest.ofRaw(row.bytes("segment"));
        String what = "the trace of the destroyed segment " + name;
        byte[] body = codec.decode(row.bytes("body"), row.bytes("digest"), what);
        List<String> parts = Parts.of(body, 5, what);
        if (!parts.getFirst().equals(name.hex())) {
            throw Parts.damaged(what);
        }
        return new Purged(
                name, parts.get(1), Instant.parse(parts.get(2)), parts.get(3), parts.get(4));
    }
}
