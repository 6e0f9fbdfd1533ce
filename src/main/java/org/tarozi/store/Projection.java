package org.tarozi.store;

import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Link;
import org.tarozi.change.Origin;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.projection.AssessmentProjector;
import org.tarozi.store.projection.Conflict;
import org.tarozi.store.projection.Encounters;
import org.tarozi.store.projection.FactoryProjector;
import org.tarozi.store.projection.ProjectedAssessment;
import org.tarozi.store.projection.ProjectedFactory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;

/// Keeps the projection of a programme equal to what its changes add up to.
final class Projection {

    private static final String CHECKLIST = OfAssessment.CHECKLIST.key();

    private final Histories histories;
    private final Truth truth;
    private final ProjectionStores stores;
    private boolean rebuilt;

    Projection(Histories histories, Truth truth, ProjectionStores stores) {
        this.histories = histories;
        this.truth = truth;
        this.stores = stores;
    }

    /// Computes these things again, and whatever depends on them.
    void refresh(Collection<Subject> roots) {
        refresh(roots, part -> {});
    }

    /// Does so for who may lose patience.
    ///
    /// @param watch told how far it is, from 0 to 1; what it throws ends the work
    void refresh(Collection<Subject> roots, DoubleConsumer watch) {
        Set<String> factories = new LinkedHashSet<>();
        Set<String> assessments = new LinkedHashSet<>();
        for (Subject root : roots) {
            switch (root.kind()) {
                case Scope.FACTORY -> factories.addAll(linked(root));
                case Scope.ASSESSMENT -> assessments.addAll(linked(root));
                default -> refreshRecords(root);
            }
        }
        factories.forEach(id -> assessments.addAll(stores.assessments().ofFactory(id)));
        if (factories.size() > 1) {
            // whether who speaks of a visit speaks of one factory may look different now
            assessments.addAll(stores.links().all(Scope.ASSESSMENT));
            assessments.addAll(ofDisputedFactory());
        }
        groups(Scope.FACTORY, factories).forEach(this::refreshFactory);
        List<Set<String>> visits = groups(Scope.ASSESSMENT, assessments);
        for (int done = 0; done < visits.size(); done++) {
            watch.accept((double) done / visits.size());
            refreshAssessment(visits.get(done));
        }
    }

    /// The assessments to compute again when a checklist arrives.
    List<Subject> withoutRelease() {
        return stores.assessments().withoutRelease().stream()
                .map(id -> Subject.of(Scope.ASSESSMENT, id))
                .toList();
    }

    /// Whether a visit is on a checklist, or would be if a conflict were decided so.
    boolean isUsed(Fingerprint checklist) {
        return stores.assessments().isUsed(checklist)
                || withoutRelease().stream()
                        .flatMap(visit -> group(visit).members().stream())
                        .flatMap(visit -> visit.heads(visit.root(), CHECKLIST).stream())
                        .anyMatch(head -> head.value().display().equals(checklist.hex()));
    }

    /// Notes that all of it was computed again.
    void noteRebuilt() {
        rebuilt = true;
    }

    /// Whether all of it was, since the file was opened.
    boolean isRebuilt() {
        return rebuilt;
    }

    /// Forgets what is in memory, so that the file alone counts.
    void forget() {
        histories.forget();
        truth.checklists().forget();
    }

    /// The group a thing belongs to, itself alone where it is linked with nothing.
    Group group(Subject root) {
        Set<String> ids = stores.links().closure(root.kind(), root.id());
        List<History> members = histories(root.kind(), ids);
        if (members.isEmpty()) {
            return new Group(List.of(histories.of(root)));
        }
        return partition(members).stream()
                .filter(
                        group ->
                                group.members().stream()
                                        .anyMatch(member -> member.root().equals(root)))
                .findFirst()
                .orElseGet(() -> new Group(List.of(histories.of(root))));
    }

    /// The open conflicts of the group a thing belongs to.
    List<Conflict> conflicts(Subject root) {
        return stores.conflicts().of(group(root).root().path());
    }

    /// A thing and all it is linked with, directly or through others, whether they are shown as one
    /// or not.
    List<Subject> linkedWith(Subject root) {
        return stores.links().closure(root.kind(), root.id()).stream()
                .map(id -> Subject.of(root.kind(), id))
                .toList();
    }

    /// The names of those of some things that are factories with a name.
    Map<Subject, String> factoryNames(Collection<Subject> roots) {
        Map<Subject, String> names = new LinkedHashMap<>();
        for (Subject root : roots) {
            if (root.kind().equals(Scope.FACTORY)) {
                stores.factories()
                        .find(FactoryId.of(shown(root.id())))
                        .flatMap(Factory::name)
                        .ifPresent(name -> names.put(root, name));
            }
        }
        return names;
    }

    /// Whether there are visits of a factory.
    boolean isVisited(Subject factory) {
        return !stores.assessments().ofFactory(shown(factory.id())).isEmpty();
    }

    /// The ids of the visits of which people name different factories.
    private List<String> ofDisputedFactory() {
        return stores.conflicts().roots(OfAssessment.FACTORY.key()).stream()
                .map(Subject::new)
                .filter(root -> root.kind().equals(Scope.ASSESSMENT))
                .map(Subject::id)
                .toList();
    }

    /// The ids whose groups may look different after the links of a thing were read again.
    private Set<String> linked(Subject root) {
        String id = root.id();
        Set<String> affected = new TreeSet<>(stores.links().closure(root.kind(), id));
        if (stores.links().put(root.kind(), id, Link.of(histories.of(root)))) {
            affected.addAll(stores.links().closure(root.kind(), id));
        }
        return affected;
    }

    private List<Set<String>> groups(String kind, Set<String> ids) {
        Set<String> done = new TreeSet<>();
        List<Set<String>> groups = new ArrayList<>();
        for (String id : ids) {
            if (!done.contains(id)) {
                Set<String> group = stores.links().closure(kind, id);
                groups.add(group);
                done.addAll(group);
            }
        }
        return groups;
    }

    /// The records of another programme say nothing of this one.
    private void refreshRecords(Subject root) {
        Scope self = new Scope.OfProgramme(truth.programme());
        if (!root.equals(self.subject())) {
            return;
        }
        stores.records().put(Vouched.records(self, truth));
        Group alone = new Group(List.of(histories.of(root)));
        stores.conflicts().put(root.path(), Encounters.of(alone).conflicts());
    }

    private void refreshFactory(Set<String> ids) {
        List<History> members = histories(Scope.FACTORY, ids);
        Map<String, ProjectedFactory> now = new HashMap<>();
        if (!members.isEmpty()) {
            ProjectedFactory projected = FactoryProjector.project(new Group(members));
            now.put(projected.factory().id().toString(), projected);
        }
        for (String id : ids) {
            Optional<ProjectedFactory> projected = Optional.ofNullable(now.get(id));
            projected.ifPresentOrElse(stores.factories()::put, () -> stores.factories().delete(id));
            stores.conflicts()
                    .put(
                            Scope.FACTORY + "/" + id,
                            projected.map(ProjectedFactory::conflicts).orElse(List.of()));
        }
    }

    private void refreshAssessment(Set<String> ids) {
        Set<String> gone = new TreeSet<>(ids);
        List<History> members = histories(Scope.ASSESSMENT, ids);
        for (Group group : members.isEmpty() ? List.<Group>of() : partition(members)) {
            ProjectedAssessment projected =
                    new AssessmentProjector(group, this::release, this::factory).project();
            stores.assessments().put(projected);
            stores.conflicts().put(group.root().path(), projected.conflicts());
            gone.remove(group.root().id());
        }
        for (String id : gone) {
            stores.assessments().delete(id);
            stores.conflicts().put(Scope.ASSESSMENT + "/" + id, List.of());
        }
    }

    /// Those of things of which anybody says anything.
    private List<History> histories(String kind, Set<String> ids) {
        return ids.stream()
                .map(id -> histories.of(Subject.of(kind, id)))
                .filter(kind.equals(Scope.ASSESSMENT) ? Projection::isVisit : History::isSaid)
                .toList();
    }

    /// Whether anything that counts is said of a visit. A STAR csv puts also visits of others under
    /// its checklist; where the table of such a visit is taken back, that alone is no visit.
    static boolean isVisit(History assessment) {
        return assessment.isSaidBeside(CHECKLIST, Origin.STAR);
    }

    /// Only assessments on the same checklist are one: the answers of others would have no place in
    /// the vector.
    private List<Group> partition(List<History> members) {
        Map<String, List<History>> byChecklist = new LinkedHashMap<>();
        for (History member : members) {
            String checklist =
                    member.state(member.root(), OfAssessment.CHECKLIST.key()).value().display();
            byChecklist.computeIfAbsent(checklist, key -> new ArrayList<>()).add(member);
        }
        return byChecklist.values().stream()
                .map(each -> new Group(each, this::factoryAsShown))
                .toList();
    }

    /// The id of a factory as that of all it is linked with; any other value as it is.
    private Value factoryAsShown(Value value) {
        return value instanceof Value.Text(String id)
                        && OfAssessment.FACTORY.form().accepts().test(id)
                ? Value.of(shown(id))
                : value;
    }

    private String shown(String id) {
        return stores.links().closure(Scope.FACTORY, id).iterator().next();
    }

    private Optional<Release> release(Fingerprint fingerprint) {
        return truth.checklists().find(fingerprint).map(Checklist::release);
    }

    private Optional<Factory> factory(FactoryId id) {
        return stores.factories()
                .find(id)
                .or(() -> stores.factories().find(FactoryId.of(shown(id.toString()))));
    }
}
