package org.tarozi.analysis;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;

import java.util.Optional;

/// An assessment that is not counted, and why.
public record Exclusion(AssessmentId assessment, Optional<FactoryId> factory, Reason reason) {}
