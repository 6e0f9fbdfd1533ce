package org.tarozi.exchange.sheet;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Scope;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.Nearest;
import org.tarozi.store.Programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The checklists of a programme that the rows of a sheet may mean.
final class SheetChecklists {

    private final Programme programme;
    private final Map<Fingerprint, Release> byFingerprint = new HashMap<>();
    private final Map<String, Release> byId = new HashMap<>();
    private final Set<String> plain = new TreeSet<>();

    SheetChecklists(Programme programme) {
        this.programme = programme;
        List<Checklist> all = programme.checklists();
        Set<String> bases =
                all.stream()
                        .flatMap(one -> one.files().subList(0, one.files().size() - 1).stream())
                        .map(file -> file.id().value())
                        .collect(Collectors.toSet());
        for (Checklist checklist : all) {
            Release release = checklist.release();
            byFingerprint.put(release.fingerprint(), release);
            byId.put(release.id().value(), release);
            if (!bases.contains(release.id().value()) && !release.id().isOfTable()) {
                plain.add(release.id().value());
            }
        }
    }

    /// The release an assessment is on already.
    Optional<Release> of(Scope.OfAssessment assessment) {
        String fingerprint =
                programme
                        .group(assessment.subject())
                        .state("", OfAssessment.CHECKLIST.key())
                        .value()
                        .display();
        return OfAssessment.CHECKLIST.form().accepts().test(fingerprint)
                ? Optional.ofNullable(byFingerprint.get(new Fingerprint(fingerprint)))
                : Optional.empty();
    }

    /// The release a cell names; where it is empty, the one the assessment is on, or the
    /// programme's only one. Of several versions under one id it is the one the assessment is on,
    /// else the newest.
    Optional<Release> named(String id, Scope.OfAssessment assessment) {
        if (id.isEmpty() && plain.size() != 1) {
            return of(assessment);
        }
        String wanted = id.isEmpty() && plain.size() == 1 ? plain.iterator().next() : id;
        return of(assessment)
                .filter(release -> release.id().value().equals(wanted))
                .or(() -> Optional.ofNullable(byId.get(wanted)));
    }

    /// What may stand where a cell names no checklist.
    String expected(String id) {
        if (byId.isEmpty()) {
            return "a programme with a checklist; add the checklist first";
        }
        String list = String.join(", ", new TreeSet<>(byId.keySet()));
        return Nearest.to(id, byId.keySet())
                .map(near -> near + " (did you mean that?) or another one of " + list)
                .orElse("one of the checklists " + list);
    }
}
