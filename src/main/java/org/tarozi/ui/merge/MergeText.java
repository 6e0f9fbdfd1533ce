package org.tarozi.ui.merge;

import org.tarozi.text.Caption;

/// Texts of this screen. The comments name the arguments, once for a family of texts that share
/// them.
enum MergeText implements Caption {
    PART_FILES,
    PART_CONFLICTS,
    PART_IMPORTS,
    DROP_TITLE,
    DROP_WHAT,
    CHOOSE,
    CHOOSE_TITLE,
    NONE_FOUND,
    /// how many files
    LOOK_AGAIN,
    /// number, files
    CUT_OFF,
    LOOKING,
    LOOKING_WHAT,
    MERGING,
    MERGING_WHAT,
    /// number, files, file
    FILE_OF,
    /// files
    LOOKED_TITLE,
    LOOKED_WHAT,
    /// number, files
    CHOSEN_TWICE,
    /// number, folders
    EMPTY_FOLDERS,
    TAKE_OUT,
    KEY_TAKE_OUT,
    /// file
    TAKE_OUT_FILE,
    /// file
    SAME_AS,
    /// files
    MERGE_FILES,
    PUT_ASIDE,
    NOTHING_NEW,
    /// files
    FILES_NEW,
    FILES_MERGED,
    FILES_OTHER,
    FILES_SAME,
    FILES_REFUSED,
    FILES_CHANGED,
    /// changes
    SETTLED,
    /// files
    MERGED_FILES,
    /// files, all files
    MERGED_OF,
    /// words, files that were here
    AND_SAME,
    /// words, files that were refused
    AND_REFUSED,
    /// words, files that changed since they were looked at
    AND_CHANGED,
    MERGED_NOTHING,
    /// conflicts
    NEXT_CONFLICTS,
    NEXT_NOTHING,
    DECIDE_NOW,
    MORE_FILES,
    SHOW_IMPORT,
    /// files
    LOOK_AT_CHANGED,
    FILE,
    OUTCOME,
    CHANGES,
    NEW,
    UPDATED,
    SAME,
    OVERTAKEN,
    PARALLEL,
    CONFLICTS,
    CHANGES_WHAT,
    NEW_WHAT,
    UPDATED_WHAT,
    SAME_WHAT,
    OVERTAKEN_WHAT,
    PARALLEL_WHAT,
    CONFLICTS_WHAT,
    /// words, number
    SUM,
    STATUS_NEW,
    STATUS_SAME,
    STATUS_MERGED,
    STATUS_OTHER,
    STATUS_REFUSED,
    STATUS_CHANGED,
    /// names
    SIGNED_BY,
    UNKNOWN_DEVICE,
    PARTLY_UNSIGNED,
    NOT_SIGNED,
    MADE_ELSEWHERE,
    /// programme
    MADE_IN,
    /// files, programmes, new visits, new factories
    FOREIGN_FILES,
    FOREIGN_WHAT,
    NO_PROGRAMME_NAME,
    /// new visits, new factories
    NEW_HERE,
    CHECKLIST_MISSING,
    /// parts
    CONFIDENTIAL_LEFT_OUT,
    /// rows, taken, duplicates
    ROWS,
    HIDDEN_SHEETS,
    TABLE_AGAIN,
    WITHOUT_FACTORY,
    NO_CONFLICTS,
    NO_CONFLICTS_WHAT,
    REST_IN_TRASH,
    IN_TRASH,
    PHOTO_RESTORED,
    /// what, and where or when it is
    WITH,
    SEARCH_CONFLICTS,
    SEARCH_IMPORTS,
    /// factory
    VISIT_WITHOUT_DATE,
    VISITS_NEW,
    VISITS_ADDED,
    THE_PROGRAMME,
    THE_VISIT,
    THE_FACTORY,
    A_PHOTO,
    /// question
    A_PHOTO_TO,
    /// number
    QUESTION_NUMBER,
    /// field, question or what else, place
    WRITTEN_IN,
    ANOTHER_RECORD,
    /// id
    UNKNOWN_QUESTION,
    /// name
    UNKNOWN_FIELD,
    /// number
    VERSION,
    STANDS,
    KEEP,
    KEEP_ALL,
    KEEP_ALL_MANY,
    WRITE_OTHER,
    OTHER_VALUE,
    USE_IT,
    REASON,
    REASON_OPTIONAL,
    REASON_WANTED,
    REASON_NEEDED,
    SHOW_IN_VISIT,
    /// answer
    ANSWER_NOW,
    /// finding
    FINDING_NOW,
    /// value
    BEFORE,
    /// field, value, thing
    DECIDED,
    /// field, value, thing
    DECIDED_BOTH,
    DECIDED_ALL,
    REOPENED,
    /// field, place
    OPEN_AGAIN,
    UNDO,
    REDO,
    /// field, place
    BUILT_UPON,
    /// field, place
    SIGNED_SINCE,
    IN_TRASH_SINCE,
    /// field, place
    NO_CONFLICT_LEFT,
    NONE_TO_UNDO,
    /// field, place
    NOT_AGAIN,
    NONE_TO_REDO,
    EXPECTED_NUMBER,
    EXPECTED_DAY,
    EXPECTED_CHOICE,
    EXPECTED_WORDS,
    /// digits
    KEYS,
    /// digits
    KEYS_BOTH,
    /// words
    DEVICE,
    THIS_DEVICE,
    READ_FROM_TABLE,
    /// file
    FROM_SHEET_FILE,
    /// assessment file
    FROM_SHEET_WITHIN,
    NOBODY_NAMED,
    /// reason
    WHY,
    EMPTIED,
    DELETION,
    DELETE_IT,
    RESTORED,
    /// place, about, field, value, by whom
    CHANGE_LINE,
    SHOW_REPLACED,
    /// values
    REPLACED,
    REPLACED_PART,
    REPLACED_BEFORE,
    /// value, by whom
    SAID_BY,
    QUOTED_BY,
    REMOVED,
    RESULT,
    FINDING,
    NOTE,
    WORKERS_AFFECTED,
    METHODS,
    ANSWER,
    FACTORY,
    CHECKLIST,
    START_DATE,
    END_DATE,
    CYCLE,
    VISIT_NUMBER,
    KIND,
    STATE,
    ACCESS,
    TEAM,
    STAR_ID,
    NAME,
    COUNTRY,
    REGION,
    SECTOR,
    STATUS,
    STATUS_SINCE,
    WORKERS,
    WORKERS_FEMALE,
    WORKERS_MALE,
    ATTACHMENT,
    QUESTION,
    CAPTION,
    MEDIA_TYPE,
    ACCESS_ANNOUNCED,
    ACCESS_SEMI_ANNOUNCED,
    ACCESS_UNANNOUNCED,
    ACCESS_REFUSED,
    STATUS_ACTIVE,
    STATUS_CLOSED,
    STATUS_LEFT,
    NO_IMPORTS,
    NO_IMPORTS_WHAT,
    /// person, files
    IMPORT_BY,
    /// moment
    IMPORT_TITLE,
    IN_USE,
    WITHDRAWN,
    WITHDRAWN_WHAT,
    TAKE_BACK,
    LOOKING_AHEAD,
    TAKING_BACK,
    /// changes
    PROSPECT,
    PROSPECT_BACK,
    /// changes
    PROSPECT_STAY,
    PROSPECT_STRAYS,
    PROSPECT_ALONE,
    PROSPECT_LINKS,
    PROSPECT_UNNAMED,
    /// conflicts
    CONFLICTS_STAY,
    TAKE_BACK_NOW,
    LEAVE_IT,
    /// when it was made, changes
    TAKEN_BACK,
    /// when it was made
    TAKEN_BACK_BEFORE,
    NO_RECEIPT,
    FLAG,
    KEEP_IT,
    /// answers
    MANY_ANSWERS,
    /// photos and files
    MANY_PHOTOS,
    /// fields
    MANY_OTHERS,
    /// place
    DECIDED_DELETED,
    DECIDED_KEPT,
    KEYS_DELETION
}
