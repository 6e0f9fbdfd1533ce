package org.tarozi.store;

import org.tarozi.change.ChangeReader;
import org.tarozi.change.Subject;
import org.tarozi.change.WrittenChange;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Texts that are being typed: durable at every pause, a change only when the person leaves the
/// field. Each is kept as the change it would be now, so that two copies of a file make the same
/// change of it.
final class DraftStore {

    private final Database database;
    private final BodyCodec codec;
    private final ChangeReader reader = new ChangeReader();

    DraftStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    /// Keeps the text so far in the place of what was there.
    void put(WrittenChange draft) {
        database.execute(
                "INSERT OR REPLACE INTO draft (subject, field, id, body) VALUES (?, ?, ?, ?)",
                draft.change().subject().path(),
                draft.change().field(),
                draft.change().id().bytes(),
                codec.encode(draft.line()));
    }

    Optional<WrittenChange> find(Subject subject, String field) {
        return database.first(
                "SELECT * FROM draft WHERE subject = ? AND field = ?",
                this::draft,
                subject.path(),
                field);
    }

    List<WrittenChange> all() {
        return database.query("SELECT * FROM draft ORDER BY subject, field", this::draft);
    }

    void clear() {
        database.execute("DELETE FROM draft");
    }

    private WrittenChange draft(Row row) throws SQLException {
        String what = "the unfinished text of " + row.text("subject");
        byte[] line = codec.decode(row.bytes("body"), row.bytes("id"), what);
        WrittenChange draft = new WrittenChange(reader.read(line), line);
        if (!draft.change().subject().path().equals(row.text("subject"))
                || !draft.change().field().equals(row.text("field"))) {
            throw Parts.damaged(what);
        }
        return draft;
    }
}
