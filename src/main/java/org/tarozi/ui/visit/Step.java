package org.tarozi.ui.visit;

import org.tarozi.change.Subject;
import org.tarozi.change.Value;

/// One edit that can be taken back and made again.
record Step(Subject subject, String field, Value before, Value after) {}
