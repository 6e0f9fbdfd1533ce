package org.tarozi.store.projection;

import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Scope;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;
import org.tarozi.store.file.Seal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which factories and which assessments are said to be the same.
public final class LinkStore {

    private final Database database;

    public LinkStore(Database database) {
        this.database = database;
    }

    /// Writes what a thing is linked with in the place of what was there. Whether anything changed.
    ///
    /// @param kind `factory` or `assessment`
    public boolean put(String kind, String id, Set<UUID> larger) {
        Set<String> wanted = new TreeSet<>();
        larger.forEach(other -> wanted.add(other.toString()));
        Set<String> there =
                new TreeSet<>(
                        database.query(
                                "SELECT larger FROM link WHERE kind = ? AND smaller = ?",
                                row -> row.text("larger"),
                                kind,
                                id));
        if (there.equals(wanted)) {
            return false;
        }
        database.execute("DELETE FROM link WHERE kind = ? AND smaller = ?", kind, id);
        for (String other : wanted) {
            database.execute(
                    "INSERT INTO link (kind, smaller, larger, seal) VALUES (?, ?, ?, ?)",
                    Seal.behind(kind, id, other));
        }
        return true;
    }

    /// The ids of everything of a kind that is the same as this, itself included, in order.
    public Set<String> closure(String kind, String id) {
        Set<String> closure = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (closure.add(next)) {
                open.addAll(neighbours(kind, next));
            }
        }
        return closure;
    }

    /// The ids of the factories that are shown under another one's, each with that.
    public Map<FactoryId, FactoryId> factories() {
        Map<FactoryId, FactoryId> shown = new HashMap<>();
        for (String id : linkedFactories()) {
            String first = closure(Scope.FACTORY, id).iterator().next();
            if (!first.equals(id)) {
                shown.put(FactoryId.of(id), FactoryId.of(first));
            }
        }
        return shown;
    }

    /// Looks at all links, since one whose kind was damaged would be missed otherwise.
    private Set<String> linkedFactories() {
        return database.query("SELECT * FROM link", row -> linked(row.sealed())).stream()
                .filter(link -> link.kind().equals(Scope.FACTORY))
                .flatMap(link -> Stream.of(link.smaller(), link.larger()))
                .collect(Collectors.toSet());
    }

    private static Linked linked(Row row) throws SQLException {
        return new Linked(row.text("kind"), row.text("smaller"), row.text("larger"));
    }

    private record Linked(String kind, String smaller, String larger) {}

    /// The ids of everything of a kind that is linked with anything.
    public List<String> all(String kind) {
        return database.query(
                """
                SELECT smaller AS id FROM link WHERE kind = ?1
                UNION
                SELECT larger FROM link WHERE kind = ?1
                """,
                row -> row.text("id"),
                kind);
    }

    private List<String> neighbours(String kind, String id) {
        return database.query(
                """
                SELECT larger AS other FROM link WHERE kind = ?1 AND smaller = ?2
                UNION
                SELECT smaller FROM link WHERE kind = ?1 AND larger = ?2
                """,
                row -> row.text("other"),
                kind,
                id);
    }
}
