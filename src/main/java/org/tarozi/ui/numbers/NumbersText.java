package org.tarozi.ui.numbers;

import org.tarozi.text.Caption;

/// Texts of this screen. The comments name the arguments.
enum NumbersText implements Caption {
    TITLE,
    RATES,
    HEAT_MAP,
    IN_AND_OUT,
    /// period
    PERIOD,
    PERIOD_ALL,
    PERIOD_WINDOW,
    /// cycle
    PERIOD_CYCLE,
    PERIOD_AS_OF,
    /// cycles
    PERIOD_PANEL,
    /// kinds
    KINDS,
    KIND_FULL,
    KIND_FOLLOW_UP,
    KIND_SHORT,
    KIND_VIRTUAL,
    /// value
    COUNTRY,
    /// value
    REGION,
    /// value
    SECTOR,
    FROM,
    TO,
    DAY,
    /// what is wrong with the day
    LIMIT_NOT_IN_FORCE,
    ENDS_BEFORE,
    DAY_MISSING,
    RESET,
    /// assessments, factories, left out
    COUNTED,
    /// conflicts
    CONFLICTS_COUNTED,
    /// names
    NAMESAKES_COUNTED,
    CONFLICTS_WHAT,
    COUNTING,
    /// part, whole
    SHARE,
    /// number
    CONFLICTS,
    /// percent and share
    ANY_POINT,
    /// percent and points
    MEAN_OF_POINTS,
    /// percent, points
    OVER_POINTS,
    NATIONAL,
    NATIONAL_WHAT,
    ALL_POINTS,
    /// number
    QUESTIONS_OF_POINT,
    /// number
    FINDINGS_OF_QUESTION,
    NO_FINDINGS,
    NO_FINDING_TEXT,
    TEXTS_UNDECIDED,
    /// number
    WORKERS_AFFECTED,
    WORKERS_UNDECIDED,
    OPEN_VISIT,
    CYCLE_SHOWN,
    FACTORY,
    STARTED,
    CYCLE,
    KIND,
    COUNTS,
    NOTE,
    COUNTED_WORD,
    LEFT_OUT_WORD,
    /// days, other day
    DUPLICATE,
    /// days, other day
    DUPLICATE_APART,
    /// day
    DUPLICATE_THAT_DAY,
    /// day
    DUPLICATE_APART_THAT_DAY,
    NAMESAKE,
    /// cycles
    PANEL_GAP,
    /// checklist
    OTHER_CHECKLIST,
    WITHOUT_DATE,
    FACTORY_NOT_KNOWN,
    FACTORY_IN_CONFLICT,
    FIRST_DAY_IN_CONFLICT,
    LEGEND,
    SHOW_LEGEND,
    LEGEND_NONE,
    LEGEND_ONE,
    LEGEND_TWO,
    LEGEND_MORE,
    LEGEND_CONFLICT,
    HEAT_NOT_ASKED,
    /// non-compliant, assessed
    HEAT_FOUND,
    HEAT_HINT,
    SAVE,
    SAVE_PICTURE,
    SAVE_TABLE,
    SAVE_PART_PICTURE,
    SAVE_PART_TABLE,
    SAVE_ALL_PICTURE,
    SAVE_ALL_TABLE,
    REPORT,
    SAVING,
    /// file
    SAVED,
    /// number of factories
    FEW_FACTORIES,
    /// first file, how many more
    SAVED_PIECES,
    /// file
    NO_FOLDER,
    /// file
    IS_FOLDER,
    /// file
    NOT_OURS,
    NOTHING_COUNTED,
    /// left out, reasons
    NOTHING_COUNTED_WHAT,
    /// left out, reasons
    NOTHING_COUNTED_AT_ALL,
    WHY,
    NO_VISITS,
    NO_VISITS_WHAT,
    /// first and last row, all rows
    ROWS_HERE,
    NOT_COUNTED,
    NOT_COUNTED_WHAT,
    COUNT_AGAIN,
    HEAT_TITLE,
    KEY_MOVE,
    KEY_OPEN,
    KEY_BACK,
    IN_OTHER_WORDS,
    /// points
    AT_OTHER_POINTS
}
