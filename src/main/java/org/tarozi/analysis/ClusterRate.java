package org.tarozi.analysis;

import org.tarozi.checklist.Cluster;

/// The rates of one cluster by both formulas; no formula is published, so each is always named.
///
/// @param anyPoint assessments with at least one non-compliant point of the cluster, of those in
///   which at least one of its points was assessed
/// @param mean the exact mean of the rates of its assessed points
public record ClusterRate(Cluster cluster, NonComplianceRate anyPoint, MeanRate mean) {}
