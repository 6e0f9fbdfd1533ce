package org.tarozi.ui;

import org.tarozi.text.Caption;

/// Texts that several screens say. The comments name the arguments.
public enum UiText implements Caption {
    PROGRAMME_NAME,
    PROGRAMME_NAME_EXAMPLE,
    COUNTRY,
    NO_COUNTRY,
    PROGRAMME_LANGUAGE,
    LANGUAGE_OF_EACH,
    BACK,
    GOES_ON,
    BEGIN_ANEW,
    KIND_FULL,
    KIND_FOLLOW_UP,
    KIND_SHORT,
    KIND_VIRTUAL,
    CUT_FILE,
    CUT_FILE_OLD,
    CUT_AFTER_FILE,
    MAKE_AGAIN,
    CUT_PHOTOS,
    GO_TO_QUESTION,
    SEARCH,
    COMPLIANT,
    NON_COMPLIANT,
    NOT_APPLICABLE,
    NOT_ASSESSED,
    IN_CONFLICT,
    YES,
    NO,
    NOT_KNOWN,
    UNNAMED_FACTORY,
    NO_DATE,
    UNDER_WAY,
    FINISHED,
    FINISH_VISIT,
    GO_ON,
    NOW_FINISHED,
    FINISHED_DOUBTFUL,
    /// number of questions
    LEFT_OPEN,
    /// number of non-compliances
    LEFT_UNDESCRIBED,
    /// number
    LEFT_UNREPORTED,
    /// number
    LEFT_UNESTABLISHED,
    /// number of fields
    LEFT_UNREAD,
    /// number of answers
    LEFT_UNASKED,
    /// number of questions
    LEFT_FLAGGED,
    /// number of questions
    LEFT_IN_CONFLICT,
    /// number of findings
    LEFT_TOO_MANY,
    /// number of answers
    LEFT_IMPROBABLE,
    /// day
    LEFT_AHEAD,
    HAND_OVER,
    /// day
    LAST_DAY_OPEN,
    LAST_DAY_AGAIN,
    LAST_DAY_NOT_AGAIN,
    LAST_DAY_SET,
    /// number
    CYCLE,
    /// day, time of day
    MOMENT,
    FILES_PROGRAMME,
    FILES_TO_OPEN,
    FILES_ASSESSMENTS,
    FILES_CHECKLIST,
    FILES_EVIDENCE,
    FILES_ASSESSMENT_FILE,
    FILES_PDF,
    FILES_WORKBOOK,
    FILES_TABLE,
    FILES_PICTURE,
    KEYS_TITLE,
    KEY_UNDO,
    KEY_NEXT_CONTROL,
    KEY_SCREENFUL,
    KEY_HELP,
    ONLY_READ,
    NOT_CHANGED_ONLY_READ,
    READ_ONLY,
    DECIDE_RESTORED,
    /// day
    READ_ONLY_SINCE,
    RESTORE,
    /// folder
    FOLDER_NOT_SHOWN,
    /// file
    FILE_MISSING,
    /// file
    FILE_IS_FOLDER,
    /// file
    FILE_EMPTY,
    /// file
    FILE_FOREIGN,
    /// file
    FILE_DAMAGED,
    /// file, schema of the file, schema known
    FILE_NEWER,
    /// file
    FILE_OLDER,
    /// file
    FILE_BROKEN_OFF,
    /// file
    FILE_IN_USE,
    /// file
    FILE_EXISTS,
    /// file
    FILE_NO_FOLDER,
    /// file
    FILE_DISK_FULL,
    /// file
    FILE_NOT_ALLOWED,
    /// file
    FILE_NAME_TOO_LONG,
    /// file
    FILE_PATH_TOO_LONG,
    /// file
    FILE_MEDIUM_FAILED,
    /// sentence
    FILE_OTHER,
    /// sentence, code
    WITH_CODE,
    UNDATED,
    FROM_SHEET,
    /// names, number
    AND_MORE,
    ALL_COUNTRIES,
    ALL_REGIONS,
    ALL_SECTORS,
    CHECKLIST_FILE,
    /// problems
    MORE_PROBLEMS,
    /// file, id, number of questions, that of the known one
    CHECKLIST_RESIZED,
    /// file, id
    CHECKLIST_REWORDED,
    /// fingerprint, that of the known one
    CHECKLIST_ID_TAKEN,
    /// file, mistakes
    CHECKLIST_MISTAKES,
    /// file, remarks
    CHECKLIST_REMARKS,
    /// remarks
    MORE_REMARKS,
    TO_FACTORIES,
    TO_MERGE,
    /// Closes what was told.
    DISMISS,
    /// number, files
    CUT_LOOK,
    /// number, files
    CUT_MERGE,
    /// number, files
    CUT_AFTER_MERGE,
    /// number
    FORMS_BEGUN,
    DELETE_ONE_OF_LINKED,
    KEEP_LINKED,
    LINKED_THEM,
    HISTORY,
    HISTORY_EMPTY,
    /// person, moment
    HISTORY_WHO,
    /// field, value
    HISTORY_WHAT,
    HISTORY_UNDONE,
    HISTORY_REDONE,
    REFUSED_MISSING,
    REFUSED_EMPTY,
    REFUSED_DATABASE,
    REFUSED_ODS,
    REFUSED_ZIP,
    REFUSED_REPORT,
    REFUSED_CHECKLIST,
    REFUSED_UNKNOWN,
    REFUSED_SIGNER,
    REFUSED_DESTROYED,
    REFUSED_UNREADABLE,
    REFUSED_UNSOUND,
    REFUSED_NEWER,
    REFUSED_TABLE,
    REFUSED_CHANGED,
    /// what, in English
    REFUSED_FOUND,
    LOST_GONE,
    /// visits, why, which
    LOST_VISITS,
    /// answers, of which visits
    LOST_ANSWERS,
    /// answers, of which visits
    LOST_NOT_APPLICABLE,
    /// visits, which
    HIDDEN_VISITS,
    /// answers, of which visits
    CHANGED_VISITS,
    /// how many other imports, which
    SHARED_WITH,
    /// changes, earliest day, latest day
    ODD_DATES
}
