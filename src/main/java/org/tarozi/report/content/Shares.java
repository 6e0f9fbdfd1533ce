package org.tarozi.report.content;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.Trend;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.PointId;
import org.tarozi.report.Mean;
import org.tarozi.report.Share;

/// Gives each rate its name in the report.
final class Shares {

    private Shares() {}

    static Share of(PointRate rate) {
        return of("point:" + rate.point().id(), rate.rate());
    }

    static Share of(QuestionRate rate) {
        return of("question:" + rate.question().id(), rate.rate());
    }

    static Share ofNational(QuestionRate rate) {
        return of("national:" + rate.question().id(), rate.rate());
    }

    static Share of(ClusterRate rate) {
        return of("any-point:" + rate.cluster().id(), rate.anyPoint());
    }

    static Share ofCluster(int cycle, ClusterId cluster, NonComplianceRate rate) {
        return of("cycle:" + cycle + ":any-point:" + cluster, rate);
    }

    static Share ofPoint(int cycle, PointId point, NonComplianceRate rate) {
        return of("cycle:" + cycle + ":point:" + point, rate);
    }

    /// The rate of one step of a trend.
    static Share of(Trend.Step step) {
        return of(
                "cycle:" + step.cycle().orElseThrow() + ":question:" + step.question(),
                step.rate());
    }

    static Mean meanOf(ClusterRate rate) {
        return new Mean(
                "mean-of-points:" + rate.cluster().id(),
                rate.mean().percent(),
                rate.mean().points());
    }

    private static Share of(String name, NonComplianceRate rate) {
        return new Share(name, rate.nonCompliant(), rate.assessed());
    }
}
