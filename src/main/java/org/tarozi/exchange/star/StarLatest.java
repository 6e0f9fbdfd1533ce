package org.tarozi.exchange.star;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Change;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The latest assessments of the factories of a programme: what a table of earlier ones says of the
/// factory is no news. Those of a factory that people linked with another one are its own.
final class StarLatest {

    private final Programme programme;
    private final Map<Subject, List<Assessment>> byFactory = new HashMap<>();

    StarLatest(Programme programme) {
        this.programme = programme;
        for (Assessment assessment : programme.assessments().assessments()) {
            assessment
                    .factory()
                    .map(id -> new Scope.OfFactory(id.uuid()).subject())
                    .ifPresent(
                            id ->
                                    byFactory
                                            .computeIfAbsent(id, key -> new ArrayList<>())
                                            .add(assessment));
        }
    }

    /// The number of a factory's latest assessment; less than any number if it has none.
    long of(Scope.OfFactory factory) {
        Group group = programme.group(factory.subject());
        boolean linked = group.members().size() > 1;
        return byFactory.getOrDefault(group.root(), List.of()).stream()
                .flatMapToLong(
                        one ->
                                linked || one.conflicts().contains(OfAssessment.NUMBER.key())
                                        ? numbers(one, factory)
                                        : one.visit().number().stream())
                .max()
                .orElse(-1);
    }

    /// The numbers of the visits that are shown as one, as far as they are said to be to a factory.
    private LongStream numbers(Assessment assessment, Scope.OfFactory factory) {
        Subject root = new Scope.OfAssessment(assessment.id().uuid()).subject();
        Value id = Value.of(factory.factory().toString());
        return programme.group(root).members().stream()
                .filter(visit -> said(visit, OfAssessment.FACTORY).anyMatch(id::equals))
                .flatMap(visit -> said(visit, OfAssessment.NUMBER))
                .flatMapToLong(StarLatest::whole);
    }

    private static LongStream whole(Value value) {
        return value instanceof Value.Number(BigDecimal number)
                ? LongStream.of(number.longValue())
                : LongStream.empty();
    }

    private static Stream<Value> said(History visit, Field field) {
        return visit.field(visit.root(), field.key()).map(FieldHistory::heads).stream()
                .flatMap(List::stream)
                .map(Change::value);
    }
}
