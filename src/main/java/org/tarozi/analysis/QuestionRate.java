package org.tarozi.analysis;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;

/// The rate of one question: non-compliant assessments of those in which it was assessed.
public record QuestionRate(
        Cluster cluster, CompliancePoint point, Question question, NonComplianceRate rate) {}
