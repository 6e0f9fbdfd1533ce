package org.tarozi.analysis;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;

/// The rate of one factory in its counted assessment: non-compliant points of the assessed points.
public record FactoryRate(FactoryId factory, AssessmentId assessment, NonComplianceRate rate) {}
