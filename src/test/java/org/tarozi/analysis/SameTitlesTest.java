package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Clusters and points of several checklists that are called the same are told apart.
class SameTitlesTest {

    private static final Cluster CONTRACTS =
            cluster("contracts", "Contracts", point("ends", "Termination"), point("c", "Pay"));

    private static Cluster cluster(String id, String title, CompliancePoint... points) {
        return new Cluster(
                new ClusterId(id),
                Wording.of("en", title),
                true,
                Optional.empty(),
                List.of(points));
    }

    private static CompliancePoint point(String id, String title) {
        return new CompliancePoint(new PointId(id), Wording.of("en", title), List.of(), List.of());
    }

    private static RateGroup group(Release... releases) {
        List<PointRate> points =
                Arrays.stream(releases)
                        .flatMap(release -> release.clusters().stream())
                        .flatMap(
                                cluster ->
                                        cluster.points().stream()
                                                .map(
                                                        one ->
                                                                new PointRate(
                                                                        cluster,
                                                                        one,
                                                                        NonComplianceRate.NONE)))
                        .toList();
        return new RateGroup(
                OptionalInt.empty(),
                List.of(),
                List.of(releases),
                points.stream()
                        .map(
                                one ->
                                        new ClusterRate(
                                                one.cluster(),
                                                NonComplianceRate.NONE,
                                                MeanRate.of(List.<NonComplianceRate>of())))
                        .toList(),
                points,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> titles(RateGroup group) {
        return SameTitles.apart(group).points().stream()
                .map(one -> one.cluster().title().in("en") + ": " + one.point().title().in("en"))
                .toList();
    }

    @Test
    void theChecklistStandsBesideTitlesOfSeveralAndOnlyThere() {
        Release core = Checklists.release("core", CONTRACTS);
        Release star =
                Checklists.release(
                        "star", cluster("hr", "contracts", point("termination", "Termination")));
        assertEquals(
                List.of(
                        "Contracts (core): Termination (core)",
                        "Contracts (core): Pay",
                        "contracts (star): Termination (star)"),
                titles(group(core, star)));
    }

    @Test
    void whatIsOneInSeveralChecklistsStaysAsItIs() {
        Release core = Checklists.release("core", CONTRACTS);
        Release other = Checklists.release("other", CONTRACTS);
        assertEquals(
                List.of("Contracts: Termination", "Contracts: Pay"),
                titles(group(core, other)).subList(0, 2));
    }

    @Test
    void namesakesOfOneChecklistAndTheRatesOfOneStayAsTheyAre() {
        Release twice =
                Checklists.release(
                        "core", cluster("a", "A", point("one", "Other"), point("two", "Other")));
        RateGroup group = group(twice);
        assertSame(group, SameTitles.apart(group));
        assertEquals(
                List.of("A: Other", "A: Other", "Contracts: Termination", "Contracts: Pay"),
                titles(group(twice, Checklists.release("other", CONTRACTS))));
    }

    @Test
    void checklistsThatAreCalledTheSameAreNamedByTheirIds() {
        Release one = named("one", CONTRACTS);
        Release two = named("two", cluster("hr", "Contracts", point("hr", "Hiring")));
        assertEquals(
                List.of(
                        "Contracts (one): Termination",
                        "Contracts (one): Pay",
                        "Contracts (two): Hiring"),
                titles(group(one, two)));
    }

    private static Release named(String id, Cluster... clusters) {
        Release release = Checklists.release(id, clusters);
        return new Release(
                release.id(),
                release.fingerprint(),
                Wording.of("en", "Checklist"),
                release.clusters(),
                release.terms());
    }
}
