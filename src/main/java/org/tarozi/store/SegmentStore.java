package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.Digest;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;
import org.tarozi.change.SegmentReader;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;
import org.tarozi.store.file.StoreException;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The sealed segments of a programme, byte for byte as they came.
final class SegmentStore {

    /// A segment as it is kept.
    ///
    /// @param place grows from one that came to the next
    record Kept(
            long place,
            Digest name,
            Label label,
            Optional<byte[]> signature,
            boolean own,
            boolean live,
            byte[] body) {}

    /// What the row says beside the bytes.
    record Label(String scope, String device, byte[] key, int changes) {
        boolean fits(Segment segment) {
            return segment.header().scope().path().equals(scope)
                    && segment.header().device().equals(device)
                    && Arrays.equals(segment.header().key().orElse(new byte[0]), key)
                    && segment.changes().size() == changes;
        }
    }

    /// Whether a segment is here, and whether it counts.
    enum Presence {
        ABSENT,
        WITHDRAWN,
        LIVE
    }

    private static final String LIVE =
            """
            (segment.own = 1 OR EXISTS (
               SELECT 1 FROM batch_segment JOIN batch ON batch.id = batch_segment.batch
                WHERE batch_segment.segment = segment.name AND batch.withdrawn = 0))\
            """;

    private final Database database;
    private final BodyCodec codec;
    private final SegmentReader reader = new SegmentReader();

    SegmentStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    void insertOwn(Segment segment, Optional<byte[]> signature) {
        insert(segment, signature, codec.encode(segment.bytes()), 1);
    }

    /// @param deflated the bytes of the segment as the file it came in held them, if that was
    ///   deflated
    void insertReceived(Segment segment, Optional<byte[]> signature, Optional<byte[]> deflated) {
        byte[] stored =
                deflated.map(codec::encodeDeflated).orElseGet(() -> codec.encode(segment.bytes()));
        insert(segment, signature, stored, 0);
    }

    private void insert(Segment segment, Optional<byte[]> signature, byte[] stored, int own) {
        database.execute(
                """
                INSERT INTO segment (name, scope, device, public_key, signature, own, changes, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET own = max(own, excluded.own)
                """,
                segment.name().raw(),
                segment.header().scope().path(),
                segment.header().device(),
                segment.header().key(),
                signature,
                own,
                segment.changes().size(),
                stored);
    }

    /// Adds a signature to a segment that came without one before. Whether it had none.
    boolean sign(Digest name, byte[] signature) {
        return database.execute(
                        "UPDATE segment SET signature = ? WHERE name = ? AND signature IS NULL",
                        signature,
                        name.raw())
                > 0;
    }

    boolean isSigned(Digest name) {
        return database.first(
                        "SELECT 1 AS one FROM segment WHERE name = ? AND signature IS NOT NULL",
                        row -> row.number("one"),
                        (Object) name.raw())
                .isPresent();
    }

    Presence presence(Digest name) {
        return database.first(
                        "SELECT " + LIVE + " AS live FROM segment WHERE name = ?",
                        row -> row.flag("live") ? Presence.LIVE : Presence.WITHDRAWN,
                        (Object) name.raw())
                .orElse(Presence.ABSENT);
    }

    /// Adds everything known of a scope to a history.
    void addTo(History history, Scope scope) {
        for (Kept kept : ofScope(scope)) {
            Consumer<Change> add = kept.live() ? history::addLive : history::addWithdrawn;
            segment(kept).changes().forEach(add);
        }
    }

    List<Kept> ofScope(Scope scope) {
        return database.query(
                "SELECT rowid AS place, name, scope, device, public_key, changes, signature, own,"
                        + " body, "
                        + LIVE
                        + " AS live FROM segment WHERE scope = ? ORDER BY name",
                SegmentStore::kept,
                scope.path());
    }

    /// The names of the segments of a scope that count.
    List<Digest> live(Scope scope) {
        return database.query(
                "SELECT name FROM segment WHERE scope = ? AND " + LIVE + " ORDER BY name",
                row -> Digest.ofRaw(row.bytes("name")),
                scope.path());
    }

    /// The segment again, proven to be the one that was written.
    Segment segment(Kept kept) {
        byte[] bytes = codec.decode(kept.body(), kept.name().raw(), "the segment " + kept.name());
        return switch (reader.read(bytes)) {
            case Segment.Reading.Sound(Segment segment) when kept.label().fits(segment) -> segment;
            case Segment.Reading.Sound _ -> throw Parts.damaged("the segment " + kept.name());
            case Segment.Reading.Newer(String version) ->
                    throw new StoreException(
                            "The segment "
                                    + kept.name()
                                    + " was written by a newer Tarozi (format version "
                                    + version
                                    + "). Install the newer one.");
            case Segment.Reading.Refused(int line, String reason) ->
                    throw new StoreException(
                            "The segment "
                                    + kept.name()
                                    + " cannot be read, line "
                                    + line
                                    + ": "
                                    + reason);
        };
    }

    /// How many segments each device signed.
    Map<String, Integer> devices() {
        Map<String, Integer> devices = new TreeMap<>();
        database.query(
                        "SELECT device, count(*) AS many FROM segment WHERE signature IS NOT NULL"
                                + " GROUP BY device",
                        row -> Map.entry(row.text("device"), row.number("many")))
                .forEach(entry -> devices.put(entry.getKey(), entry.getValue()));
        return devices;
    }

    /// The scopes of all segments, counted or not.
    List<String> scopes() {
        return database.query(
                "SELECT DISTINCT scope FROM segment ORDER BY scope", row -> row.text("scope"));
    }

    private static Kept kept(Row row) throws SQLException {
        return new Kept(
                row.longNumber("place"),
                Digest.ofRaw(row.bytes("name")),
                new Label(
                        row.text("scope"),
                        row.text("device"),
                        row.bytes("public_key"),
                        row.number("changes")),
                row.optionalBytes("signature"),
                row.flag("own"),
                row.flag("live"),
                row.bytes("body"));
    }
}
