package org.tarozi.ui.report;

/// Where somebody reads in a report.
///
/// @param page the uppermost of those in sight, from 0
/// @param percent how large the pages are
record Reading(int page, int percent) {

    static final Reading BEGINNING = new Reading(0, 100);
}
