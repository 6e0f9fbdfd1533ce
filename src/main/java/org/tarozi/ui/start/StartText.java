package org.tarozi.ui.start;

import org.tarozi.text.Caption;

/// Texts of the start screen. The comments name the arguments.
enum StartText implements Caption {
    WELCOME,
    WHAT_IT_IS,
    YOUR_NAME,
    YOUR_NAME_WHY,
    OPEN,
    OPEN_WHAT,
    NEW,
    NEW_WHAT,
    NEW_BEGUN,
    SAMPLE,
    SAMPLE_WHAT,
    RECENT,
    NO_RECENT,
    NO_RECENT_WHAT,
    MISSING,
    FORGET,
    /// moment
    CHANGED,
    NEW_TITLE,
    CHECKLIST,
    READING_CHECKLISTS,
    /// questions
    QUESTIONS,
    PLACE,
    CHOOSE_PLACE,
    CREATE,
    NAME_MISSING,
    PLACE_MISSING,
    MAKING_SAMPLE,
    SAMPLE_FOLDER,
    SAY_YOUR_NAME,
    NEW_FROM_FILES,
    /// files
    NEW_FROM_FILES_WHAT,
    /// Beside files that wait for a programme.
    PUT_ASIDE,
    /// folders, number
    NONE_IN_FOLDER,
    /// files
    READING,
    /// files
    MERGED_NEXT,
    /// file
    MAKING
}
