package org.tarozi.text;

import java.util.Locale;

/// Every text of a report. The comments name the arguments.
public enum Text {
    CONTENTS,
    /// page, pages
    PAGE_OF,
    /// percent
    PERCENT,
    /// part, whole
    N_OF_N,
    NOT_ASSESSED,
    NONE,

    SHEET_SUMMARY,
    SHEET_POINTS,
    SHEET_QUESTIONS,
    SHEET_BY_POINT,
    SHEET_ANSWERS,
    SHEET_DEFINITIONS,
    CLUSTER,
    POINT,
    QUESTION,
    QUESTION_ID,
    FACTORY,
    NON_COMPLIANT,
    ASSESSED,
    RATE,
    FRACTION,
    ANY_POINT_RATE,
    MEAN_OF_POINTS,
    POINTS_ASSESSED,
    COUNTS_IN_RATES,
    YES,
    NATIONAL_LEVEL,
    CODE_LEGEND,
    POINT_CODE_LEGEND,
    LIVE_NOTE,
    VALUES_NOTE,
    RATES_BY_POINT;

    /// Its name in the files of texts.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
