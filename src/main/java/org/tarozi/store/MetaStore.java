package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;

import java.util.List;
import java.util.Optional;

/// The few facts that are about the file and not about the programme.
final class MetaStore {

    private final Database database;
    private final BodyCodec codec;

    MetaStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    void put(String key, String value) {
        byte[] body = Parts.joined(key, value);
        database.execute(
                "INSERT INTO meta (key, digest, body) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE"
                        + " SET digest = excluded.digest, body = excluded.body",
                key,
                Digest.of(body).raw(),
                codec.encode(body));
    }

    Optional<String> find(String key) {
        String what = "the fact \"" + key + "\" about the file";
        return database.first(
                        "SELECT digest, body FROM meta WHERE key = ?",
                        row -> codec.decode(row.bytes("body"), row.bytes("digest"), what),
                        key)
                .map(body -> value(key, Parts.of(body, 2, what), what));
    }

    private static String value(String key, List<String> parts, String what) {
        if (!parts.getFirst().equals(key)) {
            throw Parts.damaged(what);
        }
        return parts.getLast();
    }

    /// The names of all facts.
    List<String> keys() {
        return database.query("SELECT key FROM meta ORDER BY key", row -> row.text("key"));
    }
}
