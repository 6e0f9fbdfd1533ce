package org.tarozi.exchange.star;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.Programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The releases a programme has of tables. For each version of the checklist (TQ.Name) there is a
/// whole one, which asks all that any of the others asks that visits are under; a visit may stay
/// under another one as long as it agrees with that.
final class StarReleases {

    private final Map<Fingerprint, Held> held = new HashMap<>();
    private final Map<String, StarRelease> whole = new HashMap<>();
    private final Map<String, Checklist> checklists = new HashMap<>();
    private final Set<Fingerprint> handedOut = new HashSet<>();

    /// A question and where it stands.
    private record Place(Question question, String under) {}

    /// A release that is here.
    private record Held(Set<Place> places, StarRelease asked) {}

    /// Those of a programme. Only the ones that a visit is under make up the whole, since others
    /// may be of tables that were taken back.
    static StarReleases of(Programme programme) {
        StarReleases releases = new StarReleases();
        Map<Release, StarRelease> made = new LinkedHashMap<>();
        for (Checklist checklist : programme.held().all()) {
            StarReleaseReader.read(checklist)
                    .ifPresent(asked -> made.put(checklist.release(), asked));
        }
        Set<Fingerprint> used = made.isEmpty() ? Set.of() : used(programme);
        made.forEach(
                (release, asked) -> {
                    if (!used.contains(release.fingerprint())) {
                        releases.hold(asked, release);
                    } else if (releases.fits(asked)) {
                        releases.hold(asked, release);
                        releases.add(asked);
                    }
                });
        return releases;
    }

    private static Set<Fingerprint> used(Programme programme) {
        Set<Fingerprint> used = new HashSet<>();
        for (Assessment assessment : programme.assessments().assessments()) {
            assessment.release().ifPresent(used::add);
            if (assessment.conflicts().contains(OfAssessment.CHECKLIST.key())) {
                Subject root = new Scope.OfAssessment(assessment.id().uuid()).subject();
                programme
                        .group(root)
                        .members()
                        .forEach(member -> StarPlacing.under(member).forEach(used::add));
            }
        }
        return used;
    }

    /// What would make more than a checklist can be is a release like any other.
    private boolean fits(StarRelease release) {
        return known(release.title()).with(release).excess().isEmpty();
    }

    private void hold(StarRelease asked, Release release) {
        Set<Place> places = new HashSet<>();
        for (Cluster cluster : release.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                String under =
                        cluster.id()
                                + "\n"
                                + cluster.title()
                                + "\n"
                                + cluster.counted()
                                + "\n"
                                + point.id()
                                + "\n"
                                + point.title();
                for (Question question : point.questions()) {
                    places.add(new Place(question, under));
                }
            }
        }
        held.put(release.fingerprint(), new Held(places, asked));
    }

    private void add(StarRelease release) {
        checklists.remove(release.title());
        whole.merge(release.title(), release, StarRelease::with);
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    /// What a version of the checklist asks as far as is known.
    private StarRelease known(String title) {
        return whole.getOrDefault(title, StarRelease.empty(title));
    }

    /// Whether a version of the checklist would be more than a checklist can be, and how much.
    Optional<String> excess(StarTemplate template, KnownQuestions known) {
        StarRelease before = known(template.name());
        return before.with(before.read(template, known).release()).excess();
    }

    /// Takes in what a table asks, and returns the ids of its questions by their numbers.
    Map<Long, QuestionId> add(StarTemplate template, KnownQuestions known) {
        StarRelease.Reading reading = known(template.name()).read(template, known);
        add(reading.release());
        return reading.ids();
    }

    /// Lets a version of the checklist ask also what a release of another one asks.
    ///
    /// @param meant which questions
    /// @return those it asks of them
    Set<QuestionId> carry(Fingerprint from, String title, Predicate<QuestionId> meant) {
        Held other = held.get(from);
        if (other == null) {
            return Set.of();
        }
        SortedMap<QuestionId, StarAsked> asked = new TreeMap<>(other.asked().asked());
        asked.keySet().removeIf(meant.negate());
        Set<QuestionId> carried = Set.copyOf(asked.keySet());
        asked.keySet().removeAll(known(title).asked().keySet());
        StarRelease more = new StarRelease(title, asked);
        if (!asked.isEmpty() && fits(more)) {
            add(more);
        }
        return carried;
    }

    /// Whether there are several versions of the checklist.
    boolean areOfSeveralVersions() {
        return held.values().stream().map(one -> one.asked().title()).distinct().count() > 1;
    }

    /// The version of the checklist that a release is of.
    Optional<String> title(Fingerprint release) {
        return Optional.ofNullable(held.get(release)).map(one -> one.asked().title());
    }

    /// The checklist that asks everything.
    Checklist whole(String title) {
        return checklists.computeIfAbsent(
                title,
                key -> {
                    Checklist checklist = StarReleaseWriter.write(known(key));
                    hold(known(key), checklist.release());
                    return checklist;
                });
    }

    /// The same, where it was not made before.
    Optional<Checklist> made(String title) {
        Checklist checklist = whole(title);
        return handedOut.add(checklist.release().fingerprint())
                ? Optional.of(checklist)
                : Optional.empty();
    }

    /// Whether a release says the same as the whole one about everything it asks.
    boolean agrees(Fingerprint release) {
        Held part = held.get(release);
        return part != null && places(part.asked().title()).places().containsAll(part.places());
    }

    /// Whether a release asks those of some questions of a visit that the whole one asks, worded
    /// after that visit or a later one.
    boolean asks(Fingerprint release, long visit, Set<QuestionId> questions) {
        Held part = held.get(release);
        if (part == null) {
            return false;
        }
        StarRelease all = places(part.asked().title()).asked();
        return questions.stream()
                .allMatch(id -> part.asked().isWorded(id, visit) || !all.isWorded(id, 0));
    }

    private Held places(String title) {
        Held all = held.get(whole(title).release().fingerprint());
        if (all == null) {
            throw new IllegalStateException("the whole of " + title + " was just made");
        }
        return all;
    }
}
