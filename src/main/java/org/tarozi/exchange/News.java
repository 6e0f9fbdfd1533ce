package org.tarozi.exchange;

import org.tarozi.store.ImportNews;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// What a file of an import brings that was not here.
///
/// @param programme the name of the programme it was made in, where that is another one
public record News(ImportNews.Things things, Optional<String> programme) {

    private static final String VISITS = "visits_with_news";
    private static final String NEW_VISITS = "new_visits";
    private static final String NEW_FACTORIES = "new_factories";
    private static final String PROGRAMME = "programme";

    /// Writes it into the receipt of its file.
    void into(ObjectNode file) {
        file.put(VISITS, things.visits());
        file.put(NEW_VISITS, things.newVisits());
        file.put(NEW_FACTORIES, things.newFactories());
        file.put(PROGRAMME, programme.orElse(null));
    }

    /// That in the receipt of a file; empty where an older program wrote it.
    static Optional<News> in(JsonNode file) {
        return file.path(VISITS).isInt()
                ? Optional.of(
                        new News(
                                new ImportNews.Things(
                                        file.path(VISITS).asInt(0),
                                        file.path(NEW_VISITS).asInt(0),
                                        file.path(NEW_FACTORIES).asInt(0)),
                                Optional.of(file.path(PROGRAMME).asString(""))
                                        .filter(name -> !name.isBlank())))
                : Optional.empty();
    }
}
