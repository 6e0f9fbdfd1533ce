package org.tarozi.ui.app;

import org.tarozi.text.Caption;

/// Texts of the frame around the screens. The comments name the arguments.
enum AppText implements Caption {
    FACTORIES,
    MERGE,
    NUMBERS,
    REPORTS,
    FILE_MENU,
    CLOSE_PROGRAMME,
    SHOW_FOLDER,
    COPY_ELSEWHERE,
    SAVE_COPY,
    COPY_WHERE,
    DETAILS,
    DETAILS_TITLE,
    DETAILS_WHAT,
    DETAILS_SAVED,
    SAVE,
    /// file
    COPY_SAVED,
    /// file
    COPYING,
    ALL_SAVED,
    ALL_ELSE_SAVED,
    FILES_BEFORE_CLOSING,
    WORK_BEFORE_CLOSING,
    FILES_COMING,
    LEFT_OPEN,
    SAVING,
    NO_FILE,
    SETTINGS,
    LANGUAGE,
    COLOURS,
    COLOURS_SYSTEM,
    COLOURS_LIGHT,
    COLOURS_DARK,
    TEXT_SIZE,
    UNDO,
    DONE,
    BACK_AGAIN,
    CAREFUL,
    FAILED,
    /// number
    CONFLICTS,
    /// number, where they were written
    REBUILT,
    /// now, as the clock has it
    CLOCK_FAR_BACK,
    /// now, as the clock has it; when something was written last, likewise
    CLOCK_WENT_BACK,
    RECOVERED,
    /// how many texts, which
    RECOVERED_WAITING,
    /// number, forms
    FORMS_KEPT,
    /// number of fields, names
    UNREAD_KEPT,
    /// number of decisions, names
    DECISIONS_KEPT,
    NOT_CLOSED,
    NOT_PUT_BACK,
    /// code, where the log is
    FAULT,
    DROP_HERE,
    /// file
    OPENING,
    /// programmes, how many
    LEFT_ASIDE,
    TEXT_NOT_SAVED,
    STEP_NOT_SAVED,
    OUT_OF_PLACE,
    /// file
    PUT_BACK,
    READ_ONLY,
    WORKING,
    COPY_PATH,
    /// programme, files
    OPEN_ELSEWHERE,
    /// how many files, which
    WAIT_TO_MERGE,
    /// how many files
    LOOK_AT_WAITING,
    /// how many
    FILES_WAIT,
    /// file
    REPLACE_TITLE,
    /// file, folder
    REPLACE_WHAT,
    REPLACE,
    OTHER_NAME
}
