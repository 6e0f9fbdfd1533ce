package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;

import java.util.List;
import java.util.Optional;

/// Photos and files, each once, by the digest of its bytes.
final class AttachmentStore {

    private final Database database;
    private final BodyCodec codec;

    AttachmentStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    void insert(Digest digest, byte[] bytes) {
        database.execute(
                "INSERT INTO attachment (digest, size, body) VALUES (?, ?, ?) ON CONFLICT (digest)"
                        + " DO NOTHING",
                digest.raw(),
                bytes.length,
                codec.encode(bytes));
    }

    void delete(Digest digest) {
        database.execute("DELETE FROM attachment WHERE digest = ?", (Object) digest.raw());
    }

    boolean has(Digest digest) {
        return database.first(
                        "SELECT 1 AS one FROM attachment WHERE digest = ?",
                        row -> row.number("one"),
                        (Object) digest.raw())
                .isPresent();
    }

    /// How many bytes it has; none where it never reached this programme.
    long size(Digest digest) {
        return database.first(
                        "SELECT size FROM attachment WHERE digest = ?",
                        row -> row.longNumber("size"),
                        (Object) digest.raw())
                .orElse(0L);
    }

    Optional<byte[]> find(Digest digest) {
        String what = "the attachment " + digest;
        return database.first(
                "SELECT size, body FROM attachment WHERE digest = ?",
                row -> {
                    byte[] bytes = codec.decode(row.bytes("body"), digest.raw(), what);
                    if (bytes.length != row.number("size")) {
                        throw Parts.damaged(what);
                    }
                    return bytes;
                },
                (Object) digest.raw());
    }

    /// The names of all of them, in order.
    List<Digest> names() {
        return database.query(
                "SELECT digest FROM attachment ORDER BY digest",
                row -> Digest.ofRaw(row.bytes("digest")));
    }
}
