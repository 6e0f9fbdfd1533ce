package org.tarozi.analysis;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;

/// The rate of one compliance point: assessments with at least one non-compliant question of the
/// point, of those in which at least one of its questions was assessed.
public record PointRate(Cluster cluster, CompliancePoint point, NonComplianceRate rate) {}
