package org.tarozi.ui.programme;

import org.tarozi.text.Caption;

/// Texts of this screen. The comments name the arguments.
enum ProgrammeText implements Caption {
    READING,
    SEARCH_FACTORIES,
    SEARCH_HINT,
    CLEAR_SEARCH,
    ENTER_HINT,
    ADD_FACTORY,
    SHOW_TRASH,
    /// how many factories
    SHOW_TRASH_OF,
    SHOW_UNDER_WAY,
    SHOW_UNDER_WAY_WHAT,
    /// factories
    ALL_SHOWN,
    /// shown, factories
    SOME_SHOWN,
    /// visits
    STRAYS,
    /// visits
    STRAYS_WHY,
    NONE_FOUND,
    /// searched text
    NONE_FOUND_WHAT,
    ALL_TRASHED,
    ALL_TRASHED_WHAT,
    NO_FACTORIES,
    NO_FACTORIES_WHAT,
    FIRST_FACTORY,
    MERGE_FILES,
    NOTHING_CHOSEN,
    NOTHING_CHOSEN_WHAT,

    NAME,
    COUNTRY,
    REGION,
    SECTOR,
    WORKERS,
    WORKERS_FEMALE,
    WORKERS_MALE,
    /// women and men, workers
    WORKERS_DIFFER,
    /// women, workers
    WOMEN_TOO_MANY,
    /// men, workers
    MEN_TOO_MANY,
    STATUS,
    STATUS_SINCE,
    STAR_ID,
    LAST_VISIT,
    VISITS,
    CONFLICTS,
    /// number
    OPEN_CONFLICTS,

    ACTIVE,
    CLOSED,
    LEFT,
    IN_TRASH,
    /// status, day
    SINCE,
    /// workers
    WORKER_COUNT,
    /// women, men
    WOMEN_AND_MEN,
    /// conflicts
    PROFILE_CONFLICTS,
    DECIDE,

    NEW_VISIT,
    EDIT_PROFILE,
    SHOW_PROFILE,
    MORE,
    TRASH_FACTORY,
    TRASH_VISIT,
    /// name
    FACTORY_TRASHED,
    /// name
    FACTORY_RESTORED,
    /// day
    VISIT_TRASHED,
    /// day
    VISIT_RESTORED,
    VISITS_IN_TRASH,
    ALL_VISITS_TRASHED,
    NO_VISITS,
    NO_VISITS_WHAT,

    OPEN_VISIT,
    EDIT_VISIT,
    VISIT_DETAILS,
    SIGNED,
    /// answered, asked
    ANSWERED,
    NO_CHECKLIST,
    CHECKLIST_DISPUTED,
    /// number
    NON_COMPLIANCES,
    /// names
    TEAM_IS,

    ACCESS_ANNOUNCED,
    ACCESS_SEMI_ANNOUNCED,
    ACCESS_UNANNOUNCED,
    ACCESS_REFUSED,

    EDIT_VISIT_TITLE,
    CHECKLIST,
    START_DATE,
    END_DATE,
    CYCLE_NUMBER,
    KIND,
    ACCESS,
    TEAM,
    TEAM_HINT,
    CREATE_VISIT,
    SAVE_VISIT,
    CHECKLIST_MISSING,
    OTHER_CHECKLIST,
    /// title
    COMING_CHECKLIST,
    /// id
    CHECKLIST_CONTRADICTED,
    START_MISSING,
    START_AHEAD,
    START_LONG_AGO,
    /// day
    START_NEAR_ANOTHER,
    LONG_VISIT,
    FIRST_CYCLE,
    SKIPPED_CYCLE,
    END_BEFORE_START,

    NEW_FACTORY,
    NEW_FACTORY_WHAT,
    CREATE_FACTORY,
    PUT_ASIDE,
    NAME_MISSING,
    /// place
    SAME_NAME,
    VISIT_COUNT,
    /// place and visits
    CALLED_THE_SAME,
    NAMESAKES,
    NAMESAKES_WHY,
    SAME_AS,
    SAME_AS_TITLE,
    SAME_AS_WHAT,
    JOIN,
    JOINED,
    NOT_JOINED,
    SEPARATE,
    SEPARATED,
    HISTORY_TRASHED,
    HISTORY_RESTORED,
    HISTORY_LINKED,
    HISTORY_UNLINKED,
    HISTORY_CLEARED,
    RECORDS,
    SAME_VISIT_AS,

    PROFILE,
    PROFILE_WHAT,
    CLOSE_PROFILE,
    SECTION_FACTORY,
    SECTION_WORKERS,
    /// cluster
    SECTION_CLUSTER,
    SECTION_OTHER,
    /// typed text
    NO_WHOLE_NUMBER,
    NO_CYCLE,
    /// typed text
    NO_NUMBER,
    FIELD_IN_CONFLICT,
    /// field, what is wrong
    NOT_KEPT,
    /// number, fields
    SEVERAL_NOT_KEPT,
    NOTHING_MOVED,
    NONE_MOVED,
    VISIT_IN_TRASH,
    FACTORY_IN_TRASH,
    /// form, factory
    FORM_OF,
    KEY_LEAVE,
    /// number of answers
    NOT_ASKED_NOW,
    /// days of the visit, number of answers
    NOT_ASKED_THERE,
    /// visits
    NOT_COUNTED_NOW
}
