package org.tarozi.store;

import org.tarozi.store.file.Database;
import org.tarozi.store.projection.AssessmentStore;
import org.tarozi.store.projection.ConflictStore;
import org.tarozi.store.projection.FactoryStore;
import org.tarozi.store.projection.LinkStore;
import org.tarozi.store.projection.RecordStore;

/// The tables of the projection.
record ProjectionStores(
        FactoryStore factories,
        AssessmentStore assessments,
        ConflictStore conflicts,
        LinkStore links,
        RecordStore records) {

    static ProjectionStores of(Database database) {
        return new ProjectionStores(
                new FactoryStore(database),
                new AssessmentStore(database),
                new ConflictStore(database),
                new LinkStore(database),
                new RecordStore(database));
    }
}
