package org.tarozi.store;

import org.tarozi.change.ChangeId;
import org.tarozi.change.ChangeReader;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.WrittenChange;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// The changes made here that were not handed over yet, in the order they were made.
final class LocalChangeStore {

    /// A change with its place among those of all scopes.
    record Placed(long position, WrittenChange written) {}

    private final Database database;
    private final BodyCodec codec;
    private final ChangeReader reader = new ChangeReader();

    LocalChangeStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    /// Adds a change; the same one twice is one.
    void insert(Scope scope, WrittenChange change) {
        database.execute(
                "INSERT INTO local_change (id, scope, body) VALUES (?, ?, ?) ON CONFLICT (id) DO"
                        + " NOTHING",
                change.change().id().bytes(),
                scope.path(),
                codec.encode(change.line()));
    }

    List<WrittenChange> ofScope(Scope scope) {
        return placed(scope).stream().map(Placed::written).toList();
    }

    /// Those of a scope, each with its place.
    List<Placed> placed(Scope scope) {
        record Kept(long position, byte[] id, byte[] body) {}
        return database
                .query(
                        "SELECT position, id, body FROM local_change WHERE scope = ? ORDER BY"
                                + " position",
                        row ->
                                new Kept(
                                        row.longNumber("position"),
                                        row.bytes("id"),
                                        row.bytes("body")),
                        scope.path())
                .stream()
                .map(kept -> new Placed(kept.position(), written(scope, kept.id(), kept.body())))
                .toList();
    }

    /// Those of all scopes.
    Set<ChangeId> ids() {
        return Set.copyOf(
                database.query(
                        "SELECT id FROM local_change", row -> ChangeId.ofDigest(row.bytes("id"))));
    }

    void addTo(History history, Scope scope) {
        ofScope(scope).forEach(written -> history.addLive(written.change()));
    }

    /// Forgets a change that now is in a segment.
    void delete(ChangeId id) {
        database.execute("DELETE FROM local_change WHERE id = ?", (Object) id.bytes());
    }

    List<String> scopes() {
        return database.query(
                "SELECT DISTINCT scope FROM local_change ORDER BY scope", row -> row.text("scope"));
    }

    private WrittenChange written(Scope scope, byte[] id, byte[] body) {
        String what = "the change " + HexFormat.of().formatHex(id);
        byte[] line = codec.decode(body, id, what);
        WrittenChange written = new WrittenChange(reader.read(line), line);
        if (!scope.holds(written.change().subject())) {
            throw Parts.damaged(what);
        }
        return written;
    }
}
