package org.tarozi.ui.report;

import org.tarozi.text.Caption;

/// Texts of this screen. The comments name the arguments.
enum ReportText implements Caption {
    COMMITTEE,
    FACTORY,
    HAND_OVER,
    MAKE_WHAT,
    COMMITTEE_WHAT,
    FACTORY_WHAT,
    WITH_PHOTOS,
    WITH_PHOTOS_WHY,
    PHOTO_READY,
    HAND_OVER_WHAT,
    LANGUAGE,
    AUDIENCE,
    FOR_COMMITTEE,
    FOR_COMMITTEE_WHY,
    FOR_STAFF,
    FOR_STAFF_WHY,
    VISITS,
    VISITS_LATEST,
    VISITS_LATEST_WHY,
    VISITS_WINDOW,
    VISITS_WINDOW_WHY,
    VISITS_CYCLE,
    VISITS_CYCLE_WHY,
    VISITS_AS_OF,
    VISITS_AS_OF_WHY,
    VISITS_PANEL,
    VISITS_PANEL_WHY,
    FROM,
    TO,
    DAY,
    CYCLE,
    CHOOSE_CYCLE,
    COUNTRY,
    REGION,
    SECTOR,
    KINDS,
    COVER,
    EDITION,
    DATE,
    DATE_NEWEST,
    ENDORSED,
    NOT_ENDORSED,
    ENDORSED_AHEAD,
    DAY_WRONG,
    DAY_MISSING,
    WINDOW_BACKWARDS,
    CYCLE_MISSING,
    EDITION_MISSING,
    NOTHING_YET,
    CHOOSE_ASSESSMENT,
    NO_CHECKLIST,
    PREPARING,
    TELLING_TITLE,
    /// how many are chosen, of how many
    TELLING,
    TELLING_WIDER,
    TELLING_STAFF,
    COUNTING,
    SETTING,
    WRITING,
    COLLECTING,
    NOT_CURRENT,
    UPDATE,
    PREVIEW,
    /// pages, counted assessments, all assessments
    COUNTED,
    /// what is counted, open conflicts
    AND_CONFLICTS,
    /// number
    PAGES,
    /// number, of how many
    PAGE_OF,
    ZOOM_IN,
    ZOOM_OUT,
    SAVE_PDF,
    SAVE_WORKBOOK,
    SAVE_WHERE,
    SAVED,
    /// file
    SAVED_AT,
    SHOW_FOLDER,
    /// file
    WRITING_CANCELLED,
    BACK_TO_VISIT,
    /// file
    NO_FOLDER,
    /// file
    IS_FOLDER,
    /// file
    NOT_OURS,
    EMPTY_TITLE,
    EMPTY_SENTENCE,
    SEARCH_VISITS,
    ASSESSMENTS,
    VISIT_OPEN,
    VISIT_DONE,
    NO_VISIT_FOUND,
    WHICH,
    GO_ALL,
    GO_ALL_WHY,
    GO_OPEN,
    GO_OPEN_WHY,
    GO_TICKED,
    GO_TICKED_WHY,
    /// how many, of how many
    GOING,
    GOING_WITHOUT,
    GOES_ALONG,
    SAVE_HAND_OVER,
    /// how many
    HAND_OVER_FILE,
    HAND_OVER_FACTORIES,
    NOTHING_TO_HAND_OVER,
    /// file, end of the sentence
    UNSOUND,
    VERIFIED,
    /// assessments, changes, photos
    HANDED,
    /// how many
    HANDED_SEVERAL,
    /// how many
    HANDED_MISSING,
    /// how many
    HANDED_STAYED,
    /// how many
    HANDED_WITHDRAWN,
    STOPPED
}
