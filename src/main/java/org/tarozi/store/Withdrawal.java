package org.tarozi.store;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.Link;
import org.tarozi.change.Origin;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.file.Database;
import org.tarozi.store.projection.Conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes back a whole import. Its segments stay in the file and count no longer, unless another
/// import brought them too; importing the file again brings them back.
public final class Withdrawal {

    /// What became of the attempt.
    public sealed interface Outcome {

        /// It was taken back.
        ///
        /// @param taken how many changes no longer count
        /// @param dependents later changes that were made on top of those, and stay; of a visit or
        ///   factory that nothing else makes one, all that stay
        /// @param conflicts how many conflicts stay about what was taken back: a decision on it was
        ///   made and undone, which says again what it was made on
        /// @param strays how many visits stay though nothing tells their factory any more
        /// @param unnamed what factories were called that nobody names any more, or no table of a
        ///   system, though visits of them stay: their country and their status may be gone with
        ///   that, and a table of an earlier visit may have told them, which was no news then
        /// @param links how many links with things of which nothing is left show nothing any more:
        ///   they stay, and hold again where the import comes again
        record Withdrawn(
                int taken,
                List<Change> dependents,
                int conflicts,
                int strays,
                List<String> unnamed,
                int links)
                implements Outcome {
            public Withdrawn {
                dependents = List.copyOf(dependents);
                unnamed = List.copyOf(unnamed);
            }
        }

        /// There is no such import.
        record Unknown() implements Outcome {}

        /// It had been taken back before.
        record WithdrawnBefore() implements Outcome {}
    }

    private final Database database;
    private final Truth truth;
    private final Histories histories;
    private final Projection projection;

    Withdrawal(Database database, Truth truth, Histories histories, Projection projection) {
        this.database = database;
        this.truth = truth;
        this.histories = histories;
        this.projection = projection;
    }

    /// Takes an import back.
    public Outcome withdraw(UUID batch) {
        return withdraw(batch, part -> {});
    }

    /// Takes an import back for who may lose patience.
    ///
    /// @param watch told how far it is, from 0 to 1; what it throws leaves everything as it was
    public Outcome withdraw(UUID batch, DoubleConsumer watch) {
        Optional<Batch> found = truth.batches().find(batch);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        return found.get().withdrawn()
                ? new Outcome.WithdrawnBefore()
                : database.transaction(() -> withdrawn(batch, watch));
    }

    /// What would become of it, without doing it: for a look before the step.
    public Outcome preview(UUID batch) {
        return preview(batch, part -> {}, outcome -> outcome);
    }

    /// The same for who may lose patience.
    ///
    /// @param look looks at the programme while it is as it would be then
    public <T> T preview(UUID batch, DoubleConsumer watch, Function<Outcome, T> look) {
        database.begin();
        try {
            return look.apply(withdraw(batch, watch));
        } finally {
            database.rollBack();
        }
    }

    /// The other imports that brought some of the same and were not taken back, the first one
    /// first: that counts on.
    public List<Batch> sharing(UUID batch) {
        return ImportOrder.of(truth).sorted(truth.batches().sharing(batch));
    }

    private Outcome withdrawn(UUID batch, DoubleConsumer watch) {
        Map<Subject, Set<Digest>> lost = new LinkedHashMap<>();
        for (BatchStore.Brought one : truth.batches().onlyIn(batch)) {
            lost.computeIfAbsent(Truth.scope(one.scope()).subject().root(), root -> new HashSet<>())
                    .add(one.segment());
        }
        Map<Subject, String> names = projection.factoryNames(lost.keySet());
        Set<Subject> told = told(names.keySet());
        truth.batches().withdraw(batch);
        histories.forget();
        int taken = 0;
        int done = 0;
        int strays = 0;
        Set<Change> links = new HashSet<>();
        List<Change> dependents = new ArrayList<>();
        Map<Subject, Set<ChangeId>> builtOn = new LinkedHashMap<>();
        for (Map.Entry<Subject, Set<Digest>> one : lost.entrySet()) {
            watch.accept(done++ / (2.0 * lost.size()));
            History left = histories.of(one.getKey());
            Map<ChangeId, Change> gone = gone(one.getValue(), left);
            taken += gone.size();
            if (dependents.addAll(dependents(left, gone))) {
                builtOn.put(one.getKey(), gone.keySet());
            }
            strays += isStray(left, gone.values()) ? 1 : 0;
            links.addAll(isBare(left, gone.values()) ? links(left.root()) : List.of());
        }
        projection.refresh(lost.keySet(), part -> watch.accept((1 + part) / 2));
        return new Outcome.Withdrawn(
                taken, dependents, conflicts(builtOn), strays, unnamed(names, told), links.size());
    }

    /// The changes that count and link a thing with others.
    private List<Change> links(Subject root) {
        List<Change> links = new ArrayList<>();
        for (Subject other : projection.linkedWith(root)) {
            if (!other.equals(root)) {
                Link link = Link.between(UUID.fromString(root.id()), UUID.fromString(other.id()));
                Subject smaller = Subject.of(root.kind(), link.smaller().toString());
                histories.of(smaller).heads(smaller, link.field()).stream()
                        .filter(head -> head.value().equals(Value.YES))
                        .forEach(links::add);
            }
        }
        return links;
    }

    /// What some segments of a thing say that nothing else says which counts.
    private Map<ChangeId, Change> gone(Set<Digest> segments, History left) {
        Map<ChangeId, Change> gone = new LinkedHashMap<>();
        for (Scope scope : Histories.scopes(left.root())) {
            truth.segments().ofScope(scope).stream()
                    .filter(kept -> segments.contains(kept.name()))
                    .flatMap(kept -> truth.segments().segment(kept).changes().stream())
                    .forEach(change -> gone.put(change.id(), change));
        }
        gone.keySet().removeAll(live(left).keySet());
        return gone;
    }

    /// What stays behind of a thing: what was built on what is gone. Where nothing tells any more
    /// which factory a visit was to, or what a factory is called, that is all that was said of it,
    /// but for what a STAR csv says of the visits and factories of others. Nothing stays where
    /// people took back themselves what they had done.
    private static Set<Change> dependents(History left, Map<ChangeId, Change> gone) {
        if (!left.isSaid()) {
            return Set.of();
        }
        Set<Change> dependents = new LinkedHashSet<>(left.builtOn(gone.keySet()));
        if (isBare(left, gone.values())) {
            live(left).values().stream()
                    .filter(change -> !change.origin().device().equals(Origin.STAR))
                    .forEach(dependents::add);
        }
        return dependents;
    }

    /// Conflicts count once, also where several visits are shown as one.
    ///
    /// @param gone what is gone, by what it was said of
    private int conflicts(Map<Subject, Set<ChangeId>> gone) {
        Set<Conflict> conflicts = new HashSet<>();
        gone.forEach(
                (root, changes) -> {
                    History left = histories.of(root);
                    projection.conflicts(root).stream()
                            .filter(one -> saysAgain(left, one, changes))
                            .forEach(conflicts::add);
                });
        return conflicts.size();
    }

    private static boolean saysAgain(History left, Conflict conflict, Set<ChangeId> gone) {
        return left.field(left.root().at(conflict.part()), conflict.field()).stream()
                .flatMap(field -> field.heads().stream().map(field::speaking))
                .flatMap(List::stream)
                .anyMatch(change -> gone.contains(change.id()));
    }

    private static boolean isStray(History left, Collection<Change> gone) {
        return left.root().kind().equals(Scope.ASSESSMENT) && left.isSaid() && isBare(left, gone);
    }

    private static boolean isBare(History left, Collection<Change> gone) {
        Subject root = left.root();
        String telling =
                switch (root.kind()) {
                    case Scope.ASSESSMENT -> OfAssessment.FACTORY.key();
                    case Scope.FACTORY -> OfFactory.NAME.key();
                    default -> "";
                };
        return left.heads(root, telling).isEmpty()
                && gone.stream()
                        .filter(change -> change.subject().equals(root))
                        .anyMatch(change -> change.field().equals(telling));
    }

    /// The factories of which a STAR csv tells something: with the name it tells all it knows.
    private Set<Subject> told(Collection<Subject> factories) {
        return factories.stream()
                .filter(
                        factory ->
                                histories
                                        .of(factory)
                                        .field(factory, OfFactory.NAME.key())
                                        .filter(name -> !name.headsFrom(Origin.STAR).isEmpty())
                                        .isPresent())
                .collect(Collectors.toSet());
    }

    private List<String> unnamed(Map<Subject, String> before, Set<Subject> told) {
        Set<Subject> named = projection.factoryNames(before.keySet()).keySet();
        Set<Subject> silent = new HashSet<>(told);
        silent.removeAll(told(told));
        return before.entrySet().stream()
                .filter(
                        factory ->
                                silent.contains(factory.getKey())
                                        || !named.contains(factory.getKey()))
                .filter(factory -> projection.isVisited(factory.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private static Map<ChangeId, Change> live(History history) {
        Map<ChangeId, Change> live = new LinkedHashMap<>();
        for (Subject subject : history.subjects()) {
            for (FieldHistory field : history.fields(subject).values()) {
                field.live().forEach(change -> live.put(change.id(), change));
            }
        }
        return live;
    }
}
