package org.tarozi.checklist.file;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.file.ChecklistFile.Addition;
import org.tarozi.checklist.file.ChecklistFile.Additions;
import org.tarozi.checklist.file.ChecklistFile.Overlay;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts one overlay on one release. Nothing of the release is lost or turned round; parts are added
/// at the end of the list they belong to, so that the order of the base stays.
final class Overlaying {

    /// So many parts show where something is missing.
    private static final int NAMED = 3;

    private final ReleaseContent base;
    private final Overlay overlay;
    private final Additions additions;
    private final Problems problems;
    private final Amending amending;

    Overlaying(ReleaseContent base, Overlay overlay, Problems problems) {
        this.base = base;
        this.overlay = overlay;
        this.additions = overlay.additions();
        this.problems = problems;
        this.amending = new Amending(overlay.amendments(), problems);
    }

    /// The release with the overlay on it, if the two fit; whatever else is wrong with the overlay.
    Optional<ReleaseContent> content() {
        int before = problems.errors();
        refuseTaken("cluster", base.clusters().stream().map(cluster -> cluster.id().value()));
        refuseTaken("point", base.points().map(point -> point.id().value()));
        refuseTaken("question", base.questions().map(question -> question.id().value()));
        refuseTaken("profile", base.terms().profile().stream().map(ProfileField::id));
        refuseTaken("parameter", base.terms().parameters().stream().map(Parameter::id));
        refuseUnknownTargets();
        amending.refuseUnknown(base);
        ReleaseContent merged =
                new ReleaseContent(overlay.id(), overlay.head().title(), clusters(), terms());
        Draft draft = additions.draft();
        References.of(draft, merged.terms(), merged.clusters()).check(draft.references(), problems);
        return problems.errors() == before ? Optional.of(merged) : Optional.empty();
    }

    /// Tells what may be meant, of a release that was made.
    void warn(ReleaseContent merged) {
        Draft draft = additions.draft();
        Set<String> asked =
                base.questions().map(question -> question.id().value()).collect(Collectors.toSet());
        draft.checkLineages(asked, problems);
        for (String language : overlay.terms().languages()) {
            if (!base.terms().languages().contains(language)) {
                draft.placeOf("language", language)
                        .ifPresent(at -> untranslated(merged, language, at));
            }
        }
    }

    private void untranslated(ReleaseContent merged, String language, Place place) {
        List<String> without = new Untranslated(language).below(base, merged);
        if (!without.isEmpty()) {
            problems.warning(
                    place,
                    "texts of "
                            + base.id()
                            + " without "
                            + language
                            + " ("
                            + without.size()
                            + "), such as those of "
                            + without.stream()
                                    .distinct()
                                    .limit(NAMED)
                                    .collect(Collectors.joining(", ")),
                    "each of them under amend");
        }
    }

    private void refuseTaken(String sort, Stream<String> ids) {
        ids.forEach(
                id ->
                        additions
                                .draft()
                                .placeOf(sort, id)
                                .ifPresent(
                                        place ->
                                                problems.error(
                                                        place,
                                                        "the "
                                                                + sort
                                                                + " id "
                                                                + id
                                                                + ", which "
                                                                + base.id()
                                                                + " has",
                                                        "another id; what exists is changed under"
                                                                + " amend")));
    }

    private void refuseUnknownTargets() {
        Set<String> clusters =
                base.clusters().stream().map(c -> c.id().value()).collect(Collectors.toSet());
        Set<String> points = base.points().map(p -> p.id().value()).collect(Collectors.toSet());
        additions.points().forEach(addition -> refuseUnknown(addition, "cluster", clusters));
        additions.questions().forEach(addition -> refuseUnknown(addition, "point", points));
    }

    private void refuseUnknown(Addition<?> addition, String sort, Set<String> known) {
        String id = addition.to().text();
        if (!known.contains(id)) {
            problems.error(
                    addition.to().place(),
                    "the unknown " + sort + " " + addition.to().describe(),
                    Nearest.to(id, known)
                            .map(near -> near + " (did you mean that?)")
                            .orElse("a " + sort + " of " + base.id()));
        }
    }

    private List<Cluster> clusters() {
        return joined(base.clusters().stream().map(this::cluster), additions.clusters());
    }

    private Cluster cluster(Cluster cluster) {
        List<CompliancePoint> added = parts(additions.points(), cluster.id().value());
        return amending.cluster(cluster, joined(cluster.points().stream().map(this::point), added));
    }

    private CompliancePoint point(CompliancePoint point) {
        List<Question> added = parts(additions.questions(), point.id().value());
        return amending.point(
                point, joined(point.questions().stream().map(amending::question), added));
    }

    private Release.Terms terms() {
        Release.Terms below = base.terms();
        Set<String> known = new HashSet<>(below.languages());
        List<String> languages = new ArrayList<>(below.languages());
        overlay.terms().languages().stream().filter(known::add).forEach(languages::add);
        return new Release.Terms(
                languages,
                joined(below.profile().stream().map(amending::profile), overlay.terms().profile()),
                joined(
                        below.parameters().stream().map(amending::parameter),
                        overlay.terms().parameters()));
    }

    private static <T> List<T> parts(List<Addition<T>> additions, String target) {
        return additions.stream()
                .filter(addition -> addition.to().text().equals(target))
                .flatMap(addition -> addition.parts().stream())
                .toList();
    }

    private static <T> List<T> joined(Stream<T> first, List<T> then) {
        return Stream.concat(first, then.stream()).toList();
    }
}
