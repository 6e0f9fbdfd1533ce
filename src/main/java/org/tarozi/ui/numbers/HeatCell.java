package org.tarozi.ui.numbers;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.PointId;

/// A field of the heat map: what a visit found in a point.
record HeatCell(AssessmentId visit, PointId point) {}
