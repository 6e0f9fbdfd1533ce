package org.tarozi.store.projection;

import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;
import org.tarozi.store.file.Seal;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The factories of the projection.
public final class FactoryStore {

    private final Database database;
    private final ObjectMapper json = new ObjectMapper();

    public FactoryStore(Database database) {
        this.database = database;
    }

    /// Writes a factory in the place of what was there under its id.
    public void put(ProjectedFactory projected) {
        Factory factory = projected.factory();
        database.execute(
                """
                INSERT OR REPLACE INTO factory
                   (id, name, country, region, sector, status, status_since,
                    workers, workers_female, workers_male, profile, conflicts, live, seal)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Seal.behind(
                        factory.id().toString(),
                        factory.name(),
                        factory.place().country(),
                        factory.place().region(),
                        factory.place().sector(),
                        factory.standing().status().key(),
                        factory.standing().since().map(Object::toString),
                        factory.workforce().total(),
                        factory.workforce().female(),
                        factory.workforce().male(),
                        json.writeValueAsString(new TreeMap<>(factory.profile())),
                        String.join(" ", new TreeSet<>(factory.conflicts())),
                        factory.standing().live()));
    }

    public void delete(String id) {
        database.execute("DELETE FROM factory WHERE id = ?", id);
    }

    public Optional<Factory> find(FactoryId id) {
        return database.first("SELECT * FROM factory WHERE id = ?", this::factory, id.toString());
    }

    /// All factories, deleted ones too, by their ids.
    public Map<FactoryId, Factory> all() {
        return database.query("SELECT * FROM factory", row -> factory(row.sealed())).stream()
                .collect(Collectors.toMap(Factory::id, Function.identity()));
    }

    private Factory factory(Row row) throws SQLException {
        return new Factory(
                FactoryId.of(row.text("id")),
                row.optionalText("name"),
                new Factory.Place(
                        row.optionalText("country"),
                        row.optionalText("region"),
                        row.optionalText("sector")),
                new Factory.Standing(
                        FactoryStatus.find(row.text("status")).orElseThrow(),
                        row.optionalText("status_since").map(LocalDate::parse),
                        row.flag("live")),
                new Factory.Workforce(
                        row.optionalNumber("workers"),
                        row.optionalNumber("workers_female"),
                        row.optionalNumber("workers_male")),
                profile(row.text("profile")),
                words(row.text("conflicts")));
    }

    private Map<String, String> profile(String text) {
        return text.equals("{}")
                ? Map.of()
                : json.readValue(text, new TypeReference<Map<String, String>>() {});
    }

    /// The words of a text that are separated by spaces.
    static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ")));
    }
}
