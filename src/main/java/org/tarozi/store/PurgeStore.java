package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.store.file.Database;

import java.time.Instant;
import java.util.Optional;

/// The confidential segments whose bytes were destroyed: only digest and reason are left, and they
/// never come back.
final class PurgeStore {

    private final Database database;

    PurgeStore(Database database) {
        this.database = database;
    }

    void purge(Digest segment, String scope, String reason, String person, Instant at) {
        database.execute("DELETE FROM batch_segment WHERE segment = ?", (Object) segment.raw());
        database.execute("DELETE FROM segment WHERE name = ?", (Object) segment.raw());
        database.execute(
                "INSERT OR REPLACE INTO purged (segment, scope, reason, person, at) VALUES (?, ?,"
                    + " ?, ?, ?)",
                segment.raw(),
                scope,
                reason,
                person,
                at.toString());
    }

    /// Why a segment was purged, if it was.
    Optional<String> reason(Digest segment) {
        return database.first(
                "SELECT reason FROM purged WHERE segment = ?",
                row -> row.text("reason"),
                (Object) segment.raw());
    }
}
