package org.tarozi.exchange;

import org.tarozi.store.ImportNews;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// What a file of an import brings that was not here.
///
/// @param programme the name of the programme it was made in, where that is another one
/// @param joins whether there were visits here before, among which it counts from now on
/// @param kin whether some of what it holds was here before, as in the file of who began with ours
public record News(
        ImportNews.Things things, Optional<String> programme, boolean joins, boolean kin) {

    private static final String VISITS = "visits_with_news";
    private static final String NEW_VISITS = "new_visits";
    private static final String NEW_FACTORIES = "new_factories";
    private static final String PROGRAMME = "programme";
    private static final String JOINS = "joins";
    private static final String KIN = "kin";

    /// Whether it changes what is counted here, and has nothing in common with it.
    public boolean isStrange() {
        return joins && !kin && things.newVisits() + things.newFactories() > 0;
    }

    /// Writes it into the receipt of its file.
    void into(ObjectNode file) {
        file.put(VISITS, things.visits());
        file.put(NEW_VISITS, things.newVisits());
        file.put(NEW_FACTORIES, things.newFactories());
        file.put(PROGRAMME, programme.orElse(null));
        file.put(JOINS, joins);
        file.put(KIN, kin);
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
                                        .filter(name -> !name.isBlank()),
                                file.path(JOINS).asBoolean(false),
                                file.path(KIN).asBoolean(false)))
                : Optional.empty();
    }
}
