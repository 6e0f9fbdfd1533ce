package org.tarozi.report.content;

import org.tarozi.text.Caption;

/// What only the content of reports says. The comments name the arguments.
enum ContentText implements Caption {
    /// number
    COUNTRIES,
    /// number
    REGIONS,
    /// number
    SECTORS,
    /// methods
    ESTABLISHED_BY,
    TEXTS_UNDECIDED,
    /// number of factories
    TEXTS_NOT_SHOWN,
    /// number, and of how many factories of how many it is known
    KEY_WORKERS_OF_SOME,
    /// number of factories
    WORKERS_IN_CONFLICT,
    /// number
    CONFLICTS_ELSEWHERE,
    VISIT_NOT_FINISHED,
    VISIT_DELETED,
    FIRST_DAY_IN_CONFLICT,
    ASSESSED_IN_CONFLICT,
    /// number
    ARTICLE,
    /// number, part of it
    ARTICLE_PART,
    /// day
    LAW_SINCE,
    /// day
    LAW_UNTIL,
    CLUSTER_CHANGED,
    CLUSTER_MOVED,
    /// clusters
    TREND_CLUSTERS_CHANGED,
    TREND_CHANGED,
    OTHER_WORDS_NOTE,
    /// sentence, number
    NATIONAL_BESIDES,
    FACTORIES_NOT_NAMED,
    FACTORIES_MAY_BE_NAMED,
    NOT_COUNTED,
    /// reason
    NOT_COUNTED_TEXT,
    NOTHING_ASSESSED,
    /// points
    OTHER_POINTS,
    INFORMATION_LEAD,
    /// number
    INFORMATION_OPEN,
    ANSWER
}
