package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.checklist.Fingerprint;

import java.util.HashMap;
import java.util.Map;

/// Counts over many vectors. A `long` holds both counts of a rate: assessed in the lower half,
/// non-compliant in the upper.
final class Tally {

    private static final long ASSESSED = 1;
    private static final long BOTH = ASSESSED | 1L << 32;

    /// What an answer adds, by its code.
    private static final long[] OF_CODE = {0, ASSESSED, BOTH, 0, 0};

    /// What a point adds, by its results seen: none, compliant, non-compliant, both.
    private static final long[] OF_SEEN = {0, ASSESSED, BOTH, BOTH};

    private final Catalogue catalogue;
    private final Map<Fingerprint, CompiledRelease> releases;
    private final Map<Fingerprint, long[]> ordinals = new HashMap<>();
    private final long[] points;
    private final long[] clusters;
    private final int[] clusterOfPoint;

    Tally(Catalogue catalogue, Map<Fingerprint, CompiledRelease> releases) {
        this.catalogue = catalogue;
        this.releases = releases;
        points = new long[places(catalogue.points().size())];
        clusters = new long[places(catalogue.clusters().size())];
        clusterOfPoint = new int[points.length];
        for (int index = 0; index < catalogue.points().size(); index++) {
            clusterOfPoint[index] = catalogue.points().get(index).cluster();
        }
    }

    /// Where nothing counts at all there is still a place to add nothing to.
    private static int places(int rows) {
        return Math.max(1, rows);
    }

    /// Counts one assessment, and returns how many of its points are non-compliant.
    NonComplianceRate add(Assessment assessment) {
        CompiledRelease release = releases.get(Releases.fingerprint(assessment));
        if (release == null) {
            throw new IllegalArgumentException("not compiled: " + assessment.release());
        }
        long[] questions =
                ordinals.computeIfAbsent(
                        Releases.fingerprint(assessment), key -> new long[release.role().length]);
        return rate(count(assessment.answers().codes(), release, questions));
    }

    private long count(byte[] codes, CompiledRelease release, long[] questions) {
        byte[] role = release.role();
        int[] ends = release.runEnd();
        int[] seenInCluster = new int[clusters.length];
        long ofFactory = 0;
        int ordinal = 0;
        for (int run = 0; run < ends.length; run++) {
            int seen = 0;
            for (int end = ends[run]; ordinal < end; ordinal++) {
                int code = codes[ordinal];
                questions[ordinal] += OF_CODE[code];
                seen |= (role[ordinal] & CompiledRelease.COUNTED) << code;
            }
            int result = seen >> 1 & 3;
            int point = release.runPoint()[run];
            points[point] += OF_SEEN[result];
            ofFactory += OF_SEEN[result];
            seenInCluster[clusterOfPoint[point]] |= result;
        }
        for (int cluster = 0; cluster < clusters.length; cluster++) {
            clusters[cluster] += OF_SEEN[seenInCluster[cluster]];
        }
        return ofFactory;
    }

    NonComplianceRate cluster(int index) {
        return rate(clusters[index]);
    }

    NonComplianceRate point(int index) {
        return rate(points[index]);
    }

    /// The rates of all questions of the catalogue as far as they had this role.
    NonComplianceRate[] questions(byte role) {
        long[] sums = new long[catalogue.questions().size()];
        ordinals.forEach(
                (fingerprint, counts) -> {
                    CompiledRelease release = releases.get(fingerprint);
                    for (int ordinal = 0; release != null && ordinal < counts.length; ordinal++) {
                        if (release.role()[ordinal] == role) {
                            sums[release.question()[ordinal]] += counts[ordinal];
                        }
                    }
                });
        NonComplianceRate[] rates = new NonComplianceRate[sums.length];
        for (int index = 0; index < sums.length; index++) {
            rates[index] = rate(sums[index]);
        }
        return rates;
    }

    private static NonComplianceRate rate(long counts) {
        return new NonComplianceRate((int) (counts >>> 32), (int) counts);
    }
}
