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
        ChecklistOrigins origins,
        AttachmentStore attachments,
        BatchStore batches,
        DraftStore drafts,
        PurgeStore purges,
        MetaStore meta) {

    private static final String PROGRAMME = "programme";

    static Truth of(Database database, BodyCodec codec) {
        ChecklistStore checklists = new ChecklistStore(database, codec);
        BatchStore batches = new BatchStore(database, codec);
        MetaStore meta = new MetaStore(database, codec);
        return new Truth(
                new SegmentStore(database, codec),
                new LocalChangeStore(database, codec),
                checklists,
                new ChecklistOrigins(meta, checklists, batches),
                new AttachmentStore(database, codec),
                batches,
                new DraftStore(database, codec),
                new PurgeStore(database, codec),
                meta);
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
