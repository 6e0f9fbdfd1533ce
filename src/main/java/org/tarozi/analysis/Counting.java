package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Turns groups of assessments into rates over one catalogue, so that every group has the same
/// rows.
final class Counting {

    private final AssessmentSet set;
    private final List<Release> releases;
    private final Catalogue catalogue;
    private final Map<Fingerprint, CompiledRelease> compiled = new HashMap<>();
    private final BitSet questions = new BitSet();
    private final BitSet national = new BitSet();
    private final BitSet points = new BitSet();

    Counting(AssessmentSet set, List<Assessment> included) {
        this.set = set;
        releases = Releases.newestFirst(set, included);
        catalogue = new Catalogue(releases);
        for (Release release : releases) {
            CompiledRelease tables = CompiledRelease.of(release, catalogue);
            compiled.put(release.fingerprint(), tables);
            markRows(tables);
        }
    }

    RateGroup group(OptionalInt cycle, List<Assessment> assessments) {
        Tally tally = new Tally(catalogue, compiled);
        List<FactoryRate> factories = new ArrayList<>(assessments.size());
        for (Assessment assessment : assessments) {
            factories.add(
                    new FactoryRate(
                            assessment.factory().orElseThrow(),
                            assessment.id(),
                            tally.add(assessment)));
        }
        List<Release> used = Releases.newestFirst(set, assessments);
        return new RateGroup(
                cycle,
                assessments,
                used,
                clusters(tally),
                points(tally),
                questions(
                        questions,
                        tally.questions(CompiledRelease.COUNTED),
                        places(CompiledRelease.COUNTED, used)),
                questions(
                        national,
                        tally.questions(CompiledRelease.NATIONAL),
                        places(CompiledRelease.NATIONAL, used)),
                factories);
    }

    private void markRows(CompiledRelease release) {
        int run = 0;
        for (int ordinal = 0; ordinal < release.role().length; ordinal++) {
            while (ordinal >= release.runEnd()[run]) {
                run++;
            }
            if (release.role()[ordinal] == CompiledRelease.COUNTED) {
                questions.set(release.question()[ordinal]);
                points.set(release.runPoint()[run]);
            } else if (release.role()[ordinal] == CompiledRelease.NATIONAL) {
                national.set(release.question()[ordinal]);
            }
        }
    }

    private List<ClusterRate> clusters(Tally tally) {
        List<ClusterRate> rates = new ArrayList<>();
        for (int index = 0; index < catalogue.clusters().size(); index++) {
            int cluster = index;
            List<NonComplianceRate> ofPoints =
                    points.stream()
                            .filter(point -> catalogue.points().get(point).cluster() == cluster)
                            .mapToObj(tally::point)
                            .toList();
            if (!ofPoints.isEmpty()) {
                rates.add(
                        new ClusterRate(
                                catalogue.clusters().get(index),
                                tally.cluster(index),
                                MeanRate.of(ofPoints)));
            }
        }
        return rates;
    }

    private List<PointRate> points(Tally tally) {
        return points.stream()
                .mapToObj(
                        index -> {
                            Catalogue.PlacedPoint placed = catalogue.points().get(index);
                            Cluster cluster = catalogue.clusters().get(placed.cluster());
                            return new PointRate(cluster, placed.point(), tally.point(index));
                        })
                .toList();
    }

    /// At which points questions of a role stand: where the newest release of a group has them in
    /// it, else the newest of all.
    private Map<QuestionId, Integer> places(byte role, List<Release> used) {
        Map<QuestionId, Integer> places = new HashMap<>();
        Stream.concat(used.stream(), releases.stream())
                .flatMap(release -> OrdinalRoles.of(release).roles().stream())
                .filter(one -> one.role() == role)
                .forEach(one -> places.putIfAbsent(one.question(), catalogue.index(one.point())));
        return places;
    }

    private List<QuestionRate> questions(
            BitSet rows, NonComplianceRate[] rates, Map<QuestionId, Integer> places) {
        record Row(Question question, int point, NonComplianceRate rate) {}
        return rows.stream()
                .mapToObj(
                        index -> {
                            Catalogue.PlacedQuestion placed = catalogue.questions().get(index);
                            int point = places.getOrDefault(placed.question().id(), placed.point());
                            return new Row(placed.question(), point, rates[index]);
                        })
                .sorted(Comparator.comparingInt(Row::point))
                .map(row -> rate(row.question(), row.point(), row.rate()))
                .toList();
    }

    private QuestionRate rate(Question question, int place, NonComplianceRate rate) {
        Catalogue.PlacedPoint point = catalogue.points().get(place);
        return new QuestionRate(
                catalogue.clusters().get(point.cluster()), point.point(), question, rate);
    }
}
