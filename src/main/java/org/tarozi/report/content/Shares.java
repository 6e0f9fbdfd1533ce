package org.tarozi.report.content;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
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
