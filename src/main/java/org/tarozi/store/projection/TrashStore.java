package org.tarozi.store.projection;

import org.tarozi.store.file.Database;

import java.util.Set;
import java.util.stream.Collectors;

/// The visits and factories of the projection that lie in the trash.
public final class TrashStore {

    private final Database database;

    public TrashStore(Database database) {
        this.database = database;
    }

    /// The paths of those that were moved there themselves.
    public Set<String> moved() {
        return paths(
                """
                SELECT 'assessment/' || id AS path FROM assessment WHERE live = 0
                 UNION ALL
                SELECT 'factory/' || id FROM factory WHERE live = 0
                """);
    }

    /// The paths of the visits whose factory was.
    public Set<String> withFactory() {
        return paths(
                """
                SELECT 'assessment/' || assessment.id AS path
                  FROM assessment
                  JOIN factory ON factory.id = assessment.factory
                 WHERE factory.live = 0
                """);
    }

    private Set<String> paths(String query) {
        return database.query(query, row -> row.text("path")).stream().collect(Collectors.toSet());
    }
}
