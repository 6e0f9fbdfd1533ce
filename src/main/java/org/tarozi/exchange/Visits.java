package org.tarozi.exchange;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Change;
import org.tarozi.change.FieldState;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.ImportBatch;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// The visits that a file of an import is about.
///
/// @param first the first few, those of which it brings news before the others
/// @param all how many there are
public record Visits(List<Visit> first, int all) {

    /// None.
    public static final Visits NONE = new Visits(List.of(), 0);

    private static final int NAMED = 3;

    private static final String FIELD = "visits";
    private static final String TOTAL = "visits_total";
    private static final String FACTORY = "factory";
    private static final String DATE = "date";

    public Visits {
        first = List.copyOf(first);
    }

    /// One of them, as the programme had it when the file was merged.
    ///
    /// @param factory the name of the factory
    public record Visit(Optional<String> factory, Optional<LocalDate> day) {}

    /// What people call some visits, the last file of an import included.
    static Visits of(List<Subject> visits, ImportBatch batch) {
        return new Visits(
                visits.stream().limit(NAMED).map(one -> visit(one, batch)).toList(), visits.size());
    }

    private static Visit visit(Subject one, ImportBatch batch) {
        History visit = batch.history(one);
        Optional<String> factory =
                said(visit, OfAssessment.FACTORY)
                        .map(id -> Scope.FACTORY + "/" + id)
                        .flatMap(Scope::of)
                        .map(Scope::subject)
                        .flatMap(at -> said(batch.history(at), OfFactory.NAME));
        return new Visit(factory, said(visit, OfAssessment.START_DATE).flatMap(Visits::day));
    }

    /// What stands in a field; where people are not at one, what one of them says.
    private static Optional<String> said(History thing, Field field) {
        FieldState state = thing.state(thing.root(), field.key());
        return state.standing()
                .or(() -> state.heads().stream().findFirst().map(Change::value))
                .map(Value::display)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Writes them into the receipt of their file.
    void into(ObjectNode file) {
        ArrayNode nodes = file.putArray(FIELD);
        for (Visit visit : first) {
            ObjectNode node = nodes.addObject();
            node.put(FACTORY, visit.factory().orElse(null));
            node.put(DATE, visit.day().map(LocalDate::toString).orElse(null));
        }
        file.put(TOTAL, all);
    }

    /// Those in the receipt of a file; none where an older program wrote it.
    static Visits in(JsonNode file) {
        return new Visits(
                file.path(FIELD)
                        .valueStream()
                        .map(
                                one ->
                                        new Visit(
                                                Optional.of(one.path(FACTORY).asString(""))
                                                        .filter(name -> !name.isEmpty()),
                                                day(one.path(DATE).asString(""))))
                        .toList(),
                file.path(TOTAL).asInt(0));
    }
}
