package org.tarozi.ui.visit;

import org.tarozi.text.Caption;

/// Texts of the visit screen. The comments name the arguments.
enum VisitText implements Caption {
    LOADING,
    CANNOT_BE_SHOWN,
    NO_CHECKLIST,
    CHECKLIST_DISPUTED,
    NOT_HERE,
    NOT_HERE_WHAT,
    /// answered, asked
    PROGRESS,
    /// findings
    FINDINGS,
    /// conflicts, questions
    CONFLICTS,
    SIGNED,
    UNDO,
    REDO,
    REPORT,
    KEYS,
    MORE,
    QUESTION_LANGUAGES,
    POINTS,
    QUESTIONS,
    SEARCH_PROMPT,
    FILTER,
    FILTER_POINT,
    FILTER_ALL_POINTS,
    FILTER_BEFORE_LEAVING,
    FILTER_OPEN,
    FILTER_NON_COMPLIANT,
    FILTER_NON_COMPLIANT_LAST_TIME,
    FILTER_UNDESCRIBED,
    FILTER_UNREPORTED,
    FILTER_UNESTABLISHED,
    FILTER_UNREAD,
    FILTER_TOO_MANY,
    FILTER_IMPROBABLE,
    FILTER_UNASKED,
    FILTER_FLAGGED,
    FILTER_IN_CONFLICT,
    /// filter, number of questions
    FILTER_COUNT,
    NOTHING_LISTED,
    /// filter
    NOTHING_LISTED_WHAT,
    /// words
    NOTHING_FOUND,
    /// words, filter
    NOTHING_FOUND_AMONG,
    SEARCH_EVERYWHERE,
    CLEAR_SEARCH,
    SHOW_ALL,
    NEXT_OPEN,
    NOTHING_OPEN,
    NOTHING_TO_UNDO,
    FINDING,
    FINDING_PROMPT,
    NOTE,
    NOTE_PROMPT,
    ESTABLISHED,
    METHOD_DOCUMENTS,
    METHOD_MANAGEMENT,
    METHOD_WORKERS,
    METHOD_UNION,
    METHOD_OBSERVATION,
    WORKERS_AFFECTED,
    FEWER_WORKERS,
    /// number
    USUALLY_A_SHARE,
    /// number
    USUALLY_NOT_NEGATIVE,
    WHOLE_NUMBER_EXPECTED,
    NUMBER_EXPECTED,
    DATE_EXPECTED,
    MENDED_ONCE_IT_GOES_ON,
    PHOTOS,
    ADD_PHOTO,
    PHOTOS_WHAT,
    DROP_EVIDENCE,
    PHOTO_CAPTION,
    REMOVE_PHOTO,
    PICTURE_BEFORE,
    NEXT_PICTURE,
    CLOSE_PICTURE,
    /// number of the photo, number of photos
    PICTURE_PLACE,
    /// number of photos and files
    REMOVED_PHOTOS,
    REMOVED_STAYS,
    DESTROY,
    DESTROY_WHAT,
    DESTROY_NOT,
    DESTROYING,
    DESTROYED,
    STILL_STANDS,
    PICTURE_ELSEWHERE,
    REMOVED_ELSEWHERE,
    /// file names, megabytes of a document, of a picture
    FILE_TOO_LARGE,
    /// file names
    FILE_OTHER_PICTURE,
    /// file names
    FILE_UNKNOWN,
    /// file names
    FILE_DAMAGED,
    /// file names
    FILE_UNREADABLE,
    /// name
    FILE_EMPTY,
    /// name
    FILE_MISNAMED,
    /// name
    FILE_IS_FOLDER,
    /// file names
    FILE_ALREADY_HERE,
    /// number of files
    ADDING,
    PASTED_PICTURE,
    LAW,
    GUIDANCE,
    LOOK_FOR,
    /// caption
    HISTORY_PHOTO_ADDED,
    /// caption
    HISTORY_FILE_ADDED,
    /// caption
    HISTORY_PHOTO_REMOVED,
    /// caption
    HISTORY_FILE_REMOVED,
    /// caption
    HISTORY_PHOTO_BACK,
    /// caption
    HISTORY_FILE_BACK,
    /// caption before, caption
    HISTORY_CAPTION,
    HISTORY_NAMELESS,
    CLEARED,
    FLAG,
    UNFLAG,
    FLAGGED,
    VALUE,
    ZERO_TOLERANCE,
    ZERO_TOLERANCE_FOUND,
    ZERO_TOLERANCE_WHAT,
    /// moment, moment after 48 hours, moment after 72 hours
    ZERO_TOLERANCE_UNTIL,
    /// day, two days later, three days later
    ZERO_TOLERANCE_UNTIL_DAY,
    PUBLIC_REPORTING,
    NATIONAL_LEVEL,
    TO_CONFIRM,
    INFORMATION,
    /// day, result
    EARLIER,
    CONFLICT_HERE,
    TEXT_CONFLICT_HERE,
    PHOTO_CONFLICT_HERE,
    DELETION_DISPUTED,
    STATE_DISPUTED,
    DETAILS_DISPUTED,
    STATE_IN_CONFLICT,
    /// conflicts
    CONFLICTS_OF_VISIT,
    DECIDE,
    KEY_MOVE,
    KEY_ANSWER,
    KEY_CLEAR,
    KEY_FINDING,
    KEY_NOTE,
    KEY_NEXT_OPEN,
    KEY_PHOTO,
    KEY_FLAG,
    KEY_SEARCH,
    KEY_FILTER,
    KEY_HISTORY,
    KEY_POINT,
    KEY_NEXT_FIELD,
    KEY_SCROLL,
    KEY_REPORT,
    KEY_HAND_OVER,
    KEY_FINISH,
    KEY_OUT,
    KEY_LANGUAGE,
    KEY_SECOND_LANGUAGE,
    BACK_TO_FACTORY,
    BACK_TO_FACTORIES,
    BACK_TO_NUMBERS,
    BACK_TO_CONFLICTS,
    KEY_BACK,
    GO_ON_FIRST,
    IN_TRASH,
    RESTORE_FIRST,
    RESTORED,
    /// number
    ANSWER_CLEARED,
    IN_TRASH_AGAIN,
    FACTORY_IN_TRASH,
    RESTORE_FACTORY_FIRST,
    SHOW_FACTORY,
    /// where it is asked
    NOT_ASKED_HERE,
    /// number, question
    CHANGED_UNSEEN,
    /// number, field
    TAKEN_BACK,
    /// number, field
    MADE_AGAIN
}
