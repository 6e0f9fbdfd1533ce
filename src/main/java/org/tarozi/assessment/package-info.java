/// What was found: factories, assessments, answers, findings, evidence.
@NullMarked
package org.tarozi.assessment;

import org.jspecify.annotations.NullMarked;
