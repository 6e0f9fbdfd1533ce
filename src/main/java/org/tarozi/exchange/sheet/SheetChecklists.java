package org.tarozi.exchange.sheet;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.Nearest;
import org.tarozi.store.Programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The checklists of a programme that the rows of a sheet may mean. What imports bring decides as
/// little of that as can be, since they come in another order on every laptop.
final class SheetChecklists {

    private final Programme programme;
    private final Predicate<ChangeId> beside;
    private final Map<Fingerprint, Release> byFingerprint = new HashMap<>();
    private final SortedMap<String, List<Release>> byId = new TreeMap<>();
    private final Map<Scope.OfAssessment, Here> here = new HashMap<>();
    private final Set<String> plain;

    /// What is known of an assessment that is here.
    ///
    /// @param on the release it was on before the import
    /// @param said the one that sheets said last, also where people put it on another since; empty
    ///   where none did before the import
    private record Here(Optional<Release> on, Optional<Release> said) {}

    /// @param beside whether a change was made of another sheet of the same import, whose order
    ///   means nothing
    SheetChecklists(Programme programme, Predicate<ChangeId> beside) {
        this.programme = programme;
        this.beside = beside;
        List<Checklist> all = programme.checklists();
        List<Checklist> own = programme.held().own();
        for (Checklist checklist : all) {
            Release release = checklist.release();
            byFingerprint.put(release.fingerprint(), release);
        }
        byId.putAll(byId(all));
        byId.putAll(byId(own));
        Set<String> chosen = plain(own);
        plain = chosen.isEmpty() ? plain(unbased(all)) : chosen;
    }

    private static Map<String, List<Release>> byId(List<Checklist> checklists) {
        return checklists.stream()
                .map(Checklist::release)
                .collect(Collectors.groupingBy(release -> release.id().value()));
    }

    private static Set<String> plain(List<Checklist> checklists) {
        return checklists.stream()
                .map(checklist -> checklist.release().id())
                .filter(id -> !id.isOfTable())
                .map(id -> id.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Without those that another one stands on and no visit is on.
    private List<Checklist> unbased(List<Checklist> all) {
        Set<String> bases = new HashSet<>();
        for (Checklist one : all) {
            one.files().subList(0, one.files().size() - 1).stream()
                    .map(file -> file.id().value())
                    .forEach(bases::add);
        }
        programme.assessments().assessments().stream()
                .filter(one -> one.visit().live())
                .map(Assessment::release)
                .flatMap(Optional::stream)
                .map(byFingerprint::get)
                .forEach(release -> bases.remove(release.id().value()));
        List<Checklist> left = new ArrayList<>(all);
        left.removeIf(one -> bases.contains(one.release().id().value()));
        return left;
    }

    /// The release an assessment is on already.
    Optional<Release> of(Scope.OfAssessment assessment) {
        return known(
                programme
                        .group(assessment.subject())
                        .state("", OfAssessment.CHECKLIST.key())
                        .value()
                        .display());
    }

    private Optional<Release> known(String fingerprint) {
        return OfAssessment.CHECKLIST.form().accepts().test(fingerprint)
                ? Optional.ofNullable(byFingerprint.get(new Fingerprint(fingerprint)))
                : Optional.empty();
    }

    /// The release a cell names; where it is empty, the one the assessment is on, or the
    /// programme's only one. Of several releases under one id it is the one the assessment is on,
    /// else the programme's own.
    Optional<Release> named(String id, Scope.OfAssessment assessment) {
        Here known = here(assessment);
        if (id.isEmpty()) {
            return known.on()
                    .or(() -> plain.size() == 1 ? only(plain.iterator().next()) : Optional.empty());
        }
        return known.on().filter(release -> release.id().value().equals(id)).or(() -> only(id));
    }

    /// What a sheet says of an assessment by an empty cell: what sheets said last, so that it is
    /// nothing new.
    Optional<Release> said(Scope.OfAssessment assessment) {
        return here(assessment).said();
    }

    /// The one of an id. What tables ask grows with them, and the latest of it asks all.
    private Optional<Release> only(String id) {
        List<Release> all = byId.getOrDefault(id, List.of());
        return all.size() == 1 || !all.isEmpty() && all.getFirst().id().isOfTable()
                ? Optional.of(all.getLast())
                : Optional.empty();
    }

    private Here here(Scope.OfAssessment assessment) {
        return here.computeIfAbsent(assessment, this::find);
    }

    private Here find(Scope.OfAssessment assessment) {
        Subject visit = assessment.subject();
        return programme
                .history(visit)
                .field(visit, OfAssessment.CHECKLIST.key())
                .map(field -> here(assessment, field))
                .orElse(new Here(Optional.empty(), Optional.empty()));
    }

    private Here here(Scope.OfAssessment assessment, FieldHistory field) {
        boolean isTouched = field.heads().stream().anyMatch(this::isBeside);
        Optional<Release> on = isTouched ? before(field, field.heads()) : of(assessment);
        List<Change> last = field.headsFrom(AnswerSheet.DEVICE);
        Optional<Release> before = before(field, last);
        return new Here(
                on.or(() -> before),
                before.flatMap(said -> known(last.getFirst().value().display())));
    }

    /// What some changes said before other sheets of the import.
    private Optional<Release> before(FieldHistory field, List<Change> changes) {
        Map<ChangeId, Change> live = new HashMap<>();
        field.live().forEach(change -> live.put(change.id(), change));
        List<String> said =
                changes.stream()
                        .flatMap(
                                one -> isBeside(one) ? one.parents().stream() : Stream.of(one.id()))
                        .flatMap(id -> Optional.ofNullable(live.get(id)).stream())
                        .map(change -> change.value().display())
                        .distinct()
                        .toList();
        return said.size() == 1 ? known(said.getFirst()) : Optional.empty();
    }

    private boolean isBeside(Change change) {
        return beside.test(change.id());
    }

    /// Whether the sheet must say which checklist it is for.
    boolean areSeveral() {
        return plain.size() > 1;
    }

    /// Those that a sheet may be for, as a list.
    String several() {
        return String.join(", ", plain);
    }

    /// What may stand where a cell names no checklist.
    String expected(String id) {
        if (byId.isEmpty()) {
            return "a programme with a checklist; add the checklist first";
        }
        String wanted = id.isEmpty() && plain.size() == 1 ? plain.iterator().next() : id;
        if (byId.containsKey(wanted)) {
            return ambiguous(byId.get(wanted));
        }
        String list = String.join(", ", id.isEmpty() && areSeveral() ? plain : byId.keySet());
        return Nearest.to(id, byId.keySet())
                .map(near -> near + " (did you mean that?) or another one of " + list)
                .orElse("one of the checklists " + list);
    }

    private static String ambiguous(List<Release> releases) {
        String brief =
                releases.stream()
                        .map(release -> release.fingerprint().brief())
                        .sorted()
                        .collect(Collectors.joining(", "));
        return "a checklist that is here once; imports brought several under this id ("
                + brief
                + "): take back the import with the wrong one";
    }
}
