package org.tarozi.store;

import org.tarozi.change.Scope;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;

import java.util.UUID;
import java.util.stream.Stream;

/// The tables of what was handed over or typed here.
record Truth(
        SegmentStore segments,
        LocalChangeStore localChanges,
        ChecklistStore checklists,
        AttachmentStore attachments,
        BatchStore batches,
        DraftStore drafts,
        PurgeStore purges,
        MetaStore meta) {

    private static final String PROGRAMME = "programme";

    static Truth of(Database database, BodyCodec codec) {
        return new Truth(
                new SegmentStore(database, codec),
                new LocalChangeStore(database, codec),
                new ChecklistStore(database, codec),
                new AttachmentStore(database, codec),
                new BatchStore(database, codec),
                new DraftStore(database, codec),
                new PurgeStore(database, codec),
                new MetaStore(database, codec));
    }

    /// What anything was handed over or typed of, a scope that has both twice.
    Stream<String> scopes() {
        return Stream.concat(segments.scopes().stream(), localChanges.scopes().stream());
    }

    /// The scope that a row names.
    static Scope scope(String path) {
        return Scope.of(path).orElseThrow(() -> Parts.damaged("the name \"" + path + "\""));
    }

    /// The identity of the programme.
    UUID programme() {
        return meta.find(PROGRAMME)
                .map(UUID::fromString)
                .orElseThrow(() -> Parts.damaged("the identity of the programme"));
    }

    /// Gives a new programme its identity.
    void name(UUID programme) {
        meta.put(PROGRAMME, programme.toString());
    }
}
