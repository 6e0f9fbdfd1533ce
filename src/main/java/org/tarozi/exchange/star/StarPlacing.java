package org.tarozi.exchange.star;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.MergeCount;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.exchange.table.Merging;
import org.tarozi.exchange.table.TableSource;
import org.tarozi.exchange.table.TableSource.Cell;
import org.tarozi.store.ImportBatch;
import org.tarozi.store.Parcel;
import org.tarozi.store.Programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Decides which release a visit of a table is under, so that no answer is left out because another
/// table asked less, and whoever knows the same tables decides the same.
public final class StarPlacing {

    private static final String CHECKLIST = OfAssessment.CHECKLIST.key();

    private static final Comparator<Instant> BY_TIME = Comparator.naturalOrder();

    private final StarReleases releases;

    StarPlacing(StarReleases releases) {
        this.releases = releases;
    }

    /// Puts right what became of the visits of tables after others brought some of them, or other
    /// tables of the same version of the checklist.
    ///
    /// @return what became of the changes that this took
    public static MergeCount settle(Programme programme, ImportBatch batch) {
        StarReleases releases = StarReleases.of(programme);
        if (releases.isEmpty()) {
            return MergeCount.NONE;
        }
        StarPlacing placing = new StarPlacing(releases);
        TableSource source =
                new TableSource(programme.id(), StarFile.DEVICE, TableSource.Time.FIRST);
        Merging merging = new Merging(batch, parcels -> {});
        if (releases.areOfSeveralVersions()) {
            batch.brought(StarFile.DEVICE).stream()
                    .filter(root -> root.kind().equals(Scope.ASSESSMENT))
                    .flatMap(root -> placing.carrying(source, batch.history(root)).stream())
                    .toList()
                    .forEach(merging::add);
        }
        for (Assessment assessment : programme.assessments().assessments()) {
            if (placing.isMisplaced(assessment)) {
                Subject root = new Scope.OfAssessment(assessment.id().uuid()).subject();
                programme.group(root).members().stream()
                        .flatMap(
                                member ->
                                        placing.settled(source, member, releases::agrees).stream())
                        .toList()
                        .forEach(merging::add);
            }
        }
        return merging.outcome().count();
    }

    private boolean isMisplaced(Assessment assessment) {
        return assessment.conflicts().contains(CHECKLIST)
                || assessment
                        .release()
                        .filter(release -> releases.title(release).isPresent())
                        .filter(release -> !releases.agrees(release))
                        .isPresent();
    }

    /// The parcel that puts one visit under a release that asks what a table answers. A table that
    /// comes back leaves the visit where others have put it, who may ask less.
    Optional<Parcel> asking(TableSource source, History history, Set<QuestionId> answered) {
        return settled(source, history, release -> releases.asks(release, 0, answered));
    }

    /// The parcel that puts one visit right. What people decided about its checklist stands, and so
    /// does what they signed.
    ///
    /// @param stands whether the visit may stay under a release
    private Optional<Parcel> settled(
            TableSource source, History history, Predicate<Fingerprint> stands) {
        List<Change> heads = said(history).map(FieldHistory::heads).orElse(List.of());
        Map<String, Set<Fingerprint>> byTitle = new TreeMap<>();
        for (Change head : heads) {
            Optional<Fingerprint> said = fingerprint(head);
            Optional<String> title = said.flatMap(releases::title);
            if (title.isEmpty() || !isOfTable(head)) {
                return Optional.empty();
            }
            byTitle.computeIfAbsent(title.get(), key -> new HashSet<>()).add(said.get());
        }
        if (byTitle.isEmpty() || history.signOff().isGiven()) {
            return Optional.empty();
        }
        List<Value> says = new ArrayList<>();
        List<Checklist> whole = new ArrayList<>();
        byTitle.forEach(
                (title, said) -> {
                    Fingerprint first = said.iterator().next();
                    if (said.size() == 1 && stands.test(first)) {
                        says.add(Value.of(first.hex()));
                    } else {
                        whole.add(releases.whole(title));
                        says.add(Value.of(whole.getLast().release().fingerprint().hex()));
                    }
                });
        Parcel parcel =
                source.parcel(
                        history,
                        (Scope.OfAssessment) Scope.of(history.root().path()).orElseThrow(),
                        heads.stream().map(head -> head.origin().at()).max(BY_TIME).orElseThrow(),
                        List.of(new Cell(history.root(), CHECKLIST, says)));
        return parcel.segments().isEmpty()
                ? Optional.empty()
                : Optional.of(new Parcel(parcel.segments(), whole, Map.of()));
    }

    /// The release a table's visit is under: the one the tables said last, as long as it asks
    /// everything the table answers and the same as the whole one, or people chose another one
    /// since; otherwise the whole one.
    Fingerprint release(History history, String title, long visit, Set<QuestionId> answered) {
        Set<QuestionId> carried = carry(history, title);
        return said(history).stream()
                .flatMap(field -> field.headsFrom(StarFile.DEVICE).stream())
                .filter(change -> isUnder(change, title))
                .filter(
                        change ->
                                !isHead(history, change)
                                        || fingerprint(change)
                                                .filter(releases::agrees)
                                                .filter(one -> releases.asks(one, visit, answered))
                                                .filter(one -> releases.asks(one, 0, carried))
                                                .isPresent())
                .findFirst()
                .flatMap(StarPlacing::fingerprint)
                .orElseGet(() -> releases.whole(title).release().fingerprint());
    }

    /// Where a table says that a visit was under another version of the checklist than others said
    /// before, that version asks also what those answered of it.
    private Set<QuestionId> carry(History history, String title) {
        return carried(
                history,
                title,
                said(history).stream().flatMap(field -> field.headsFrom(StarFile.DEVICE).stream()));
    }

    /// The questions of other versions that tables answered of a visit, which the whole one of a
    /// version asks from now on.
    ///
    /// @param changes what was said of the checklist
    private Set<QuestionId> carried(History history, String title, Stream<Change> changes) {
        return changes.filter(change -> !isUnder(change, title))
                .flatMap(change -> fingerprint(change).stream())
                .flatMap(
                        from -> releases.carry(from, title, id -> isAnswered(history, id)).stream())
                .collect(Collectors.toSet());
    }

    /// The parcel that does the same for a visit of which two laptops read different tables: on
    /// neither was there anything to carry.
    private Optional<Parcel> carrying(TableSource source, History history) {
        return under(history)
                .flatMap(release -> releases.title(release).stream())
                .findFirst()
                .flatMap(
                        title -> {
                            Set<QuestionId> carried =
                                    carried(
                                            history,
                                            title,
                                            said(history).stream()
                                                    .flatMap(field -> field.live().stream())
                                                    .filter(StarPlacing::isOfTable));
                            return settled(
                                    source,
                                    history,
                                    release ->
                                            releases.agrees(release)
                                                    && releases.asks(release, 0, carried));
                        });
    }

    private static boolean isOfTable(Change change) {
        return change.origin().device().equals(StarFile.DEVICE);
    }

    private static boolean isAnswered(History history, QuestionId question) {
        return history.fields(history.root().at(AssessmentPart.answer(question))).values().stream()
                .flatMap(field -> field.headsFrom(StarFile.DEVICE).stream())
                .anyMatch(change -> !change.value().equals(Value.CLEARED));
    }

    /// The release that a visit of a table which comes again is under: the one its imports had put
    /// it under after the version that the visit is under now, or else first, as long as that asks
    /// what it answers, so that nothing stays which only others said of it since; otherwise the one
    /// the tables said last, without one the whole one.
    ///
    /// @param brought what its imports said of the checklist
    Fingerprint again(
            List<Change> brought, History history, String title, Set<QuestionId> answered) {
        List<Change> asking =
                brought.stream()
                        .filter(change -> isUnder(change, title))
                        .filter(
                                change ->
                                        fingerprint(change)
                                                .filter(one -> releases.asks(one, 0, answered))
                                                .isPresent())
                        .toList();
        List<Change> now =
                said(history)
                        .map((FieldHistory field) -> field.headsFrom(StarFile.DEVICE))
                        .orElse(List.of());
        Set<ChangeId> others = ids(now.stream().filter(change -> !isUnder(change, title)));
        Set<ChangeId> ids = ids(asking.stream());
        return Stream.of(
                        asking.stream().filter(change -> isAfter(change, others)),
                        asking.stream().filter(change -> !isAfter(change, ids)),
                        now.stream().filter(change -> isUnder(change, title)))
                .flatMap(Function.identity())
                .findFirst()
                .flatMap(StarPlacing::fingerprint)
                .orElseGet(() -> releases.whole(title).release().fingerprint());
    }

    private static Set<ChangeId> ids(Stream<Change> changes) {
        return changes.map(Change::id).collect(Collectors.toSet());
    }

    private static boolean isAfter(Change change, Set<ChangeId> others) {
        return !Collections.disjoint(change.parents(), others);
    }

    /// Whether a change is about the checklist of a visit.
    static boolean isOfChecklist(Change change) {
        return change.subject().equals(change.subject().root()) && change.field().equals(CHECKLIST);
    }

    private boolean isUnder(Change change, String title) {
        return fingerprint(change).flatMap(releases::title).filter(title::equals).isPresent();
    }

    private static boolean isHead(History history, Change change) {
        return said(history).filter(field -> field.heads().contains(change)).isPresent();
    }

    /// The releases that a visit is said to be under.
    static Stream<Fingerprint> under(History history) {
        return said(history).map(FieldHistory::heads).orElse(List.of()).stream()
                .flatMap(head -> fingerprint(head).stream());
    }

    private static Optional<FieldHistory> said(History history) {
        return history.field(history.root(), CHECKLIST);
    }

    private static Optional<Fingerprint> fingerprint(Change change) {
        String hex = change.value().display();
        return Fingerprint.isWellFormed(hex) ? Optional.of(new Fingerprint(hex)) : Optional.empty();
    }
}
