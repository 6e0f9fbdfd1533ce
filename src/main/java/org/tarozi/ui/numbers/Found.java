package org.tarozi.ui.numbers;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Finding;

/// A finding with the visit it was made in.
record Found(Assessment visit, Finding finding) {}
