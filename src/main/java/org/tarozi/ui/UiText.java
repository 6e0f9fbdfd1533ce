package org.tarozi.ui;

import org.tarozi.text.Caption;

/// Texts that several screens say. The comments name the arguments.
public enum UiText implements Caption {
    CANCEL,
    BACK,
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
    /// number of questions
    FINISHED_WITH_GAPS,
    /// number
    CYCLE,
    /// day, time of day
    MOMENT,
    FILES_PROGRAMME,
    FILES_ASSESSMENTS,
    FILES_CHECKLIST,
    FILES_EVIDENCE,
    FILES_ASSESSMENT_FILE,
    FILES_PDF,
    FILES_WORKBOOK,
    FILES_TABLE,
    FILES_PICTURE
}
